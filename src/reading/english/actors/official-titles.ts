import type { Article } from '../../../model/article.ts';
import { aboutWord, gathering, jointPaper, officialPaper, spokenPaper } from '../lexicon/official-papers.ts';

// A subtitle may be glued to the paper's name: "Joint StatementOn Fisheries".
const joint = new RegExp(
  String.raw`\bjoint (?:[\p{L}’'-]+ ){0,2}${jointPaper}|\bleaders[’']? (?:joint )?${jointPaper}`,
  'iu',
);
const official = new RegExp(
  String.raw`${joint.source}|\b${officialPaper}|\b(?:leader|minister)[’']?s? (?:statement|declaration)|` +
    String.raw`\b(?:outcomes? (?:document|statement)|chair(?:man)?(?:[’']s)? statement)`,
  'iu',
);

const authorWord = /\b(?:from|by|between)\b/i;
const pair = /\b(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)[-–](\p{Lu}[\p{L}.]*)/gu;

/** The title of an article, else its first headline; empty where it has neither. */
export function titleOf({ blocks, text, title }: Article): string {
  const headline = blocks.find((block) => block.kind === 'headline');
  return title ?? (headline === undefined ? '' : text.slice(headline.span.start, headline.span.end));
}

/** Whether a title is of a paper that parties issue in their own voice: a joint statement, a communiqué, a fact sheet. */
export function isOfficialTitle(title: string): boolean {
  return official.test(title) && !spokenPaper.test(title);
}

/** Whether words speak of a paper that several parties issue together: "joint statement", "leaders’ declaration". */
export function isOfJointPaper(words: string): boolean {
  return joint.test(words);
}

/** Whether a title is of a fact sheet that one office issues: it speaks for an office that it need not name. */
export function isPlainFactSheet(title: string): boolean {
  return /\bfact ?sheet\b/i.test(title) && !/\bjoint\b/i.test(title);
}

/** Whether a title says who its authors are, by "from", "by" or "between". */
export function tellsAuthors(title: string): boolean {
  return authorWord.test(title);
}

/** The part of a title that names who speaks: behind "from", "by", "between", else before "on". */
function authorZone(title: string): string {
  const author = authorWord.exec(title);
  const zone = author === null ? title : title.slice(author.index + author[0].length);
  const about = aboutWord.exec(zone);
  return about === null ? zone : zone.slice(0, about.index);
}

/**
 * Those whom a title names as its authors ("Joint Statement of Peru and Chile on Fisheries"), else the first pair in it ("Joint Statement
 * on the Peru-Chile Dialogue"), else all whom the title of a visit or a meeting names ("Joint Statement on the Visit to Peru of the
 * President of Chile"); `namedIn` finds the parties that a stretch of words names.
 */
export function authorsInTitle<T>(title: string, namedIn: (words: string) => readonly T[]): readonly T[] {
  const authors = namedIn(authorZone(title));
  if (authors.length > 0) return authors;
  for (const [, first, second] of title.matchAll(pair)) {
    const both = namedIn(`${first} ${second}`);
    if (both.length === 2) return both;
  }
  const present = gathering.test(title) ? namedIn(title) : [];
  return present.length > 1 ? present : [];
}
