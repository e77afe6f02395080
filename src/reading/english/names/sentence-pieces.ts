import { isStateWord } from '../../../world/gazetteer/entry-traits.ts';
import { isGivenName } from '../../../world/given-names.ts';
import { isDirection } from '../lexicon/directions.ts';
import { organizationHeads } from '../lexicon/organization-words.ts';
import type { Gazetteer } from '../../../world/gazetteer/gazetteer.ts';
import { trimRole } from './role-phrases.ts';
import type { RoleCore } from './role-phrases.ts';
import { readOrganization } from './organization-names.ts';
import type { SentenceWords } from './sentence-words.ts';
import { courtesyEnd, knownAt, nameEnd, namingAt, splitBefore } from './name-runs.ts';
import type { Cut, Known } from './name-runs.ts';
import type { Piece } from './piece.ts';

/** Whether the capitalised words go on after a known name so that it is only a part: "Hanoi Beer", "Paris Hilton". */
function isPart(words: SentenceWords, end: number, roleStarts: ReadonlySet<number>): boolean {
  return (words.capital[end] ?? false) && !roleStarts.has(end);
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
  if (isPartOfLand(cut, at)) return null;
  const end = splitBefore(words, at, nameEnd(cut, at));
  const last = end > at + 1 ? gazetteer.find(words.tokens[end - 1]?.text ?? '') : [];
  return { kind: 'name', start: at, end, endsInState: last.some((entry) => entry.kind === 'country') };
}

/** Whether a word with a capital tells a part of the state behind it, which is the name: "in *Western* Fiji"; not in "Western Fiji Rugby". */
function isPartOfLand({ words, gazetteer }: Cut, at: number): boolean {
  if (!isDirection(words.folded[at] ?? '')) return false;
  const land = knownAt(words, at + 1, gazetteer);
  return land !== null && land.entries[0].kind === 'country' && !words.capital[land.end];
}

/** "Chinese People's Liberation Army": a state before a body that the gazetteer knows by its own name. */
function hidesKnown(
  { words, gazetteer }: Cut,
  known: Known | null,
  { at, end }: { readonly at: number; readonly end: number },
): boolean {
  const state = known !== null && known.entries.some(isStateWord);
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
