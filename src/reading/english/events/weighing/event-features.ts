import type { LocalActor } from '../../../../model/actor.ts';
import type { Participant } from '../../../../model/claim.ts';
import { baseRelation, dependentTokens } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import type { TokenEvent } from '../token-event.ts';
import type { ArticleView } from './article-view.ts';

/** What the features of a drafted event are taken from. */
export interface EventGround {
  readonly tree: Tree;
  readonly event: TokenEvent;
  readonly view: ArticleView;
  readonly actors: readonly LocalActor[];
  /** Those of the rules and the likely ones. */
  readonly participants: readonly Participant[];
  /** How many parties the rules gave. */
  readonly ruled: number;
  /** How likely the least likely party is, as a logit times `weightScale`. */
  readonly least: number;
  /** How many events of this type the sentence tells. */
  readonly alike: number;
}

/** Features of the words below the event's word: the relation of each with its noun, or with its part of speech where it is none. */
function wordsRound(tree: Tree, predicate: number): readonly string[] {
  const round = dependentTokens(tree, predicate, ['obj', 'obl', 'nsubj', 'nmod']);
  return round.map(
    ({ relation, upos, lemma }) => `${relation}=${upos === 'NOUN' ? lemma.toLowerCase() : upos}`,
  );
}

function wordAbove(tree: Tree, predicate: number): readonly string[] {
  const { head } = tree.tokens[predicate];
  if (head < 0 || tree.tokens[head].upos === 'PROPN') return [];
  return [`above=${tree.tokens[head].lemma.toLowerCase()}`];
}

/** The features of a drafted event with its parties, as named in the table of weights. */
export function eventFeatures(ground: EventGround): readonly string[] {
  const { tree, event, view, actors, participants, ruled, least, alike } = ground;
  const { outcome, rule, standing, predicate } = event;
  const { type, act } = outcome;
  const token = tree.tokens[predicate];
  const parties = participants.slice(0, 2).map(({ party }) => party.actor);
  const ranks = parties.map((actor) => Math.min(3, view.rankOf.get(actor) ?? 9)).toSorted((a, b) => a - b);
  const kinds = parties.map((actor) => actors[actor].type).toSorted();
  const told = Math.min(3, ...parties.map((actor) => view.claimsOf(type, actor)));
  return [
    `act=${act}`,
    `rule=${rule},${act}`,
    `standing=${standing},${type}`,
    `ruled=${ruled},${rule}`,
    `least=${Math.min(5, Math.floor(least / 50))},${ruled}`,
    `sentence=${Math.min(6, tree.sentence.index)}`,
    `ranks=${ranks.join('+')}`,
    `told=${told}`,
    `word=${token.lemma.toLowerCase()}`,
    `relation=${baseRelation(token)},${type}`,
    `tag=${token.xpos},${type}`,
    `kinds=${kinds.join('+')},${type}`,
    `length=${Math.min(6, Math.floor(tree.tokens.length / 10))}`,
    `alike=${Math.min(3, alike)}`,
    ...wordsRound(tree, predicate),
    ...wordAbove(tree, predicate),
    ...dependentTokens(tree, predicate, ['det']).map(({ lemma }) => `det=${lemma}`),
  ];
}
