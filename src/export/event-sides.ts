import { traitsOf } from '../model/acts.ts';
import type { RecordedEvent, RecordedParty } from '../model/record.ts';

/** Who did something, and to whom or at whose place; what parties do together has doers alone. */
export interface EventSides {
  readonly doers: readonly RecordedParty[];
  readonly others: readonly RecordedParty[];
}

type Told = Pick<RecordedEvent, 'type' | 'act' | 'participants'>;

/**
 * The two sides of an event, each actor once, in the order of the event. Recipients stand on the other side. Of a visit the hosts do too;
 * who receives or hosts somebody is the doer, and the guests are the others.
 */
export function eventSides(event: Told): EventSides {
  const { participants } = event;
  const isHosting = traitsOf(event).roles === 'hosting' && participants.some(({ role }) => role === 'host');
  const isDoer = ({ role }: Told['participants'][number]): boolean =>
    isHosting ? role === 'host' || role === 'organizer' : role !== 'recipient' && role !== 'host';
  const doers = once(participants.filter(isDoer));
  const done = new Set(doers.map(({ actor }) => actor));
  return { doers, others: once(participants.filter((one) => !isDoer(one) && !done.has(one.actor))) };
}

const once = (parties: readonly RecordedParty[]): readonly RecordedParty[] => [
  ...new Map(parties.map((party) => [party.actor, party] as const)).values(),
];

/** A party of an event with another; null for either where it is not known. */
export interface Pair {
  readonly doer: RecordedParty | null;
  readonly other: RecordedParty | null;
  /** Whether the one acts towards the other; else they act together. */
  readonly directed: boolean;
}

/**
 * The pairs of an event: each doer with each of the others. Where there are no others, each two of those who do together what takes two
 * (talks, a signing); else each party alone, since two who appeal to somebody do not appeal to each other. None for an event without
 * parties.
 */
export function pairsOf(event: Told): readonly Pair[] {
  const { doers, others } = eventSides(event);
  if (doers.length > 0 && others.length > 0)
    return doers.flatMap((doer) => others.map((other) => ({ doer, other, directed: true })));
  if (doers.length > 1 && takesTwo(event))
    return doers.flatMap((doer, at) =>
      doers.slice(at + 1).map((other) => ({ doer, other, directed: false })),
    );
  const alone = doers.map((doer): Pair => ({ doer, other: null, directed: true }));
  return [...alone, ...others.map((other): Pair => ({ doer: null, other, directed: true }))];
}

function takesTwo(event: Told): boolean {
  const { roles } = traitsOf(event);
  return roles === 'mutual' || roles === 'signing';
}
