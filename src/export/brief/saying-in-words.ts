import { oneLine } from '../words/one-line.ts';
import { foldedWords } from '../../model/fold-text.ts';
import type { RecordedStatement } from '../../model/record.ts';
import { pointsBack } from './points-back.ts';

/** Direct words in quotation marks; reported words behind their word of saying: "said the talks were useful", "told Ana Ruiz: The …". */
export function sayingInWords(statement: RecordedStatement): string {
  if (statement.quoted === 'direct') return `“${trimmed(statement.content)}”`;
  const words = withoutGap(trimmed(statement.content), statement);
  const link = linkIn(statement, words);
  const cue = cueOf(statement, link);
  // Words that opened their own sentence stay as they were written.
  if (opensItsSentence(statement, words)) return `${cue}: ${words}.`;
  return `${cue}${link} ${words}.`;
}

/** Reported words without the mark of a gap in which the sentence says only who says so: "The port, he noted, is open". */
function withoutGap(words: string, { cue, citations }: RecordedStatement): string {
  const [before, after, ...more] = words.split(' … ');
  if (after === undefined || more.length > 0) return words;
  const sentence = oneLine(citations[0].quote);
  const from = sentence.indexOf(before) + before.length;
  const gap = sentence.slice(from, sentence.indexOf(after, from));
  return gap.includes(cue) && gap.length <= longestGap ? `${before} ${after}` : words;
}

/** How many characters the words between the commas may have: ", the deputy minister of trade noted on Friday,". */
const longestGap = 60;

/** The words between the verb of saying and what is said: " his hope that", " the minister on"; empty where they are no short link. */
function linkIn({ cue, citations }: RecordedStatement, words: string): string {
  const sentence = oneLine(citations[0].quote);
  const at = sentence.indexOf(words);
  const from = sentence.lastIndexOf(cue, at);
  if (at < 0 || from < 0) return '';
  const link = sentence.slice(from + cue.length, at).trimEnd();
  return /^(?: [\p{L}'’-]+){0,5}$/u.test(link) ? link : '';
}

/**
 * Whether a statement says something by itself. Direct words of one or two do not, nor reported words that only point back ("reaffirmed
 * this notion", "congratulated his guest on it", "looked forward to those meetings", "the city counts on them") or begin with a part of something that is not there
 * ("including 20 trucks").
 */
export function saysSomething(statement: Pick<RecordedStatement, 'content' | 'quoted'>): boolean {
  const content = trimmed(statement.content);
  if (statement.quoted === 'direct') return foldedWords(content).length > 2;
  if (/^(?:including|such as|especially|among them)\b/iu.test(content) || pointsBack(content)) return false;
  if (/(?:^|\s)(?:it|this|that|them|these|those)$/iu.test(content)) return false;
  // "looked forward to those meetings": only an earlier sentence says which meetings.
  if (/(?:^|\s)(?:these|those)\s[\p{L}-]+$/iu.test(content)) return false;
  return foldedWords(content).length > (/^(?:this|that|these|those|such)\b/iu.test(content) ? 2 : 1);
}

const verbOf: Readonly<Record<string, string>> = { saying: 'said', telling: 'told', writing: 'wrote' };

/** The verb of saying in the past tense, without "also": "stating" gives "stated". A "told" without a known addressee gives "said". */
function cueOf({ cue, addressee }: RecordedStatement, link: string): string {
  const words = cue
    .replace(/^(?:also|further|then|meanwhile|in turn)\s+/iu, '')
    .replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  if (link === '' && /^(?:told|tells|telling)$/iu.test(words))
    return addressee === null ? 'said' : `told ${addressee.name}`;
  return words.replace(/^\p{L}+ing\b/u, (verb) => verbOf[verb] ?? pastOf(verb));
}

/** "stating" – "stated", "denying" – "denied", "conveying" – "conveyed". */
function pastOf(gerund: string): string {
  return /[^aeiou]ying$/u.test(gerund) ? gerund.replace(/ying$/u, 'ied') : gerund.replace(/ing$/u, 'ed');
}

function opensItsSentence({ citations }: RecordedStatement, words: string): boolean {
  const opening = words.split(' ').slice(0, 2).join(' ');
  return /^\p{Lu}/u.test(words) && trimmed(citations[0].quote).startsWith(opening);
}

/** The content without the quotation marks and the full stop around it. */
function trimmed(content: string): string {
  const line = oneLine(content).replace(/[\s.,]+$/u, '');
  const inside = line.replace(/^[\s“”"'‘’]+|[\s“”"'‘’.,]+$/gu, '');
  // The last mark is kept where it closes words quoted inside.
  const isOpen = (inside.match(/["“”]/gu) ?? []).length % 2 === 1;
  return isOpen && /["”]$/u.test(line) ? `${inside}${line.slice(-1)}` : inside;
}
