import type { Mention } from '../../../../model/actor.ts';
import type { ArticleContext } from '../../actors/article-context.ts';
import type { RuledEvent } from '../token-event.ts';

/** What an article as a whole says of its actors, for weighing. */
export interface ArticleView {
  /** Place of an actor among the actors by number of mentions, the most named first. */
  readonly rankOf: ReadonlyMap<number, number>;
  /** Actors named in the first two sentences. */
  readonly lead: ReadonlySet<number>;
  /** How many claims of the rules have this actor in an event of this type. */
  readonly claimsOf: (type: string, actor: number) => number;
}

/** The lead of an article of news: its first two sentences. */
const leadSentences = 2;

function rankOf(mentions: readonly Mention[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { actor } of mentions) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const order = [...counts].toSorted(([a, one], [b, other]) => other - one || a - b);
  return new Map(order.map(([actor], rank) => [actor, rank]));
}

/** The view of an article that its mentions and the claims of the rules give. */
export function viewOf({ findings }: ArticleContext, claims: readonly RuledEvent[]): ArticleView {
  const counts = new Map<string, number>();
  for (const { type, participants } of claims) {
    for (const { party } of participants) {
      const key = `${type} ${party.actor}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const lead = findings.mentions.filter(({ sentence }) => sentence < leadSentences);
  return {
    rankOf: rankOf(findings.mentions),
    lead: new Set(lead.map(({ actor }) => actor)),
    claimsOf: (type, actor) => counts.get(`${type} ${actor}`) ?? 0,
  };
}
