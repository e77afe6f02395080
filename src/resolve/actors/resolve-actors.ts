import type { RecordedActor, RecordedOffice } from '../../model/record.ts';
import { compareText, sortedSet } from '../../model/order.ts';
import { contentId } from '../canonical.ts';
import { foldPhrase } from '../../model/fold-text.ts';
import type { Judgements } from '../judgements.ts';
import type { CountedActor, SeenOffice } from '../actor-signature.ts';
import { shownOffice } from '../offices/shown-office.ts';
import { heaviest, ranked } from '../heaviest.ts';
import { groupOf, type ActorGroup } from './actor-group.ts';
import { groupBodies } from './group-bodies.ts';
import { groupPersons } from './group-persons.ts';
import { splitJudged } from './split-judged.ts';

/** An actor as its block gives it; its citations are looked up by its members. */
export interface ResolvedActor extends Omit<RecordedActor, 'kind' | 'citations'> {
  /** The first of its full names by code unit, folded: what names are compared by, since counts do not move it. */
  readonly anchor: string;
  /** Ids of the actor signatures it is made of, sorted. */
  readonly members: readonly string[];
  /** Articles that name it, counted by signature. */
  readonly weight: number;
}

/**
 * The actors of one block of signatures, sorted by id.
 *
 * A pure fold: the order of the signatures does not matter, and every signature is a member of exactly one actor.
 * Judgements of people come first: what they call the same is one actor, what they call different is two.
 */
export function resolveActors(
  signatures: readonly CountedActor[],
  judgements: Judgements,
): readonly ResolvedActor[] {
  const sorted = signatures.toSorted((a, b) => compareText(a.id, b.id));
  const states = sorted.filter((one) => one.type === 'state');
  const persons = sorted.filter((one) => one.type === 'person');
  const bodies = sorted.filter((one) => one.type === 'organization' || one.type === 'group');
  const groups = [
    ...[...Map.groupBy(states, (one) => one.country ?? foldPhrase(one.name)).values()].map(groupOf),
    ...groupPersons(persons, judgements),
    ...groupBodies(bodies, judgements),
  ];
  return joinJudged(splitJudged(groups, judgements), judgements)
    .map(actorOf)
    .toSorted((a, b) => compareText(a.id, b.id));
}

/** Joins groups that a person has called the same. */
function joinJudged(groups: readonly ActorGroup[], judgements: Judgements): readonly ActorGroup[] {
  let joined = [...groups];
  for (const { a, b } of judgements.same) {
    const touched = joined.filter((group) => group.members.some((one) => one.id === a || one.id === b));
    if (touched.length < 2) continue;
    joined = joined.filter((group) => !touched.includes(group));
    joined.push(groupOf(touched.flatMap((group) => group.members)));
  }
  return joined;
}

function actorOf(group: ActorGroup): ResolvedActor {
  const type = heaviest(group.members.map((one) => [one.type, one.count])) ?? 'organization';
  const forms = ranked(group.members.flatMap((one) => one.names));
  const full = ranked(group.members.map((one) => [one.name, one.count]));
  const name = fullestOf(full, type);
  const anchor = sortedSet(group.members.map((one) => foldPhrase(one.name)));
  return {
    id: contentId('actor', [
      sortedSet(group.members.map((one) => one.block))[0],
      fullAnchor(anchor),
      group.country ?? '',
      ...(group.part === null ? [] : [group.part]),
    ]),
    type,
    name,
    anchor: fullAnchor(anchor),
    aliases: [...new Set([...forms, ...full])].filter((form) => form !== name),
    country: group.country,
    offices: officesOf(group.members.flatMap((one) => one.offices)),
    members: group.members.map((one) => one.id),
    weight: group.weight,
  };
}

/** The most frequent name; for a person a full name goes before a single one. */
function fullestOf(names: readonly string[], type: CountedActor['type']): string {
  const full = type === 'person' ? names.find((name) => name.includes(' ')) : undefined;
  return full ?? names[0];
}

/** What the id is made from: the first full name by code unit, so that counts do not move it. */
function fullAnchor(folded: readonly string[]): string {
  return folded.find((name) => name.includes(' ')) ?? folded[0] ?? '';
}

function officesOf(seen: readonly SeenOffice[]): readonly RecordedOffice[] {
  const byOffice = Map.groupBy(seen, (held) => {
    const { title, of } = shownOffice(held);
    return `${title}\n${of ?? ''}`;
  });
  return [...byOffice]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([, held]) => ({
      ...shownOffice(held[0]),
      from: null,
      to: null,
      seenOn: sortedSet(bounds(held)),
    }));
}

/** First and last day on which the office was given. */
function bounds(held: readonly SeenOffice[]): readonly string[] {
  const days = sortedSet(held.flatMap((one) => [one.first, one.last]).filter((day) => day !== ''));
  return days.length < 2 ? days : [days[0], days[days.length - 1]];
}
