import { foldedWords } from '../../model/fold-text.ts';
import type { CountedActor } from '../actor-signature.ts';
import { saidDifferent } from '../judgements.ts';
import type { Judgements } from '../judgements.ts';
import { compareNames, personNameKeys, sameNameFrom } from '../names/compare-names.ts';
import { compareGroups, countriesAgree, groupOf, idsOf } from './actor-group.ts';
import type { ActorGroup } from './actor-group.ts';
import { fileUnder, sharingKey, type Filed } from './filed.ts';
import { attachSingles } from './attach-singles.ts';

/** Words of a name that are looked at: no name has more, and a list taken for a name does. */
const mostKeys = 12;

/** One name of two states is one person where the one state is given this many times as often. */
const straysFrom = 4;

/**
 * Groups the person signatures of one block.
 *
 * Full names meet by `compareNames`, where the countries agree; a full name that is written alike is one person even
 * where articles give it different countries, unless its offices are of different states. A single name ("Cường")
 * goes to the one full name that is called so and has its country, or its office, or is named by
 * several articles; where several could be meant it stays by itself.
 */
export function groupPersons(
  signatures: readonly CountedActor[],
  judgements: Judgements,
): readonly ActorGroup[] {
  const full = signatures.filter((one) => foldedWords(one.name).length > 1);
  const single = signatures.filter((one) => foldedWords(one.name).length < 2);
  const groups = joinSpellings(groupBySpelling(full), judgements);
  return attachSingles(groups, groupBySpelling(single), judgements);
}

/** Signatures with the same folded words in any order, parted where their offices are of different states. */
function groupBySpelling(signatures: readonly CountedActor[]): readonly ActorGroup[] {
  const byWords = Map.groupBy(signatures, (one) => foldedWords(one.name).toSorted().join(' '));
  return [...byWords.values()].flatMap((alike) => partByOffice(alike)).toSorted(compareGroups);
}

function partByOffice(alike: readonly CountedActor[]): readonly ActorGroup[] {
  const states = new Set(alike.map(stateServed).filter((code) => code !== ''));
  const singles = foldedWords(alike[0].name).length < 2;
  if (states.size < 2 && !singles) return [groupOf(alike)];
  const byState = Map.groupBy(alike, (one) =>
    singles ? (one.country ?? '') : stateServed(one) || (one.country ?? ''),
  );
  return singles ? [...byState.values()].map(groupOf) : takeInStrays([...byState.values()]);
}

/** Takes parts that few articles give to another state as errors, and joins them to the person of that name whom articles name most. */
function takeInStrays(parts: readonly (readonly CountedActor[])[]): readonly ActorGroup[] {
  const groups = parts.map(groupOf).toSorted(compareGroups);
  const [first, ...rest] = groups;
  const strays = rest.filter((group) => first.weight >= straysFrom * group.weight);
  const apart = rest.filter((group) => !strays.includes(group));
  return [groupOf([first, ...strays].flatMap((group) => group.members)), ...apart];
}

/** ISO code of the state whose offices an actor is given; empty where that is none or several. */
function stateServed(actor: CountedActor): string {
  const codes = new Set(actor.offices.flatMap((held) => (held.country === null ? [] : [held.country])));
  return codes.size === 1 ? [...codes][0] : '';
}

/** Spellings of one name, the heaviest leading: each goes to the first leader that it matches, if only one does. */
function joinSpellings(groups: readonly ActorGroup[], judgements: Judgements): readonly ActorGroup[] {
  const leaders: { members: CountedActor[]; group: ActorGroup }[] = [];
  const byKey: Filed<number> = new Map();
  for (const group of groups) {
    const near = candidates(group, byKey).filter((at) => sameFullName(leaders[at].group, group, judgements));
    if (near.length === 1) {
      leaders[near[0]].members.push(...group.members);
      continue;
    }
    leaders.push({ members: [...group.members], group });
    fileUnder(byKey, filingKeys(group), leaders.length - 1);
  }
  return leaders.map(({ members }) => groupOf(members));
}

function candidates(group: ActorGroup, byKey: ReadonlyMap<string, readonly number[]>): readonly number[] {
  return sharingKey(byKey, filingKeys(group)).toSorted((a, b) => a - b);
}

/**
 * One key for each word of the name and one for each pair of words: of the many called Kim the pair finds those whose given name begins
 * alike.
 */
function filingKeys({ name }: ActorGroup): readonly string[] {
  const keys = personNameKeys(name).slice(0, mostKeys);
  return [...keys, ...keys.flatMap((key, at) => keys.slice(at + 1).map((other) => `${key} ${other}`))];
}

function sameFullName(a: ActorGroup, b: ActorGroup, judgements: Judgements): boolean {
  if (!countriesAgree(a.country, b.country)) return false;
  if (compareNames(a.name, b.name, 'person') < sameNameFrom) return false;
  return !saidDifferent(idsOf(a), idsOf(b), judgements);
}
