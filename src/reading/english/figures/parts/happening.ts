import type { Token } from '../../../../model/annotated.ts';
import { dependentTokens } from '../../grammar/dependents.ts';
import { verbAbove } from '../../grammar/paths.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import { isTimeNoun } from '../../lexicon/time-nouns.ts';
import { eventNoun } from '../../lexicon/event-nouns.ts';
import { humanVerbs } from '../../lexicon/figure-verbs.ts';
import { calamities } from '../../lexicon/calamity-nouns.ts';
import { propositionAt } from '../../propositions/propositions.ts';
import type { FigureContext, Measured } from '../figure-context.ts';
import { frontText } from '../noun-phrase.ts';

const setting = /^(?:in|by|during|from|after|since)$/;

/**
 * The happening that killed, hurt or drove out those who are counted: the agent of the verb ("the raid killed 12"), else a noun of a
 * happening beside the verb ("12 died in the raid"). Null where none is told.
 */
export function happeningOf(context: FigureContext, measured: Measured): string | null {
  const token = happeningToken(context, measured);
  return token && frontText(context.tree, token);
}

/** The token of the happening; null where none is told. */
export function happeningToken({ tree, anchor }: FigureContext, { head }: Measured): Token | null {
  const verb = head?.upos === 'VERB' ? head : anchor && tree.parsed ? verbAbove(tree, anchor.index) : null;
  if (!verb || !(humanVerbs.has(verb.lemma) || verb.lemma === 'leave')) return null;
  const { roles, implied } = propositionAt(tree, verb.index);
  const doers = [...roles.agent, ...implied].map((at) => tree.tokens[at]);
  const subjects = dependentTokens(tree, verb.index, ['nsubj']).filter(({ text }) => isTimeNoun(text));
  const beside = [verb, ...dependentTokens(tree, verb.index, ['conj'])]
    .flatMap(({ index }) => dependentTokens(tree, index, ['obl']))
    .filter((token) => setting.test(prepositionOf(tree, token.index) ?? ''));
  const found = [...doers, ...subjects, ...beside.map((token) => antecedent(tree, verb, token))].map(
    (token) => token && ofTime(tree, token),
  );
  return found.find((token) => token && isHappening(token)) ?? null;
}

/**
 * The noun that "which" stands for, the one its clause is attached to or one above: "the *attacks* on Sunday in Suva, in which 12 were
 * hurt".
 */
function antecedent({ tokens }: FigureContext['tree'], verb: Token, token: Token): Token {
  if (token.lemma !== 'which' || verb.relation !== 'acl:relcl') return token;
  let above = tokens[verb.head];
  while (above?.relation === 'nmod' && !isHappening(above)) above = tokens[above.head];
  return above ?? token;
}

/** The happening behind the "of" of a stretch of time, in place of that word: "five years of civil *war*"; else the token. */
function ofTime({ tokens }: FigureContext['tree'], token: Token): Token {
  if (!isTimeNoun(token.text) || tokens[token.index + 1]?.text !== 'of') return token;
  return tokens.slice(token.index + 2, token.index + 5).find((one) => isHappening(one)) ?? token;
}

/** Whether a word tells a happening: "blast", "war", "raid". */
export function isHappening({ upos, lemma, text }: Token): boolean {
  if (calamities.has(text.toLowerCase())) return true;
  if (upos !== 'NOUN') return false;
  const word = lemma.toLowerCase();
  return calamities.has(word) || eventNoun(word) !== undefined;
}
