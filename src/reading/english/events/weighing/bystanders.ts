import { pathUp } from '../../grammar/paths.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isPassive } from '../../grammar/voice.ts';
import { backingVerbs } from '../../lexicon/backing-verbs.ts';
import { isForce } from '../../lexicon/violence-nouns.ts';
import type { TokenEvent } from '../token-event.ts';

/** The words from a mention up to the event's word, that word left out; all of them up to the root where it is not above. */
function between(tree: Tree, head: number, { predicate, sites }: TokenEvent): readonly number[] {
  const path = pathUp(tree, head);
  const end = path.findIndex((at) => at === predicate || sites.includes(at));
  return end < 0 ? path : path.slice(0, end);
}

/** Whether a mention is only the source of the sentence: "according to the *Kestrel* newspaper". */
export function isSource(tree: Tree, head: number): boolean {
  return pathUp(tree, head).some((at) => prepositionOf(tree, at)?.startsWith('accord') === true);
}

/** Whether a mention backs the deed and so does not suffer it: "an offensive backed by *Kenya*". */
export function backsIt(tree: Tree, head: number, event: TokenEvent): boolean {
  const way = between(tree, head, event);
  const isBy = way.some((at) => prepositionOf(tree, at) === 'by');
  return isBy && way.some((at) => tree.tokens[at].xpos === 'VBN' && backingVerbs.has(tree.tokens[at].lemma));
}

/** Whether another verb stands between a mention and the event: "attended a feast that *Kenya* put on". */
export function isInOtherClause(tree: Tree, head: number, event: TokenEvent): boolean {
  return between(tree, head, event).some((at) => tree.tokens[at].upos === 'VERB');
}

/** Whether a mention is whom those at a deed fight: "strikes on rebels fighting *Kenya*". */
export function isFoughtByThem(tree: Tree, head: number, event: TokenEvent): boolean {
  return between(tree, head, event).some((at) => {
    const { upos, relation, lemma } = tree.tokens[at];
    return upos === 'VERB' && relation.startsWith('acl') && (isForce(lemma) || lemma === 'oppose');
  });
}

/** Whether a mention only names one of several things: "plans regarding ten dams, including *Upper Kestrel*". */
export function isExample(tree: Tree, head: number): boolean {
  return pathUp(tree, head).some((at) => /^(?:including|regarding)$/.test(prepositionOf(tree, at) ?? ''));
}

const topicPrepositions: ReadonlySet<string> = new Set(['about', 'over', 'regarding', 'concerning']);
const partnerPrepositions: ReadonlySet<string> = new Set(['with', 'between']);

/**
 * Whether a mention belongs to what is talked about, and need not be a partner: "to discuss a raid by *Kenya*", "a meeting about *Kenya's*
 * plans"; not in "discussed trade with *Kenya*".
 */
export function isTopic(tree: Tree, head: number, event: TokenEvent): boolean {
  const way = between(tree, head, event);
  const prepositions = way.map((at) => prepositionOf(tree, at) ?? '');
  if (prepositions.some((word) => partnerPrepositions.has(word))) return false;
  const { upos: kind } = tree.tokens[event.predicate];
  const isTalking = event.outcome.type === 'CONSULT' && kind === 'VERB' && !isPassive(tree, event.predicate);
  if (isTalking && prepositions.includes('by')) return true;
  return way.some((at, steps) => {
    if (topicPrepositions.has(prepositions[steps])) return true;
    const { relation, upos, head: above } = tree.tokens[at];
    return at !== head && relation === 'obj' && above === event.predicate && upos === 'NOUN';
  });
}

/** Whether a mention belongs to a threat or a deed of force, and so is no host: "a tour to answer the threats of *Kenya*". */
export function ownsThreat(tree: Tree, head: number): boolean {
  const { relation, head: above } = tree.tokens[head];
  if (!relation.startsWith('nmod') || above < 0) return false;
  const { lemma } = tree.tokens[above];
  return lemma === 'threat' || isForce(lemma);
}
