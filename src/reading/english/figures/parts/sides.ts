import type { Token } from '../../../../model/annotated.ts';
import { compareText } from '../../../../model/order.ts';
import { directedConcepts, symmetricConcepts } from '../../lexicon/measure-concepts.ts';
import { isTimeNoun } from '../../lexicon/time-nouns.ts';
import { dependentTokens } from '../../grammar/dependents.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import type { FigureContext, Measured } from '../figure-context.ts';
import { doerOf } from './doer.ts';
import { nameOfSide } from './name-of-side.ts';
import { ownerInPhrase } from './owner-in-phrase.ts';

/** Whose a measure is, and with whom it is shared. */
export interface Sides {
  readonly owner: string | null;
  readonly with: string | null;
}

/**
 * Whose the measure is: the pair that it lies between, else who stands in its phrase ("Norway's exports", "its exports", "UK exports"),
 * else the agent that has it or does it. With whom: the other of a pair, or the actor behind "with" or, for trade, "to" or "from". Null
 * where it is not told.
 */
export function sidesOf(context: FigureContext, measured: Measured, concept: string | null): Sides {
  const pair = pairOf(context, measured);
  if (pair) return sorted(pair, concept);
  const owner = ownerInPhrase(context, measured) ?? doerOf(context, measured);
  const partner = partnerOf(context, measured, concept);
  return sorted({ owner, with: partner === owner ? null : partner }, concept);
}

function sorted(sides: Sides, concept: string | null): Sides {
  const { owner, with: partner } = sides;
  if (owner === null || partner === null || !symmetricConcepts.has(concept ?? '')) return sides;
  const [first = owner, second = partner] = [owner, partner].toSorted(compareText);
  return { owner: first, with: second };
}

/** The two sides behind a "between": "trade between Chile and Peru"; null for none. */
function pairOf(context: FigureContext, { head }: Measured): Sides | null {
  const { tree } = context;
  const first = head && behind(tree, head).find((token) => prepositionOf(tree, token.index) === 'between');
  const second = first && dependentTokens(tree, first.index, ['conj'])[0];
  if (!first || !second || isTimeNoun(first.text) || isAmount(context, second)) return null;
  return { owner: nameOfSide(context, first), with: nameOfSide(context, second) };
}

/** Whether a word stands in the quantity's own words: in "duties between 4 and 9 percent" the two ends of a range are no pair of states. */
function isAmount({ finding }: FigureContext, { span }: Token): boolean {
  return finding.span.start <= span.start && span.end <= finding.span.end;
}

function partnerOf(context: FigureContext, { head }: Measured, concept: string | null): string | null {
  const { tree } = context;
  if (!head) return null;
  const links = directedConcepts.has(concept ?? '') ? /^(?:with|to|from)$/ : /^with$/;
  // The phrase right behind the noun is the noun's, wherever the tree hangs it: "exports to Chile reached".
  const next = links.test(tree.tokens[head.index + 1]?.text ?? '')
    ? actorFrom(context, head.index + 2)
    : null;
  if (next !== null) return next;
  const found = behind(tree, head).find((token) => links.test(prepositionOf(tree, token.index) ?? ''));
  return found?.upos === 'PROPN' ? nameOfSide(context, found) : null;
}

/** The actor whose mention begins at the token, or behind an article there; null where none does. */
function actorFrom({ mentions, sentence, findings, tree }: FigureContext, index: number): string | null {
  const start = tree.tokens[index]?.upos === 'DET' ? index + 1 : index;
  const [mention] = mentions.covering(sentence.index, start);
  const actor = mention && findings.actors[mention.actor];
  return actor && actor.type !== 'person' ? actor.name : null;
}

function behind(tree: FigureContext['tree'], head: Token): readonly Token[] {
  return dependentTokens(tree, head.index, ['nmod', 'obl']).filter((token) => token.index > head.index);
}
