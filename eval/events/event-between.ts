import type { EventType } from '../../src/model/acts.ts';
import { eventsIn } from '../../src/reading/english/events/sentence-events.ts';
import { speakersBehind } from '../../src/reading/english/actors/whom/speaker-behind.ts';
import { ploverRoot } from './promise-table.ts';
import type { TokenEvent } from '../../src/reading/english/events/token-event.ts';
import { isPaired } from '../../src/reading/english/lexicon/event-frame.ts';
import { isBelow } from '../../src/reading/english/grammar/paths.ts';
import type { Tree } from '../../src/reading/english/grammar/tree.ts';

/** Token positions of a phrase, half-open. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

function within(span: TokenSpan, token: number): boolean {
  return token >= span.start && token < span.end;
}

/** The syntactic head of a phrase: its first token whose own head stands outside. */
function headOf(tree: Tree, span: TokenSpan): number {
  for (let token = span.start; token < span.end; token += 1) {
    if (!within(span, tree.tokens[token].head)) return token;
  }
  return span.start;
}

/** Two phrases of one sentence: who does something, and to whom. */
export interface Pair {
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
    return isPaired(event.outcome) && event.agents.some((agent) => within(target, agent)) ? 2 : 0;
  if (best > 0) return best;
  return event.sites.some((site) => isBelow(tree, head, site) || head > site) ? 1 : 0;
}

function rank(tree: Tree, event: TokenEvent, pair: Pair): number {
  const agents = agentFit(tree, event, pair.source);
  const recipients = recipientFit(tree, event, pair.target);
  return agents === 0 || recipients === 0 ? 0 : agents + recipients;
}

/**
 * The code of PLOVER, with promise and refusal told apart, of what the source does to the target in a sentence; null for nothing.
 *
 * Of several events the best fitting is taken, of equals the first.
 */
export function rootBetween(tree: Tree, pair: Pair): EventType | null {
  let best: EventType | null = null;
  let bestRank = 0;
  for (const event of eventsIn(tree)) {
    const fit = rank(tree, event, pair);
    if (fit <= bestRank) continue;
    const root = ploverRoot({ type: event.outcome.type, act: event.outcome.act, status: event.standing });
    if (root === null) continue;
    best = root;
    bestRank = fit;
  }
  return best;
}
