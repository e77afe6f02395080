import { claimOf, type Draft } from '../claim-of-event.ts';
import type { EventArticle } from '../event-article.ts';
import { withoutRepeats, type DraftedEvent } from '../sentence-claims.ts';
import type { RuledEvent, TokenEvent } from '../token-event.ts';
import { viewOf, type ArticleView } from './article-view.ts';
import { eventFeatures } from './event-features.ts';
import { weigh, type EventWeights } from './event-weights.ts';
import { likelyParties, type LikelyParties } from './likely-parties.ts';
import { pairsOf } from './pairs-told.ts';

/** The least weight of an event that lacked parties and is claimed: a chance of about two in three, as a logit times `weightScale`. */
const leastEvent = 62;

interface Weighing {
  readonly view: ArticleView;
  readonly weights: EventWeights;
  /** Keys of the pairs of sides, with types of events, that the article tells already. */
  readonly told: Set<string>;
}

/** A drafted event with its likely parties, and all events of its sentence. */
interface Weighed {
  readonly event: TokenEvent;
  readonly draft: Draft;
  readonly likely: LikelyParties;
  readonly beside: readonly DraftedEvent[];
}

/** The features by which a drafted event with its likely parties is weighed. */
export function featuresOf(
  { findings: { actors } }: EventArticle,
  { event, draft: { tree, participants: ruled }, likely, beside }: Weighed,
  view: ArticleView,
): readonly string[] {
  const { type } = event.outcome;
  const alike = beside.filter((other) => other.event.outcome.type === type).length;
  return eventFeatures({ tree, event, view, actors, ...likely, ruled: ruled.length, alike });
}

/** Whether an event that the rules left is likely one, with its likely parties. */
function isLikely(article: EventArticle, weighed: Weighed, { view, weights }: Weighing): boolean {
  if (weighed.likely.participants.length < 2) return false;
  return weigh(weights.event, featuresOf(article, weighed, view)) >= leastEvent;
}

/**
 * The claim of a drafted event with its likely parties: the rules' own where it has two, or where nobody else is likely. An event that the
 * rules did not claim is claimed where it is likely, unless the article already tells one of that type between those sides. Null for none.
 */
function likelyClaim(
  article: EventArticle,
  { event, draft, claim }: DraftedEvent,
  { beside, ...weighing }: Weighing & Pick<Weighed, 'beside'>,
): RuledEvent | null {
  const likely = draft === null ? null : likelyParties(article, draft, weighing);
  if (draft === null || likely === null) return claim;
  const found = claimOf(article, draft, likely.participants);
  if (found === null || claim !== null) return found ?? claim;
  const pairs = pairsOf(article.findings.actors, found);
  if (pairs.some((pair) => weighing.told.has(pair))) return null;
  if (!isLikely(article, { event, draft, likely, beside }, weighing)) return null;
  for (const pair of pairs) weighing.told.add(pair);
  return found;
}

/** The claims of an article's sentences once more, with the parties and events that their sentences make likely. */
export function withLikely(
  article: EventArticle,
  drafted: readonly (readonly DraftedEvent[])[],
  { claims, weights }: { readonly claims: readonly RuledEvent[]; readonly weights: EventWeights },
): readonly RuledEvent[] {
  const { actors } = article.findings;
  const told = new Set(claims.flatMap((claim) => pairsOf(actors, claim)));
  const weighing: Weighing = { view: viewOf(article, claims), weights, told };
  return drafted.flatMap((beside) =>
    withoutRepeats(beside.flatMap((one) => likelyClaim(article, one, { ...weighing, beside }) ?? [])),
  );
}
