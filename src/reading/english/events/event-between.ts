import type { Sentence } from '../../../model/annotated.ts';
import type { EventType } from '../../../model/acts.ts';
import { eventsIn, type SentenceEvents } from './sentence-events.ts';
import { speakersBehind } from './parties/speaker-behind.ts';
import { isStatus } from './rules/noun-events.ts';
import { ploverRoot } from './promise-table.ts';
import type { TokenEvent } from './token-event.ts';
import { isBelow } from '../grammar/paths.ts';
import { treeOf, type Tree } from '../grammar/tree.ts';

/** Token positions of a phrase, half-open. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/** What one party of a sentence does to another. */
export interface PairEvent {
  readonly event: TokenEvent;
  /** The code of PLOVER, with promise and refusal told apart. */
  readonly root: EventType;
}

function within(span: TokenSpan, token: number): boolean {
  return token >= span.start && token < span.end;
}

/** The syntactic head of a phrase: its first token whose own head stands outside. */
export function headOf(tree: Tree, span: TokenSpan): number {
  for (let token = span.start; token < span.end; token += 1) {
    if (!within(span, tree.tokens[token].head)) return token;
  }
  return span.start;
}

interface Pair {
  readonly source: TokenSpan;
  readonly target: TokenSpan;
}

/** How well the source fits an agent of the event: 3 as its head, 2 within its phrase, 0 not at all. */
function agentFit(tree: Tree, event: TokenEvent, source: TokenSpan): number {
  const head = headOf(tree, source);
  let best = 0;
  for (const agent of event.agents) {
    if (agent === head || within(source, agent)) best = Math.max(best, 3);
    else if (speakersBehind(tree, agent).some((speaker) => within(source, speaker))) best = Math.max(best, 3);
    else if (isBelow(tree, head, agent)) best = Math.max(best, 2);
  }
  return best;
}

function isPaired({ outcome }: TokenEvent): boolean {
  return outcome.roles === 'mutual' || outcome.roles === 'signing';
}

/** How well the target fits: 4 as recipient, 3 within one's phrase, 1 elsewhere below the predicate, 0 not at all. */
function recipientFit(tree: Tree, event: TokenEvent, target: TokenSpan): number {
  const head = headOf(tree, target);
  let best = 0;
  for (const recipient of event.recipients) {
    if (recipient === head || within(target, recipient)) best = Math.max(best, 4);
    else if (isBelow(tree, head, recipient)) best = Math.max(best, 3);
  }
  const isAgents = event.agents.some((agent) => isBelow(tree, head, agent));
  if (isAgents && best === 0)
    return isPaired(event) && event.agents.some((agent) => within(target, agent)) ? 2 : 0;
  if (best > 0) return best;
  return event.sites.some((site) => isBelow(tree, head, site) || head > site) ? 1 : 0;
}

function rank(found: SentenceEvents, event: TokenEvent, pair: Pair): number {
  const agents = agentFit(found.tree, event, pair.source);
  const recipients = recipientFit(found.tree, event, pair.target);
  return agents === 0 || recipients === 0 ? 0 : agents + recipients;
}

/**
 * Tells the event that the source does to the target in a sentence already read; null where it tells none.
 *
 * Of several the best fitting is taken, of equals the first.
 */
export function eventOfPair(found: SentenceEvents, pair: Pair): PairEvent | null {
  let best: PairEvent | null = null;
  let bestRank = 0;
  for (const event of found.events) {
    const fit = rank(found, event, pair);
    if (fit <= bestRank || !isStatus(event.standing)) continue;
    const root = ploverRoot({ type: event.outcome.type, act: event.outcome.act, status: event.standing });
    if (root === null) continue;
    best = { event, root };
    bestRank = fit;
  }
  return best;
}

/** Tells the event that the phrase `source` does to the phrase `target` of the same sentence; null where it tells none. */
export function eventBetween(sentence: Sentence, source: TokenSpan, target: TokenSpan): PairEvent | null {
  return eventOfPair(eventsIn(treeOf(sentence)), { source, target });
}
