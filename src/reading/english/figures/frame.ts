import type { Token } from '../../../model/annotated.ts';
import type { FigureClaim } from '../../../model/claim.ts';
import { anyOf } from '../../../model/word-pattern.ts';
import { amountVerbs } from '../lexicon/change-verbs.ts';
import { besidesVerb, forecastWords, targetWords } from '../lexicon/figure-verbs.ts';
import { populousNouns } from '../lexicon/place-words.ts';
import { formsOf } from '../lexicon/verb-forms.ts';
import type { FigureContext, Measured } from './figure-context.ts';
import { prepositionOf } from '../grammar/prepositions.ts';
import { dependentTokens } from '../grammar/dependents.ts';
import { hasNegation } from '../grammar/negation.ts';
import { pathUp } from '../grammar/paths.ts';
import type { Modal } from '../lexicon/modal-verbs.ts';
import { modalOf } from '../propositions/reality/modals.ts';
import { opensCondition } from '../propositions/reality/supposed.ts';

/** How the sentence puts the number. */
export interface Framed {
  readonly frame: FigureClaim['frame'];
  readonly status: FigureClaim['status'];
}

const besides = new Set(besidesVerb);

const aimNoun = /\b(?:targets?|goals?|objectives?)$/i;

const actual: Framed = { frame: 'actual', status: 'happened' };

/** Whether the number is so, is aimed at or is foreseen, by the verbs above it and their helpers; denied where the verb is. */
export function frameOf(context: FigureContext, { measure }: Pick<Measured, 'measure'>): Framed {
  const { tree, anchor } = context;
  // "raised the trade target to …": what a target measures is aimed at, whatever was done to it.
  if (aimNoun.test(measure)) return { frame: 'target', status: 'planned' };
  // A point of a list has the frame of the line that leads it in.
  if (context.isPlanned) return { frame: 'forecast', status: 'planned' };
  if (!anchor || !tree.parsed) return frameOfWords(context);
  if (isStanding(context)) return actual;
  let negated = false;
  let below: Token | null = null;
  for (const index of pathUp(tree, anchor.index)) {
    const token = tree.tokens[index];
    if (!token) break;
    if (below && isAdjunct(tree, below)) break;
    if (targetWords.has(token.lemma) || isEffort(token, below)) return { frame: 'target', status: 'planned' };
    below = token;
    if (forecastWords.has(token.lemma)) return { frame: 'forecast', status: 'planned' };
    if (token.upos !== 'VERB' && token.upos !== 'AUX' && dependentTokens(tree, index, ['cop']).length === 0)
      continue;
    negated ||= hasNegation(tree, index) && !isBounded(context);
    const helped = byModal(modalOf(tree, index), token);
    if (helped !== null) return helped;
    if (opensCondition(tree, index)) return { frame: 'forecast', status: 'hypothetical' };
    // A told clause ends here: "said it would" is framed by its own verbs.
    if (/^(?:ccomp|parataxis|acl:relcl|root)/.test(token.relation)) break;
  }
  return negated ? { frame: 'actual', status: 'denied' } : actual;
}

/** Whether so many people make up a market that somebody has, whatever will be done to it: "will open Oman's market of 4 million people". */
function isStanding({ tree, anchor }: FigureContext): boolean {
  const whole = anchor && prepositionOf(tree, anchor.index) === 'of' ? tree.tokens[anchor.head] : undefined;
  return (
    whole !== undefined &&
    populousNouns.has(whole.lemma) &&
    dependentTokens(tree, whole.index, ['nmod:poss']).length > 0
  );
}

/** Whether the negated verb only bounds the number: "does not exceed 8 percent" gives a ceiling and denies nothing. */
function isBounded({ sentence, finding }: FigureContext): boolean {
  return /^not\s/i.test(sentence.text.slice(finding.span.start - sentence.span.start));
}

/**
 * Whether the number stands in a phrase that the verb's aim or forecast does not cover: "under the accord of the four states, they
 * agreed".
 */
function isAdjunct(tree: FigureContext['tree'], { index, relation, upos }: Token): boolean {
  if (upos === 'VERB' || !/^(?:obl|nmod|advmod)/.test(relation)) return false;
  return besides.has(prepositionOf(tree, index) ?? '');
}

/** Whether a noun of effort aims at the number by its infinitive: "efforts to limit the rise to 1.5 degrees", but not "four efforts". */
function isEffort({ lemma }: Token, below: Token | null): boolean {
  return (lemma === 'effort' || lemma === 'ambition') && below?.xpos === 'VB';
}

/** How a modal verb puts the number: "will reach", "should reach", "could reach"; null where it says nothing of it. */
function byModal(modal: Modal | null, verb: Token): Framed | null {
  switch (modal) {
    case 'will':
    case 'shall':
      return { frame: 'forecast', status: 'planned' };
    case 'should':
      return amountVerbs.has(verb.lemma) ? { frame: 'target', status: 'planned' } : null;
    case 'would':
    case 'could':
    case 'may':
    case 'might':
      return { frame: 'forecast', status: 'hypothetical' };
    case 'can':
    case 'must':
    case 'ought':
    case null:
      return null;
  }
}

const aiming = new RegExp(String.raw`\b${anyOf(formsOf(targetWords))}\b[^,;]*$`, 'i');
const foreseeing = new RegExp(String.raw`\b(?:will|${anyOf(formsOf(forecastWords))})\b[^,;]*$`, 'i');

function frameOfWords({ front }: FigureContext): Framed {
  if (aiming.test(front)) return { frame: 'target', status: 'planned' };
  if (foreseeing.test(front)) return { frame: 'forecast', status: 'planned' };
  return actual;
}
