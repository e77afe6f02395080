import { isEasternFamilyName } from '../../../world/family-names.ts';
import { namingCustomOf } from '../../../world/naming-customs.ts';
import { isGivenName } from '../../../world/given-names.ts';
import { courtesyTitles, officeMatters } from '../lexicon/titles.ts';
import { personJoiners } from '../lexicon/name-particles.ts';
import { organizationHeads } from '../lexicon/organization-words.ts';
import type { Gazetteer, GazetteerEntry } from '../../../world/gazetteer/gazetteer.ts';
import { trimRole } from './role-phrases.ts';
import type { RoleCore } from './role-phrases.ts';
import { readOrganization } from './organization-names.ts';
import { textOf } from './sentence-words.ts';
import type { SentenceWords } from './sentence-words.ts';

interface PieceBase {
  /** Token positions, half-open. */
  readonly start: number;
  readonly end: number;
}

/** A stretch of a sentence that names something, before it is known what. */
export type Piece =
  | (PieceBase & { readonly kind: 'known'; readonly entries: readonly GazetteerEntry[] })
  | (PieceBase & { readonly kind: 'body'; readonly head: number; readonly strong: boolean })
  | (PieceBase & { readonly kind: 'role'; readonly role: RoleCore })
  | (PieceBase & { readonly kind: 'courtesy' })
  | (PieceBase & { readonly kind: 'name'; readonly endsInState: boolean });

interface Known {
  readonly end: number;
  readonly entries: readonly GazetteerEntry[];
}

/** The longest gazetteer name that starts at a token: its end and what it may be; null for none. */
export function knownAt(words: SentenceWords, at: number, gazetteer: Gazetteer): Known | null {
  if (!words.capital[at]) return null;
  const most = Math.min(gazetteer.longestFrom(words.tokens[at].text), 9, words.tokens.length - at);
  for (let length = most; length >= 1; length -= 1) {
    if (!words.shapes[at + length - 1].wordlike) continue;
    const text = textOf(words, at, at + length);
    const entries = gazetteer.find(text);
    if (entries.length > 0) return { end: at + length, entries };
  }
  return null;
}

/** Where a courtesy before a name ends, with what belongs to it: "Mr", "Dato’ Sri", "Hon."; null where none starts here. */
function courtesyEnd({ folded, capital }: SentenceWords, at: number): number | null {
  if (!courtesyTitles.has(folded[at])) return null;
  let end = at + 1;
  if (folded[at].startsWith('dat') && folded[end] === "'") end += 1;
  if (folded[at].startsWith('dat') && /^(?:sri|seri)$/.test(folded[end] ?? '')) end += 1;
  return capital[end] ? end : null;
}

/** Whether the capitalised words go on after a known name so that it is only a part: "Hanoi Beer", "Paris Hilton". */
function isPart(words: SentenceWords, end: number, roleStarts: ReadonlySet<number>): boolean {
  return (words.capital[end] ?? false) && !roleStarts.has(end);
}

/** Where a plain run of name words ends: it takes in "al", "de", hyphens and initials between capitals. */
function nameEnd({ words, roleStarts, gazetteer }: Cut, at: number): number {
  let end = at + 1;
  while (end < words.tokens.length && end - at < 10) {
    if (roleStarts.has(end) && !isNameLike(words, at, end)) return end;
    if (words.capital[end]) {
      // "ABC White House reporter": a known name of several words does not end in the middle of a run.
      if ((knownAt(words, end, gazetteer)?.end ?? 0) > end + 1) return end;
      end += 1;
    } else {
      const next = joinedEnd(words, end);
      if (next === end) return end;
      end = next;
    }
  }
  return end;
}

/** "John Major", "Ann Bishop": a title word that ends the name after a given name, with no name behind it. */
function isNameLike(words: SentenceWords, at: number, end: number): boolean {
  return (
    end === at + 1 && isGivenName(words.folded[at] ?? '') && words.capital[end] && !words.capital[end + 1]
  );
}

function joinedEnd(words: SentenceWords, at: number): number {
  const folded = words.folded[at] ?? '';
  const gapless = words.tokens[at]?.span.start === words.tokens[at - 1]?.span.end;
  if (folded === '-' && gapless && words.capital[at + 1]) return at + 2;
  if (folded === '-' && gapless && words.tokens[at + 1]?.span.start === words.tokens[at]?.span.end)
    return at + 2;
  if (folded === '&' && words.capital[at + 1]) return at + 2;
  let end = at;
  while (personJoiners.has(words.folded[end] ?? '') && end - at < 3) end += 1;
  return end > at && words.capital[end] ? end + 1 : at;
}

/** "… for Minority Affairs Anita Rao": a matter before the name of who minds it ends where a given name, or no common word, begins. */
function splitBefore(words: SentenceWords, start: number, end: number): number {
  if (end - start < 3 || isGivenName(words.folded[start] ?? '')) return end;
  const minded = /^(?:of|for|and|&|,)$/.test(words.folded[start - 1] ?? '');
  for (let at = start + 1; at < end - 1; at += 1) {
    const strange = minded && !words.common[at] && words.capital[at] && !officeMatters.has(words.folded[at]);
    const begins = strange || isGivenName(words.folded[at]) || namingAt(words, at);
    if (begins && officeMatters.has(words.folded[at - 1])) return at;
  }
  return end;
}

function capitalRoles(roles: readonly RoleCore[]): ReadonlyMap<number, RoleCore> {
  return new Map(roles.map((role) => [role.start, role]));
}

/**
 * Cuts a sentence into the pieces that name something, in text order, not overlapping. Linear in the tokens.
 *
 * At each token the name of a body wins over a gazetteer name, that over a title, that over a plain run of capitals; a
 * gazetteer name that is only the first word of a longer run of capitals gives way to the run.
 */
export function cutPieces(
  words: SentenceWords,
  roles: readonly RoleCore[],
  gazetteer: Gazetteer,
): readonly Piece[] {
  const starts = capitalRoles(roles);
  const roleStarts = new Set(
    roles.filter((role) => role.capital || role.end > role.start + 1).map((role) => role.start),
  );
  const found: Piece[] = [];
  const byHead = headsByModifier(roles);
  const cut: Cut = { words, starts, roleStarts, gazetteer };
  let at = 0;
  while (at < words.tokens.length) {
    const piece = trimmedRole(words, byHead, at) ?? pieceAt(cut, at);
    if (piece !== null) found.push(piece);
    at = piece === null ? at + 1 : Math.max(piece.end, at + 1);
  }
  return found;
}

/** Roles by each of their tokens after the first, up to the head. */
function headsByModifier(roles: readonly RoleCore[]): ReadonlyMap<number, RoleCore> {
  const found = new Map<number, RoleCore>();
  for (const role of roles) for (let at = role.start + 1; at <= role.head; at += 1) found.set(at, role);
  return found;
}

/** A title whose first words went to the name before it: "White House | press secretary". */
function trimmedRole(words: SentenceWords, byHead: ReadonlyMap<number, RoleCore>, at: number): Piece | null {
  const role = byHead.get(at);
  return role === undefined
    ? null
    : { kind: 'role', start: at, end: role.end, role: trimRole(words, role, at) };
}

interface Cut {
  readonly words: SentenceWords;
  readonly starts: ReadonlyMap<number, RoleCore>;
  readonly roleStarts: ReadonlySet<number>;
  readonly gazetteer: Gazetteer;
}

function pieceAt(cut: Cut, at: number): Piece | null {
  const { words, starts, gazetteer } = cut;
  const role = starts.get(at);
  // Only a title may stand in small letters.
  if (!words.capital[at])
    return role === undefined ? null : { kind: 'role', start: role.start, end: role.end, role };
  const courtesy = courtesyEnd(words, at);
  if (courtesy !== null) return { kind: 'courtesy', start: at, end: courtesy };
  const known = knownAt(words, at, gazetteer);
  const body = words.shouting ? null : readOrganization(words, at, limitOf(cut, at));
  // "Russian Federation" ends in a word that bodies end in, and is none.
  const isState =
    body !== null &&
    known !== null &&
    body.head < known.end &&
    (known.entries[0].kind === 'country' || known.entries[0].kind === 'organization');
  if (known !== null && isState) return { kind: 'known', start: at, ...known };
  if (known !== null && known.end >= (body?.end ?? 0) && !continues(cut, at, known))
    return { kind: 'known', start: at, ...known };
  // "Central Bank Governors": the body is a part of the title.
  const within = role !== undefined && body !== null && role.end >= body.end && role.head > body.head;
  if (body !== null && !within && !hidesKnown(cut, known, { at, end: body.end }))
    return { kind: 'body', start: at, ...body };
  if (role !== undefined) return { kind: 'role', start: role.start, end: role.end, role };
  if (known !== null && !continues(cut, at, known)) return { kind: 'known', start: at, ...known };
  const end = splitBefore(words, at, nameEnd(cut, at));
  const last = end > at + 1 ? gazetteer.find(words.tokens[end - 1]?.text ?? '') : [];
  return { kind: 'name', start: at, end, endsInState: last.some((entry) => entry.kind === 'country') };
}

/** "Chinese People's Liberation Army": a state before a body that the gazetteer knows by its own name. */
function hidesKnown(
  { words, gazetteer }: Cut,
  known: Known | null,
  { at, end }: { readonly at: number; readonly end: number },
): boolean {
  const state =
    known !== null && known.entries.some((entry) => entry.kind === 'adjective' || entry.kind === 'country');
  // "Angry New York Times reader": an adjective that only the sentence's start writes with a capital.
  if (!state && words.tokens[at].upos === 'PROPN') return false;
  const next = knownAt(words, state ? known.end : at + 1, gazetteer);
  return next !== null && next.end >= end && next.entries[0]?.kind === 'organization';
}

/** A body's name does not run over a title that is followed by a name: "Bank of Korea Governor Lee". */
function limitOf({ words, starts }: Cut, at: number): number {
  // "Office of the Trade Representative" is named after a title.
  if (words.folded[at] === 'office') return words.tokens.length;
  const last = starts.size === 0 ? at : Math.min(words.tokens.length, at + 14);
  for (let next = at; next < last; next += 1) {
    const role = starts.get(next);
    if (role === undefined || !words.capital[role.head]) continue;
    // "General Assembly", "Prime Minister Office": the title is a part of the body's name.
    if (organizationHeads.has(words.folded[role.end] ?? '')) continue;
    if (next > at || words.capital[role.end]) return Math.max(next, at);
  }
  return words.tokens.length;
}

/** Whether a Vietnamese, Korean or Chinese name of two or three words starts at a token. */
function namingAt(words: SentenceWords, at: number): boolean {
  let end = at;
  while (words.capital[end] && end - at < 4) end += 1;
  if (end - at < 2 || !isEasternFamilyName(words.folded[at])) return false;
  const written = words.tokens.slice(at, end).map((token) => token.text);
  return namingCustomOf(words.folded.slice(at, end), written) !== 'western';
}

const keepsApart: ReadonlySet<string> = new Set(['adjective', 'country', 'seat', 'people', 'organization']);

/** A known town before another capitalised word is most often part of a longer name; a state or its adjective is not. */
function continues({ words, roleStarts }: Cut, at: number, known: Known): boolean {
  if (!isPart(words, known.end, roleStarts)) return false;
  // "Jordan Smith", "Chad Brown": given names that are also states.
  if (known.end === at + 1 && isGivenName(words.folded[at] ?? '')) return true;
  // "… in Paris Lê Thu Hà": a large town before a name whose custom puts the family first.
  const large = known.entries.some(
    (entry) => entry.kind === 'city' && (entry.capital || entry.weight >= 1000),
  );
  if (large && namingAt(words, known.end)) return false;
  return !known.entries.some((entry) => keepsApart.has(entry.kind));
}
