import type { GazetteerEntry } from '../../../world/gazetteer/gazetteer.ts';
import { markingVerbs, stagingVerbs } from '../lexicon/anniversary-words.ts';
import { townDeeds, townGovernments, townNouns, townQualities } from '../lexicon/town-words.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import type { NameUse } from '../names/name-uses.ts';
import { townInName, townOfName } from './town-of-name.ts';
import { twinTowns, type TownGround, type TwinTowns } from './twin-towns.ts';

/** A place where one town or more stand for their governments. Tokens, half-open. */
export interface TownUse {
  readonly towns: readonly GazetteerEntry[];
  readonly start: number;
  readonly end: number;
  /** Where the noun or name that heads it begins. */
  readonly core: number;
  /** Whether it names them or only points at them: "sister cities". */
  readonly isName: boolean;
}

/** Whether a phrase acts by a verb that no mere place is the subject of, or is one with whom that is done. */
export function actsAsTown({ tree, words: { folded } }: ReadSentence, start: number, head: number): boolean {
  const { tokens } = tree;
  const { relation, head: above } = tokens[head];
  const verb = tokens[above];
  if (verb === undefined || verb.upos !== 'VERB') return false;
  const before = folded[start - 1] === 'the' ? folded[start - 2] : folded[start - 1];
  const isParty = relation === 'nsubj' || (before === 'with' && relation === 'obl');
  return isParty && townDeeds.has(verb.lemma);
}

/** Whether a phrase is the subject of a verb by which a day or a bond is marked: "the city hosted the celebration". */
export function marksAsTown({ tree: { tokens } }: ReadSentence, head: number): boolean {
  const { relation, head: above } = tokens[head];
  const verb = tokens[above];
  return relation === 'nsubj' && (markingVerbs.has(verb.lemma) || stagingVerbs.has(verb.lemma));
}

/** The towns behind "the city of" or "the cities of", with where the last of them ends; empty for none. */
function townsBehind(
  ground: TownGround,
  from: number,
): { readonly towns: readonly GazetteerEntry[]; readonly end: number } {
  const towns: GazetteerEntry[] = [];
  let end = from;
  for (let at = from; ; at = end + 1) {
    const use = ground.uses.find(({ start }) => start === at);
    const town = use === undefined ? null : townOfName(use, ground.cut, ground.gazetteer);
    if (use === undefined || town === null) return { towns, end };
    towns.push(town);
    end = use.end;
    if (!/^(?:,|and)$/.test(ground.cut.words.folded[end] ?? '')) return { towns, end };
  }
}

/** "The city of Arica signed": towns that act, or that are called a pair. */
function namedAsTown(ground: TownGround, twins: TwinTowns | null): readonly TownUse[] {
  const { cut } = ground;
  const { folded } = cut.words;
  return folded.flatMap((word, at) => {
    if (!townNouns.has(word) || folded[at + 1] !== 'of') return [];
    const { towns, end } = townsBehind(ground, at + 2);
    const isWhole = word.endsWith('s') ? towns.length > 1 : towns.length === 1;
    const isSide = twins?.named.some(({ use }) => use.end === end) ?? false;
    if (!isWhole || !(isSide || actsAsTown(cut, at, at))) return [];
    return [{ towns, start: at, end, core: at, isName: true }];
  });
}

/** "Arica city government", "the Arica Metropolitan Government". */
function governmentOf({ cut, gazetteer }: TownGround, use: NameUse): readonly TownUse[] {
  const { folded } = cut.words;
  const { start } = use;
  const quality = use.end - start > 2 ? use.end - 2 : use.end;
  const isOne = townQualities.has(folded[quality] ?? '') && townGovernments.has(folded[quality + 1] ?? '');
  const town = isOne ? townInName(use, quality - start, { cut, gazetteer }) : null;
  return town === null ? [] : [{ towns: [town], start, end: quality + 2, core: quality + 1, isName: true }];
}

function sidesOf(cut: ReadSentence, { named }: TwinTowns): readonly TownUse[] {
  const isOffice = ({ start, end }: NameUse): boolean =>
    cut.offices.some((office) => office.core.kind !== 'plain' && office.start <= start && end <= office.end);
  return named.flatMap(({ use, town }) => {
    if (isOffice(use)) return [];
    return [{ towns: [town], start: use.start, end: use.end, core: use.start, isName: true }];
  });
}

/** The words that call two towns a pair and stand for both. */
function tiesOf({ ties, pair }: TwinTowns): readonly TownUse[] {
  return ties
    .filter(({ both }) => both && pair.length > 1)
    .map(({ start, end }) => ({ towns: pair, start, end, core: start, isName: false }));
}

/**
 * The places of a sentence where towns stand for their governments, in text order: by the word "government", by what only a government does
 * ("the city of Arica signed"), or as one of two towns that are called a pair. A town that is only a place is none.
 */
export function townUses(ground: TownGround): readonly TownUse[] {
  if (ground.cut.words.shouting) return [];
  const twins = twinTowns(ground);
  const found = [
    ...namedAsTown(ground, twins),
    ...ground.uses.flatMap((use) => governmentOf(ground, use)),
    ...(twins === null ? [] : [...sidesOf(ground.cut, twins), ...tiesOf(twins)]),
  ];
  return found
    .filter((one, at) => !found.slice(0, at).some(({ start, end }) => start < one.end && one.start < end))
    .toSorted((a, b) => a.start - b.start);
}
