import type { Token } from '../../../model/annotated.ts';
import { dependentTokens } from '../grammar/dependents.ts';
import { prepositionOf } from '../grammar/prepositions.ts';
import { subjectToken } from '../grammar/subjects-of.ts';
import type { Tree } from '../grammar/tree.ts';
import { amountVerbs } from '../lexicon/change-verbs.ts';
import {
  chargeNouns,
  holdingVerbs,
  plainVerbs,
  reportingVerbs,
  thinkingVerbs,
} from '../lexicon/figure-verbs.ts';
import { pastForm } from '../lexicon/verb-forms.ts';
import type { FigureContext } from './figure-context.ts';

/** The charge on a share and what is done to it: tariffs, scrapped. */
export interface ChargedShare {
  readonly charge: Token;
  readonly done: string;
  readonly by: Token | null;
}

/** The token by which a share hangs on its clause: that of "percent" or of the noun, whichever stands above. */
function topOf({ tree, finding }: FigureContext, noun: Token): Token {
  const { start, end } = finding.span;
  let top = noun;
  for (let above = tree.tokens[top.head]; above !== undefined; above = tree.tokens[top.head]) {
    if (above.span.start < start || above.span.end > end) break;
    top = above;
  }
  return top;
}

/** What is done to a share that is the object of a verb: "scrap 90 percent of its tariffs"; null for verbs that only tell how large it is. */
export function doneToShare(context: FigureContext, noun: Token): string | null {
  const { tree } = context;
  const top = topOf(context, noun);
  const verb = tree.tokens[top.head];
  if (!verb || verb.upos !== 'VERB' || !/^(?:obj|nsubj:pass)$/.test(top.relation)) return null;
  if (prepositionOf(tree, top.index) !== null) return null;
  return tellsDeed(verb) ? pastForm(verb.lemma) : null;
}

/** The charge that lies on a share, with what a verb does to it: "scrap tariffs on 98 percent of goods"; null for none. */
export function chargedShare(context: FigureContext, noun: Token): ChargedShare | null {
  const { tree } = context;
  const top = topOf(context, noun);
  if (!/^(?:on|for)$/.test(prepositionOf(tree, top.index) ?? '')) return null;
  const above = tree.tokens[top.head];
  const charge = above?.upos === 'VERB' ? chargeOf(tree, above, top) : above;
  if (charge === undefined || !chargeNouns.has(charge.lemma)) return null;
  const verb = tree.tokens[charge.head];
  if (!verb || verb.upos !== 'VERB' || !/^(?:obj|nsubj:pass)$/.test(charge.relation)) return null;
  if (plainVerbs.has(verb.lemma) || holdingVerbs.has(verb.lemma)) return null;
  const by = charge.relation === 'obj' ? subjectToken(tree, verb) : null;
  return { charge, done: pastForm(verb.lemma), by };
}

/** The object or passive subject of a verb that stands before a phrase. */
function chargeOf(tree: Tree, verb: Token, phrase: Token): Token | undefined {
  return dependentTokens(tree, verb.index, ['obj', 'nsubj:pass']).findLast(
    ({ index }) => index < phrase.index,
  );
}

function tellsDeed({ lemma }: Token): boolean {
  return ![plainVerbs, amountVerbs, holdingVerbs, reportingVerbs, thinkingVerbs].some((verbs) =>
    verbs.has(lemma),
  );
}
