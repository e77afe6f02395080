import { claimOf, type Draft } from '../claim-of-event.ts';
import type { EventArticle } from '../event-article.ts';
import { withoutRepeats, type DraftedEvent } from '../sentence-claims.ts';
import type { RuledEvent, TokenEvent } from '../token-event.ts';
import { viewOf, type ArticleView } from './article-view.ts';
import { eventFeatures } from './event-features.ts';
import { weigh, type EventWeights } from './event-weights.ts';
import { likelyParties, type LikelyParties } from './likely-parties.ts';
import { pairsOf } from './pairs-told.ts';

/** From here on an event that the rules left for want of parties is told: about two in three, as a logit times `weightScale`. */
const leastEvent = 62;

interface Weighing {
  readonly view: ArticleView;
  readonly weights: EventWeights;
  /** Types of events with each two sides of whom the article tells them already. */
  readonly told: ReadonlySet<string>;
}

/** Whether an event that the rules left is likely one, with its likely parties, and none that is told elsewhere in the article. */
function isNews(
  article: EventArticle,
  { likely, event, draft, alike }: Left,
  { view, weights, told }: Weighing,
): boolean {
  const { actors } = article.findings;
  const { participants, least } = likely;
  const pairs = pairsOf(actors, { type: event.outcome.type, participants });
  if (pairs.length === 0 || pairs.some((pair) => told.has(pair))) return false;
  const ruled = draft.participants.length;
  const ground = { tree: draft.tree, event, view, actors, participants, ruled, least, alike };
  return weigh(weights.event, eventFeatures(ground)) >= leastEvent;
}

/** An event that the rules drafted and left. */
interface Left {
  readonly event: TokenEvent;
  readonly draft: Draft;
  readonly likely: LikelyParties;
  /** How many events of its type the sentence tells. */
  readonly alike: number;
}

/** The claim of a drafted event with its likely parties: the rules' own where it has two, or where nobody else is likely. */
function likelyClaim(
  article: EventArticle,
  { event, draft, claim, alike }: DraftedEvent & { readonly alike: number },
  weighing: Weighing,
): RuledEvent | null {
  const likely = draft === null ? null : likelyParties(article, draft, weighing);
  if (draft === null || likely === null) return claim;
  if (claim === null && !isNews(article, { event, draft, likely, alike }, weighing)) return null;
  return claimOf(article, draft, likely.participants) ?? claim;
}

/** The claims of an article's sentences once more, with the parties and events that their sentences make likely. */
export function withLikely(
  article: EventArticle,
  drafted: readonly (readonly DraftedEvent[])[],
  { claims, weights }: { readonly claims: readonly RuledEvent[]; readonly weights: EventWeights },
): readonly RuledEvent[] {
  const { actors } = article.findings;
  const view = viewOf(article, claims);
  const told = new Set(claims.flatMap((claim) => pairsOf(actors, claim)));
  const found: RuledEvent[] = [];
  for (const events of drafted) {
    const likely = events.flatMap((one) => {
      const alike = events.filter(({ event }) => event.outcome.type === one.event.outcome.type).length;
      return likelyClaim(article, { ...one, alike }, { view, weights, told }) ?? [];
    });
    found.push(...withoutRepeats(likely));
    for (const claim of likely) for (const pair of pairsOf(actors, claim)) told.add(pair);
  }
  return found;
}
