import { oneLine } from '../words/one-line.ts';

/** Words by which somebody does a thing at an occasion: "on the sidelines of the …", "activities within …". */
const at = String.raw`(?:\b(?:[Dd]uring|[Ww]ithin|[Aa]t)|\b[Oo]n (?:the|its) (?:sidelines|margins|fringes) of)`;

/** What an occasion is at the end of its name. */
const kinds = '(?:Week|Summit|Meeting|Conference|Forum|Assembly)';

const named = new RegExp(
  String.raw`${at} (?:the )?(?:\d+(?:st|nd|rd|th) )?(?<name>(?:\p{Lu}[\p{L}’'-]* ){1,6}${kinds}(?: \d{4})?)(?![\p{L}\d])`,
  'u',
);

/** The occasion at which a sentence has a meeting held, by its name: "Pacific Ports Week"; null where it names none, or two. */
export function occasionIn(sentence: string): string | null {
  const line = oneLine(sentence);
  const found = named.exec(line);
  const name = found?.groups?.['name'];
  if (found === null || name === undefined) return null;
  return named.test(line.slice(found.index + found[0].length)) ? null : name;
}
