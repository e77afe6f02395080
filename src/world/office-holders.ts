import { officeHoldersTable } from './office-holders-table.ts';
import { nameWords, officeWords } from './office-words.ts';

/** One term of an office. Names are folded words; months are `YYYY-MM`. */
interface Term {
  readonly country: string;
  readonly title: readonly string[];
  readonly words: readonly string[];
  readonly family: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** What an article says of a person, and when. */
export interface NamedHolder {
  /** Folded words of the name; one word is taken for the family name. */
  readonly words: readonly string[];
  readonly title: string;
  /** The day of the news, `YYYY-MM-DD`. */
  readonly day: string;
  readonly former: boolean;
}

function readTerms(): ReadonlyMap<string, readonly Term[]> {
  const found = new Map<string, Term[]>();
  for (const row of officeHoldersTable.trim().split('\n')) {
    const [country = '', ...terms] = row.split('|');
    for (const term of terms) {
      const [title = '', name = '', from = '', to = ''] = term.split(';');
      const marked = name.split(' ');
      const family = marked.filter((word) => word.startsWith('*')).map((word) => word.slice(1));
      const words = marked.map((word) => word.replace('*', ''));
      const one = { country, title: title.split(' '), words, family, from, to };
      for (const sound of family.map(soundOf)) {
        const row = found.get(sound);
        if (row === undefined) found.set(sound, [one]);
        else row.push(one);
      }
    }
  }
  return found;
}

/** The consonants of a longer name, by which its romanisations meet: "Abdullah" and "Abdallah". */
function soundOf(word: string): string {
  const plain = word.replace(/^(?:al|el)(?=[^aeiou]{1,2}[aeiou]\w{2})/, '');
  const sound =
    plain.charAt(0) +
    plain
      .slice(1)
      .replace(/[aeiouy]/g, '')
      .replace(/(.)\1/g, '$1');
  return sound.length >= 4 ? sound : plain;
}

const termsBySound = readTerms();

/**
 * Whether a term covers the day of the news. A month before and after the term counts as well, since news names people before their oath,
 * and sources differ by some days.
 */
function isInTerm({ from, to }: Term, { day, former }: NamedHolder): boolean {
  const month = day.slice(0, 7);
  if (former) return from <= month;
  return from <= nextMonth(month, 1) && (to === '' || to >= nextMonth(month, -1));
}

function nextMonth(month: string, step: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + step;
  return `${String(Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, '0')}`;
}

const ranks: ReadonlySet<string> = new Set(['vice', 'deputy', 'prime', 'crown']);

/**
 * Whether a title may be that of a term: "minister" may be any minister, "defence minister" only that one, and a vice president is never
 * the president.
 */
function isTitle({ title }: Term, asked: readonly string[]): boolean {
  return (
    asked.length > 0 &&
    asked.every((word) => title.includes(word)) &&
    title.every((word) => asked.includes(word) || !ranks.has(word))
  );
}

/**
 * Whether a name may be that of a holder: the family name must be there. Where both have other words, one of these must sound or begin
 * alike, or their first letters must be the same.
 */
function isName({ words, family }: Term, asked: readonly string[]): boolean {
  const sounds = new Set(asked.map(soundOf));
  if (!family.some((word) => sounds.has(soundOf(word)))) return false;
  const own = words.filter((word) => !family.includes(word));
  const others = asked.filter((word) => !family.some((one) => soundOf(one) === soundOf(word)));
  const isLike = (word: string): boolean =>
    own.some((one) => soundOf(one) === soundOf(word) || one.slice(0, 2) === word.slice(0, 2));
  const isInitial = others[0]?.charAt(0) === own[0]?.charAt(0);
  return others.length === 0 || own.length === 0 || isInitial || others.some(isLike);
}

function sharedWords({ words }: Term, asked: readonly string[]): number {
  const sounds = new Set(words.map(soundOf));
  return asked.filter((word) => sounds.has(soundOf(word))).length;
}

/**
 * The one state of which a person of this name held this office on the day, ISO 3166-1 alpha-3; null where no state fits, or several do.
 * Only heads of state and government and the ministers of some states are known.
 */
export function stateOfHolder(holder: NamedHolder): string | null {
  const title = officeWords(holder.title);
  const asked = holder.words.flatMap(nameWords);
  const near = new Set(asked.flatMap((word) => termsBySound.get(soundOf(word)) ?? []));
  const fitting = [...near].filter(
    (term) => isTitle(term, title) && isInTerm(term, holder) && isName(term, asked),
  );
  const best = Math.max(...fitting.map((term) => sharedWords(term, asked)));
  const codes = new Set(
    fitting.filter((term) => sharedWords(term, asked) === best).map(({ country }) => country),
  );
  const [only] = codes;
  return codes.size === 1 ? (only ?? null) : null;
}
