import type { Article } from '../../../model/article.ts';

/** What several parties issue together, as their titles call it; a subtitle may be glued to it ("Joint StatementOn Fisheries"). */
const paper =
  '(?:statement|declaration|communiqu[eé]|vision|announcement|action plan|fact ?sheet|press release)';
const joint = new RegExp(`\\bjoint (?:[\\p{L}’'-]+ ){0,2}${paper}|\\bleaders[’']? (?:joint )?${paper}`, 'iu');
const official = new RegExp(
  `${joint.source}|\\b(?:fact ?sheet|communiqu[eé]|declaration|memorandum|action plan)|` +
    "\\b(?:leader|minister)[’']?s? (?:statement|declaration)|\\b(?:outcomes? (?:document|statement)|chair(?:man)?(?:[’']s)? statement)",
  'iu',
);

/** What people said before cameras is no paper of theirs. */
const spoken = /\b(?:transcript|press conference|interview|doorstop|remarks|q ?& ?a|speech|address)\b/i;

/** What a paper is about, and what it follows, issues nothing. */
const aboutWord =
  /\b(?:on|regarding|concerning|about|following|after|to mark|in commemoration|for|in support|launches|takes|delivers|announces?)\b/i;
const authorWord = /\b(?:from|by|between)\b/i;
const gathering = /\b(?:visit|meeting|summit|talks|consultations|dialogue|call|round)\b/i;
const pair = /\b(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)[-–](\p{Lu}[\p{L}.]*)/gu;

/** The title of an article, else its first headline; empty where it has neither. */
export function titleOf({ blocks, text, title }: Article): string {
  const headline = blocks.find((block) => block.kind === 'headline');
  return title ?? (headline === undefined ? '' : text.slice(headline.span.start, headline.span.end));
}

/** Whether a title is of a paper that parties issue in their own voice: a joint statement, a communiqué, a fact sheet. */
export function isOfficialTitle(title: string): boolean {
  return official.test(title) && !spoken.test(title);
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
