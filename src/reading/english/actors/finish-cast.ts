import { compareText } from '../../../model/order.ts';
import type { LocalActor, Mention } from '../../../model/actor.ts';
import type { Annotated } from '../../../model/annotated.ts';
import type { Cast, Member } from './members.ts';
import type { RawMention } from '../../mechanics/cast.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import { headOfName } from '../names/sentence-words.ts';
import { citationOf } from '../../mechanics/citation.ts';

/**
 * The fullest form: of those with the most words the one written most often, then the first by code unit. So a name that is once misspelt
 * keeps its usual form.
 */
function nameOf(member: Member): string {
  if (member.fixedName !== null) return member.fixedName;
  // An initial counts for less than a word: "Karim Shirad" is fuller than "K. Shirad".
  const count = (form: string): number =>
    form.split(/\s+/).reduce((sum, word) => sum + (/^\p{Lu}\.?$/u.test(word) ? 0.5 : 1), 0);
  const total = Math.max(...member.forms.values());
  const [best] = [...member.forms].toSorted(
    ([a, timesA], [b, timesB]) =>
      count(b) - count(a) || Math.min(timesB, total) - Math.min(timesA, total) || compareText(a, b),
  );
  return member.type === 'person' ? inSmallLetters(best?.[0] ?? '') : (best?.[0] ?? '');
}

/** "ANA O’NEILL", as a heading or a transcript writes a name: "Ana O’Neill". A short name in capitals may be an acronym: "MBS". */
function inSmallLetters(name: string): string {
  if (name.length < 5 || name !== name.toUpperCase()) return name;
  return name.replace(/(\p{L})(\p{L}+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());
}

function finishMember(annotated: Annotated, member: Member): LocalActor | null {
  const namedIn = [...member.namedIn].toSorted((a, b) => a - b);
  const [first, ...rest] = namedIn.map((index) => citationOf(annotated, annotated.sentences[index]));
  const name = nameOf(member);
  if (first === undefined || name === '') return null;
  const names = [...member.forms.keys()].toSorted(compareText);
  return { type: member.type, name, names, country: member.country, citations: [first, ...rest] };
}

function finishMention(raw: RawMention, cut: ReadSentence, actor: number): Mention | null {
  const first = cut.words.tokens[raw.start];
  const last = cut.words.tokens[raw.end - 1];
  if (first === undefined || last === undefined) return null;
  return {
    actor,
    form: raw.form,
    sentence: raw.sentence,
    span: { start: first.span.start, end: last.span.end },
    tokens: { start: raw.start, end: raw.end, head: headOfName(cut.words, raw.core, raw.end) },
  };
}

/**
 * Gives the cast as actors in the order in which the article first names them, and their mentions in text order.
 *
 * Members that no sentence names (only titles pointed at them) are cited by the sentences of their titles.
 */
export function finishCast(
  annotated: Annotated,
  cuts: readonly ReadSentence[],
  cast: Cast,
): { readonly actors: readonly LocalActor[]; readonly mentions: readonly Mention[] } {
  for (const raw of cast.mentions) {
    const member = cast.members[raw.member];
    if (member !== undefined && member.fixedName !== null && member.namedIn.size === 0)
      member.namedIn.add(raw.sentence);
  }
  const actors: LocalActor[] = [];
  const places = new Map<number, number>();
  for (const member of cast.members) {
    const actor = finishMember(annotated, member);
    if (actor === null) continue;
    places.set(member.id, actors.length);
    actors.push(actor);
  }
  const mentions: Mention[] = [];
  for (const raw of cast.mentions) {
    const [cut, actor] = [cuts[raw.sentence], places.get(raw.member)];
    const mention = cut === undefined || actor === undefined ? null : finishMention(raw, cut, actor);
    if (mention !== null) mentions.push(mention);
  }
  const inOrder = (a: Mention, b: Mention): number =>
    a.sentence - b.sentence || a.span.start - b.span.start || b.span.end - a.span.end || a.actor - b.actor;
  return { actors, mentions: mentions.toSorted(inOrder) };
}
