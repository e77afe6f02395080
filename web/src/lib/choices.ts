import { foldedWords } from '../../../src/model/fold-text.ts';
import type { Hit } from './types.ts';

/** One of the ways that are offered to somebody who types: what it is called, what it is, and where it leads. */
export interface Choice {
  readonly label: string;
  readonly says: string;
  readonly address: string;
}

/** What the server knows for the words typed. */
export interface Known {
  readonly names: readonly string[];
  readonly hits: readonly Hit[];
}

/** How many commands and how many words of the record are offered at once. */
const mostOffered = 6;

/** The choices in which each typed word begins a word of the label, those that begin as typed first. */
export function choicesFor(typed: string, among: readonly Choice[]): readonly Choice[] {
  const words = foldedWords(typed);
  if (words.length === 0) return among.slice(0, mostOffered);
  const rank = (parts: readonly string[]): number => (parts.join(' ').startsWith(words.join(' ')) ? 0 : 1);
  return among
    .map((choice) => ({ choice, parts: foldedWords(choice.label) }))
    .filter(({ parts }) => words.every((word) => parts.some((part) => part.startsWith(word))))
    .toSorted((one, other) => rank(one.parts) - rank(other.parts))
    .slice(0, mostOffered)
    .map(({ choice }) => choice);
}

/** The relation that two ISO codes, or two names with a dash, a comma or "and" between them, ask for; null for none. */
export function relationMeant(typed: string): Choice | null {
  const text = typed.trim();
  const parts = /^[a-z]{3} [a-z]{3}$/i.test(text)
    ? text.toUpperCase().split(' ')
    : text.split(/ - | – |,| and /).map((part) => part.trim());
  const [one = '', other = '', ...more] = parts;
  if (one === '' || other === '' || more.length > 0) return null;
  return {
    label: `${one} – ${other}`,
    says: 'relation',
    address: `/relation?${new URLSearchParams([
      ['with', one],
      ['with', other],
    ])}`,
  };
}

/** Everything that is offered for the words typed: a relation, commands, names, then sentences; the search itself stands last of the ways. */
export function offered(
  typed: string,
  { commands, known }: { readonly commands: readonly Choice[]; readonly known: Known },
): readonly Choice[] {
  const words = typed.trim();
  const relation = relationMeant(words);
  const found = choicesFor(words, commands);
  if (words === '') return found;
  return [
    ...(relation === null ? [] : [relation]),
    ...found,
    ...known.names.map((name) => ({
      label: name,
      says: 'actor',
      address: `/actor/${encodeURIComponent(name)}`,
    })),
    { label: words, says: 'search the sentences', address: `/search?${new URLSearchParams({ q: words })}` },
    ...known.hits.map(({ text, title, article, start }) => ({
      label: text,
      says: title ?? 'article',
      address: `/article/${article}#s${start}`,
    })),
  ];
}
