import type { ActorType } from '../model/actor.ts';
import { actorsIn, type NamingFact } from '../model/actors-in.ts';
import { compareText } from '../model/order.ts';
import type { ActorHead } from '../model/record.ts';
import { countryName } from '../world/country-words.ts';
import type { Store } from './store.ts';

/** An actor as a page knows it. */
export interface NamedActor {
  readonly id: string;
  readonly type: ActorType;
  readonly country: string | null;
  readonly countryName: string | null;
  /** All its names, the record's own first. */
  readonly names: readonly string[];
  /** Offices with whose they are in words. */
  readonly offices: readonly {
    readonly title: string;
    readonly of: string | null;
    readonly seenOn: readonly string[];
  }[];
  /** How many of the facts name it. */
  readonly facts: number;
}

/** The actors that facts name, by id, with the number of the facts. */
export async function actorsOf(
  store: Store,
  facts: Readonly<Record<'events' | 'statements' | 'commitments' | 'figures', readonly NamingFact[]>>,
): Promise<readonly NamedActor[]> {
  const all = [facts.events, facts.statements, facts.commitments, facts.figures].flat();
  const counts = new Map<string, number>();
  for (const id of all.flatMap((one) => [...new Set(actorsIn(one))]))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  const heads = await store.actorHeads([...counts.keys()].toSorted(compareText));
  return heads.map((head) => namedActor(head, counts.get(head.id) ?? 0));
}

function namedActor({ id, type, country, name, aliases, offices }: ActorHead, facts: number): NamedActor {
  return {
    id,
    type,
    country,
    countryName: country === null ? null : countryName(country),
    names: [name, ...aliases],
    offices: offices.map(({ title, of, seenOn }) => ({
      title,
      of: of === null ? null : countryName(of),
      seenOn,
    })),
    facts,
  };
}
