import { monthNames } from '../model/calendar-names.ts';
import { anyOf } from '../model/word-pattern.ts';
import { findCalendarDate } from './calendar-dates.ts';
import { datelineCities } from './lexicon/dateline-cities.ts';
import { mapPieces } from './draft.ts';
import type { Draft, Piece } from './draft.ts';
import { datelineAgencies } from './lexicon/agencies.ts';

/** A dateline stands at the head of a paragraph and is never longer than this. */
const longest = 110;

const capitals = String.raw`\p{Lu}[\p{Lu}\p{M}.'’]+(?:[ /-](?:\p{Lu}[\p{Lu}\p{M}.'’]*|[Dd][aeio]|de la)(?![\p{Ll}]))*`;
const titled = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){0,3}`;
/** Pattern source of a month by its first letters, with a stop or without: "Aug.", "August". */
export const anyMonth: string = String.raw`(?:${monthNames.map((name) => name.slice(0, 3)).join('|')})[a-z]*\.?`;
const day = String.raw`(?:${anyMonth} \d{1,2}|\d{1,2} ${anyMonth}|ngày \d{1,2}(?:\/\d{1,2})?(?:\/\d{4})?)(?:,? \d{4})?`;
/** ", West Bank", ", Calif.", ", Oct. 30, 2025": what may follow the town. */
const place = String.raw`(?:, ${titled}){0,2}`;
const agency = String.raw`\((?:[\p{Lu}][\p{L}\p{M}\d&.]*(?:[ /-][\p{Lu}\d][\p{L}\p{M}\d&.]*){0,4})\)`;
const knownAgency = String.raw`\(${anyOf(datelineAgencies)}\)`;
const dash = String.raw`\s?(?:--+|[—–―•:]|-(?=\s))\s?`;

/** Every form has one of these; a paragraph without one compiles none of them. */
const mark = /[—–―•:([]|--|-\s/;

const forms: readonly RegExp[] = [
  // BUSAN — …; ERIMO, Japan, Oct 19 (Reuters) - …; SEOUL, Oct. 30 (Yonhap) -- …; BEIJING • …
  new RegExp(String.raw`^(?:\[)?${capitals}${place}(?:,? ${day})?(?: ${agency})?(?:\])?${dash}(?=\S)`, 'u'),
  // Hà Nội (TTXVN) - …; Hanoi (VNA) – …
  new RegExp(String.raw`^(?:${capitals}|${titled})${place}(?:,? ${day})? ${agency}${dash}(?=\S)`, 'u'),
  // New Delhi (CNN) China's …: an acronym in brackets also defines a name, so without a dash the agency must be known.
  new RegExp(String.raw`^(?:${capitals}|${titled})${place}(?:,? ${day})? ${knownAgency} (?=\S)`, 'u'),
  // Hà Nội, ngày 5/8 – …; Hanoi, Oct. 30 -- …
  new RegExp(String.raw`^${titled},? ${day}(?: ${agency})?${dash}(?=\S)`, 'u'),
  // (TTXVN) - …; (Chinhphu.vn) – …; (Yonhap) -- …
  new RegExp(String.raw`^${agency}\s?(?:--+|[—–-])\s?(?=\p{Lu})`, 'u'),
  // [서울=뉴시스]홍길동 기자 = …; (서울=연합뉴스) 홍길동 기자 = …
  /^[[(][\p{L} ·,]{1,30}=[\p{L}\d ]{1,20}[\])] ?(?:[\p{L} ·]{2,40} = ?)?(?=\S)/u,
];

/** "BEIRUT/GENEVA A senior official …": a wire's dateline that lost its dash, known by the cities alone. */
const bareCapitals = new RegExp(String.raw`^(${capitals})((?:, ${titled})?) (?=[\p{Lu}"“'‘])`, 'u');

function bareCities(text: string): string | null {
  const match = bareCapitals.exec(text);
  if (match === null) return null;
  const words = match[1].split(' ');
  // "HAVANA U.S. officials said": the sentence itself may open in capitals.
  for (let count = words.length; count > 0; count -= 1) {
    const towns = words.slice(0, count).join(' ');
    if (!towns.split('/').some((town) => datelineCities.has(town))) continue;
    return count === words.length ? match[0] : `${towns} `;
  }
  return null;
}

/** A colon also ends a speaker's name and a dash a headline's kicker: those need a town that is known. */
function isTrusted(found: string, text: string): boolean {
  if (!/:\s?$/.test(found)) return true;
  const town = /^[\p{Lu}\p{M}.'’ -]+/u.exec(found)?.[0].trim() ?? '';
  return datelineCities.has(town) && text.length > found.length + 40;
}

/** The dateline that a paragraph begins with, blanks at its end included; null where it begins with none. */
export function findDateline(text: string): string | null {
  const head = text.slice(0, longest);
  for (const form of mark.test(head) ? forms : []) {
    const found = form.exec(head)?.[0];
    if (found && isTrusted(found, text)) return found;
  }
  return bareCities(head);
}

function splitPiece(piece: Piece): readonly Piece[] {
  const found = piece.kind === 'paragraph' ? findDateline(piece.text) : null;
  if (!found || piece.text.length < found.length + 20) return [piece];
  return [
    { kind: 'dateline', text: found.trim() },
    { ...piece, text: piece.text.slice(found.length), runsOn: true },
  ];
}

/**
 * Gives each dateline its own piece before the rest of its paragraph, and the article's date where the dateline
 * writes its year. Only the first eight pieces are looked at: a dateline further down opens another report.
 */
export function splitDatelines(draft: Draft): Draft {
  const split = mapPieces(draft, (piece, position) => (position < 8 ? splitPiece(piece) : [piece]));
  const dateline = split.pieces.find((piece) => piece.kind === 'dateline');
  const dated = dateline ? findCalendarDate(dateline.text, { order: 'day-first', language: null }) : null;
  return { ...split, publishedOn: split.publishedOn ?? dated?.date ?? null };
}
