import { weekdayNames } from '../model/calendar-names.ts';
import { anyOf } from '../model/word-pattern.ts';
import { opensAsByline, readBylineNames } from './byline-names.ts';
import { findCalendarDate, findCalendarDates, habitsOf, withOurDigits } from './calendar-dates.ts';
import { lettersOf } from './clean-text.ts';
import type { DateHabits } from './date-forms.ts';
import type { Draft, Piece } from './draft.ts';
import { changedWords, publishedWords } from './lexicon/publication-words.ts';
import { publishingVerbs } from './lexicon/publishing-verbs.ts';

/** A longer line is no byline; one of names has no more letters beside them: "Verfasst von … und …". */
const longestByline = 100;
const mostLettersBesideNames = 22;
/** How far from the top bylines and lines of time stand, in pieces. */
const reach = 10;

const personName = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|[dvb][aeiuo]n?|al|bin|der)){1,4}`;
/** "By Jane Doe and John Roe", "By Jane Doe, Reuters", "By Jane Doe | AP". */
const byline = new RegExp(
  String.raw`^(?:[Bb]y|BY|Written by|Posted by)[: ]\s?(${personName}(?:(?:,| and| &) ${personName}){0,4})(?:[,|] ?.{0,60}| in \p{L}[\p{L} ]{1,30})?$`,
  'u',
);
const capitalByline = /^(?:By|BY) ((?:\p{Lu}[\p{Lu}.'’-]+ ?){2,8})$/u;
const reporter = /^([\p{L} ·]{2,20}) ?(?:기자|특파원)(?: ?[\w.]+@[\w.]+)?$/u;
/** "Xinhua | Updated: 2017-09-15 17:52", "Published 30 October 2025", "Last updated …": a line of time. */
const timeLine = new RegExp(
  String.raw`^(?:[\p{L} .]{2,40} ?[|•·-] ?)?(?:(?:first |last )?${anyOf(publishingVerbs)}(?: (?:on|at|duration))?:? ?)(?=.{0,40}\d).{4,80}$`,
  'iu',
);
const weekday = weekdayNames.flatMap((name) => [name, name.slice(0, 3)]).join('|');
const dateAlone = new RegExp(
  String.raw`^(?:(?:${weekday}),? |thứ \p{L}+,? )?[\p{L}\d .,/:-]{6,36}(?: ?(?:\||at|-)? ?\d{1,2}[:.]\d\d.{0,16})?$`,
  'iu',
);

function isDateLine(text: string, date: string | null): boolean {
  if (!date) return false;
  if (timeLine.test(text)) return true;
  const left = text.replace(/\b\d{1,2}[:.]\d\d(?::\d\d)?\b/g, '').replace(/[^\p{L}]/gu, '');
  return dateAlone.test(text) && left.length <= 22;
}

const publicationWord = new RegExp(
  String.raw`(?<!\p{L})${anyOf([...changedWords, ...publishedWords])}(?!\p{L})`,
  'giu',
);
/** A line of time has no more letters beside its days and the words for what was done on them: a weekday, "à 10h12". */
const mostOtherLetters = 12;

/** Whether a line says when, and nothing else, in any of the languages whose months and words are known: "Publié le 4 mars 2025 à 10h12". */
function saysOnlyWhen(text: string, habits: DateHabits): boolean {
  const days = findCalendarDates(text, habits);
  const rest = days.reduce((left, { words }) => left.replace(words, ' '), withOurDigits(text));
  return (
    days.length > 0 &&
    lettersOf(rest.replace(publicationWord, ' ')).replace(/\d/g, '').length <= mostOtherLetters
  );
}

/** A line that is a byline in another language: "Von Jana Ohlsen und Peter Kruse", "Par Luce Amadi". Each name has two words. */
function foreignByline(text: string): string | null {
  if (text.length > longestByline || !opensAsByline(text)) return null;
  const names = readBylineNames(text);
  if (names === null || names.split(', ').some((name) => !name.includes(' '))) return null;
  return lettersOf(text).length - lettersOf(names).length <= mostLettersBesideNames ? names : null;
}

/** "… Published duration 2 hours ago": the age of the page, run into the line before it. */
const clockBehind =
  /\s+(?:published|updated)(?: duration)? \d{1,2} (?:seconds?|minutes?|hours?|days?|weeks?) ago\b.{0,80}$/i;

interface Head {
  byline: string | null;
  publishedOn: string | null;
}

/** Notes what a line of the head says; true where the line is nothing but that. */
function takeHeadLine(piece: Piece, head: Head, habits: DateHabits): boolean {
  if (piece.kind === 'caption' || piece.kind === 'quotation' || piece.text.length > 160) return false;
  const author = byline.exec(piece.text) ?? capitalByline.exec(piece.text) ?? reporter.exec(piece.text);
  if (author) {
    head.byline ??= author[1].trim();
    return true;
  }
  const names = foreignByline(piece.text);
  if (names !== null) {
    head.byline ??= names;
    return true;
  }
  const found = findCalendarDate(piece.text, habits);
  if (isDateLine(piece.text, found?.date ?? null) || saysOnlyWhen(piece.text, habits)) {
    head.publishedOn ??= found?.date ?? null;
    return true;
  }
  return timeLine.test(piece.text) && piece.text.length < 60;
}

/** Takes bylines and lines of time out of the article's head, and those that a page has above its text, and notes what they say. */
export function takeBylines(draft: Draft): Draft {
  const head: Head = { byline: draft.byline, publishedOn: draft.publishedOn };
  const habits = habitsOf(draft.language);
  for (const text of draft.headLines) takeHeadLine({ kind: 'paragraph', text }, head, habits);
  const pieces = draft.pieces
    .filter((piece, position) => position >= reach || !takeHeadLine(piece, head, habits))
    .map((piece) =>
      piece.text.length > 400 ? piece : { ...piece, text: piece.text.replace(clockBehind, '') },
    );
  return { ...draft, pieces, byline: head.byline, publishedOn: head.publishedOn };
}
