import type { Gazetteer, GazetteerEntry } from '../../../world/gazetteer/gazetteer.ts';
import { directionals, locatives } from '../lexicon/place-words.ts';
import { townNouns } from '../lexicon/town-words.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import { isPossessiveMark } from '../names/noun-runs.ts';
import type { NameUse } from '../names/name-uses.ts';
import { townBeforeCity, townOfName } from './town-of-name.ts';
import { townTies, type TownTie } from './town-ties.ts';

/** A town named at a place of a sentence. */
export interface NamedTown {
  readonly use: NameUse;
  readonly town: GazetteerEntry;
}

/** Two towns that a sentence calls a pair, every place that names one of them as a side of it, and the words that call them so. */
export interface TwinTowns {
  /** Both, or the one that is the partner of somebody named elsewhere: "the city signed a sister-city accord with Arica". */
  readonly pair: readonly GazetteerEntry[];
  readonly named: readonly NamedTown[];
  readonly ties: readonly TownTie[];
}

/** What joins the names of two towns: "Arica-Tacna", "Arica and Tacna". */
const joiner = /^(?:-|–|—|\/|and|&)$/;

/** The word before a town's name, without "the city of". */
function wordBefore({ words: { folded } }: ReadSentence, { start }: NameUse): string {
  const isOf = folded[start - 1] === 'of' && townNouns.has(folded[start - 2] ?? '');
  const at = isOf ? start - 3 : start - 1;
  return (folded[at] === 'the' ? folded[at - 1] : folded[at]) ?? '';
}

/** Whether a town is only where something is or goes: "in Arica", "to Arica"; not "twinned to Arica". */
function isPlaceOnly(cut: ReadSentence, use: NameUse, ties: readonly TownTie[]): boolean {
  const before = wordBefore(cut, use);
  if (before === 'to' && ties.some(({ end }) => end === use.start - 1)) return false;
  return locatives.has(before) || directionals.has(before);
}

/** Whether a name stands right before the words of a tie: "Tacna sister city", "Arica and Tacna, sister cities". */
function leadsTo({ words }: ReadSentence, { end }: NameUse, { start }: TownTie): boolean {
  return end === start || (end === start - 1 && (words.folded[end] === ',' || isPossessiveMark(words, end)));
}

/** The two towns joined right before a tie; null where there are not two. */
function joinedBefore(
  cut: ReadSentence,
  towns: readonly NamedTown[],
  tie: TownTie,
): readonly [NamedTown, NamedTown] | null {
  const last = towns.find(({ use }) => leadsTo(cut, use, tie));
  if (last === undefined || !joiner.test(cut.words.folded[last.use.start - 1] ?? '')) return null;
  const first = towns.find(({ use }) => use.end === last.use.start - 1);
  return first === undefined ? null : [first, last];
}

/** Most tokens between a tie and its "with Arica": "with the city of". */
const farthest = 4;

const isSame = (a: GazetteerEntry, b: GazetteerEntry): boolean =>
  a.name === b.name && a.country === b.country;

/** The only two towns among these; null for one, and for three. */
function onlyTwo(towns: readonly NamedTown[]): readonly [GazetteerEntry, GazetteerEntry] | null {
  const [first, ...rest] = towns.map(({ town }) => town);
  const others = rest.filter((town) => !isSame(town, first));
  const [second] = others;
  return second !== undefined && others.every((town) => isSame(town, second)) ? [first, second] : null;
}

function townsOf({ cut, uses, gazetteer }: TownGround, ties: readonly TownTie[]): readonly NamedTown[] {
  return uses.flatMap((use) => {
    if (isPlaceOnly(cut, use, ties)) return [];
    const isBefore = ties.some((tie) => leadsTo(cut, use, tie));
    const town = townOfName(use, cut, gazetteer) ?? (isBefore ? townBeforeCity(use, gazetteer) : null);
    return town === null ? [] : [{ use, town }];
  });
}

/** Whether a town is the partner right behind the words of a tie: "a sister-city accord *with Arica*". */
function isPartner(cut: ReadSentence, { use }: NamedTown, ties: readonly TownTie[]): boolean {
  return (
    wordBefore(cut, use) === 'with' && ties.some(({ end }) => end <= use.start && use.start - end <= farthest)
  );
}

/** A sentence with its names. */
export interface TownGround {
  readonly cut: ReadSentence;
  readonly uses: readonly NameUse[];
  readonly gazetteer: Gazetteer;
}

/**
 * The two towns that a sentence calls sister, twin, partner or friendship towns: those joined right before these words, else the only two
 * that it names as more than a place. Null where it calls none so, and where three may be meant.
 */
export function twinTowns(ground: TownGround): TwinTowns | null {
  const ties = townTies(ground.cut);
  if (ties.length === 0) return null;
  const towns = townsOf(ground, ties);
  for (const tie of ties) {
    const joined = joinedBefore(ground.cut, towns, tie);
    if (joined !== null) return { pair: [joined[0].town, joined[1].town], named: joined, ties };
  }
  const pair = towns.length < 2 ? null : onlyTwo(towns);
  if (pair !== null) return { pair, named: towns, ties };
  const [only, other] = towns;
  return only !== undefined && other === undefined && isPartner(ground.cut, only, ties)
    ? { pair: [only.town], named: towns, ties }
    : null;
}
