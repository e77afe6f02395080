import type { LocalActor } from '../../../../model/actor.ts';
import { labelOffices } from '../../lexicon/transcript-words.ts';

/** So many characters at most lie between an office and the name of who holds it: "the Prime Minister, the Hon. Ana Soto MP". */
const widest = 40;

const officeAlone = new RegExp(String.raw`^(?:the |an? )?(?:acting )?(${labelOffices})\b`, 'i');

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => word.length > 1);
}

/** A person of the article, by position among its actors. */
interface Person {
  readonly at: number;
  readonly actor: LocalActor;
}

function only(found: readonly Person[]): number {
  return found.length === 1 ? found[0].at : -1;
}

/** The persons of whose names the label has the last word: of two brothers the one whose first name it has too. */
function byName(label: string, persons: readonly Person[]): number {
  const words = wordsOf(label);
  const last = words.at(-1);
  const named = persons.filter(({ actor }) => actor.names.some((name) => wordsOf(name).at(-1) === last));
  const whole = named.filter(({ actor }) => words.includes(wordsOf(actor.name)[0] ?? ''));
  if (named.length > 0) return whole.length > 0 ? only(whole) : only(named);
  return only(
    persons.filter(({ actor }) => actor.names.some((name) => name.toLowerCase() === label.toLowerCase())),
  );
}

/** Where a word stands in a text; both in lower case. */
function placesOf(text: string, word: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push(at);
  return found;
}

/** Where an office stands in the head for its holder alone: "the Prime Minister of Peru" is another than the host. */
function officesIn(head: string, office: string): readonly number[] {
  return placesOf(head, office).filter(
    (start) => !/^ of\b/.test(head.slice(start + office.length).slice(0, 4)),
  );
}

/** The one person whose family name stands nearest to the office in the head of a transcript: "the Hon. Ana Soto MP, Prime Minister". */
function byOffice(label: string, head: string, persons: readonly Person[]): number {
  const office = label.toLowerCase().replace(/^the /, '');
  const offices = officesIn(head, office);
  const near = persons.flatMap(({ at, actor }) => {
    const name = wordsOf(actor.name).at(-1) ?? '';
    const gaps = offices.flatMap((start) =>
      placesOf(head, name).map((here) =>
        here < start ? start - here - name.length : here - start - office.length,
      ),
    );
    const gap = Math.min(...gaps.filter((one) => one >= 0));
    return gap <= widest ? [{ at, gap }] : [];
  });
  const [first, second] = near.toSorted((a, b) => a.gap - b.gap);
  return first === undefined || second?.gap === first.gap ? -1 : first.at;
}

/**
 * The position of the actor whom a transcript's label means, by name, else by the office that the transcript's head gives a person; -1
 * where nobody or several fit.
 */
export function labelSpeaker(label: string, head: string, actors: readonly LocalActor[]): number {
  const persons = actors.flatMap((actor, at) => (actor.type === 'person' ? [{ at, actor }] : []));
  const named = byName(label, persons);
  return named >= 0 || !officeAlone.test(label) ? named : byOffice(label, head.toLowerCase(), persons);
}
