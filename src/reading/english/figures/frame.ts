import type { Token } from '../../../model/annotated.ts';
import type { FigureClaim } from '../../../model/claim.ts';
import { anyOf } from '../../../model/word-pattern.ts';
import { amountVerbs } from '../lexicon/change-verbs.ts';
import { forecastWords, targetWords } from '../lexicon/figure-verbs.ts';
import { formsOf } from '../lexicon/verb-forms.ts';
import type { FigureContext, Measured } from './figure-context.ts';
import { dependentTokens } from '../grammar/dependents.ts';
import { pathUp } from '../grammar/paths.ts';

/** How the sentence puts the number. */
export interface Framed {
  readonly frame: FigureClaim['frame'];
  readonly status: FigureClaim['status'];
}

const aimNoun = /\b(?:targets?|goals?|objectives?)$/i;

const actual: Framed = { frame: 'actual', status: 'happened' };

/** Whether the number is so, is aimed at or is foreseen, by the verbs above it and their helpers; denied where the verb is. */
export function frameOf(context: FigureContext, { measure }: Pick<Measured, 'measure'>): Framed {
  const { tree, anchor } = context;
  // "raised the trade target to …": what a target measures is aimed at, whatever was done to it.
  if (aimNoun.test(measure)) return { frame: 'target', status: 'planned' };
  if (!anchor || !tree.parsed) return frameOfWords(context);
  let negated = false;
  let below: Token | null = null;
  for (const index of pathUp(tree, anchor.index)) {
    const token = tree.tokens[index];
    if (!token) break;
    if (targetWords.has(token.lemma) || isEffort(token, below)) return { frame: 'target', status: 'planned' };
    below = token;
    if (forecastWords.has(token.lemma)) return { frame: 'forecast', status: 'planned' };
    if (token.upos !== 'VERB' && token.upos !== 'AUX' && dependentTokens(tree, index, ['cop']).length === 0)
      continue;
    const helpers = dependentTokens(tree, index, ['aux', 'advmod']).map((child) => child.lemma.toLowerCase());
    negated ||= helpers.includes('not') || helpers.includes("n't") || helpers.includes('never');
    if (helpers.some((helper) => /^(?:will|'ll|shall)$/.test(helper)))
      return { frame: 'forecast', status: 'planned' };
    if (helpers.includes('should') && amountVerbs.has(token.lemma))
      return { frame: 'target', status: 'planned' };
    if (helpers.some((helper) => /^(?:would|could|may|might)$/.test(helper)))
      return { frame: 'forecast', status: 'hypothetical' };
    if (isCondition(tree, token)) return { frame: 'forecast', status: 'hypothetical' };
    // A told clause ends here: "said it would" is framed by its own verbs.
    if (/^(?:ccomp|parataxis|acl:relcl|root)/.test(token.relation)) break;
  }
  return negated ? { frame: 'actual', status: 'denied' } : actual;
}

/** "efforts to limit the rise to 1.5 degrees"; the four efforts themselves are counted. */
function isEffort({ lemma }: Token, below: Token | null): boolean {
  return (lemma === 'effort' || lemma === 'ambition') && below?.xpos === 'VB';
}

function isCondition(tree: FigureContext['tree'], verb: Token): boolean {
  return dependentTokens(tree, verb.index, ['mark']).some(
    (token) => token.lemma === 'if' || token.lemma === 'unless',
  );
}

const aiming = new RegExp(String.raw`\b${anyOf(formsOf(targetWords))}\b[^,;]*$`, 'i');
const foreseeing = new RegExp(String.raw`\b(?:will|${anyOf(formsOf(forecastWords))})\b[^,;]*$`, 'i');

function frameOfWords({ front }: FigureContext): Framed {
  if (aiming.test(front)) return { frame: 'target', status: 'planned' };
  if (foreseeing.test(front)) return { frame: 'forecast', status: 'planned' };
  return actual;
}
