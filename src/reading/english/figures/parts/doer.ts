import type { Token } from '../../../../model/annotated.ts';
import { dependentTokens } from '../../grammar/dependents.ts';
import { headOfSpan } from '../../grammar/head-of-span.ts';
import { verbAbove } from '../../grammar/paths.ts';
import { holdingVerbs, humanVerbs, makingVerbs, sumNouns } from '../../lexicon/figure-verbs.ts';
import { pastForm } from '../../lexicon/verb-forms.ts';
import { propositionAt } from '../../propositions/propositions.ts';
import type { FigureContext, Measured } from '../figure-context.ts';
import { actorAt, nameOfSide } from './name-of-side.ts';

/**
 * The name of who has or does what is measured: the agent of the verb that it is an object of ("Chile exported", "Peru has"), the implied
 * one of an infinitive included. Only for verbs of having, making or giving, and for the one told with the measure ("missiles launched"):
 * whoever lists, meets or expects so many does not have them, and what kills people does not own them. Null for none.
 */
export function doerOf(context: FigureContext, measured: Measured): string | null {
  const doer = doerToken(context, measured);
  return doer && nameOfSide(context, doer);
}

/** The token of who has or does what is measured; null where nobody is told. */
export function doerToken(context: FigureContext, { head, predicate }: Measured): Token | null {
  const { tree, anchor, finding } = context;
  if (!tree.parsed) return null;
  const own = head ?? anchor;
  const verb = own?.upos === 'VERB' ? own : own && verbAbove(tree, own.index);
  if (!verb || verb.upos !== 'VERB' || humanVerbs.has(verb.lemma)) return null;
  const told = predicate !== undefined && pastForm(verb.lemma) === predicate;
  const given = finding.quantity.unit === 'money' && sumNouns[verb.lemma] !== undefined;
  const ranked = finding.rule === 'superlative-rank' && head !== null && isIts(tree, head);
  if (!told && !given && !ranked && !holdingVerbs.has(verb.lemma) && !makingVerbs.has(verb.lemma))
    return null;
  const { roles, implied } = propositionAt(tree, verb.index);
  if (own !== verb && !holds(context, verb, own)) return null;
  const [doer] = [...roles.agent, ...implied];
  const token = doer === undefined ? undefined : stateBehind(context, tree.tokens[doer]);
  if (!token || !canOwn(context, token) || token === own) return null;
  if (isJoined(context, token) || (head && hasOtherOwner(context, head, token))) return null;
  return token;
}

/** Whether the doer is one of several joined subjects ("Chile and Peru raised"): then the measure is not of one of them alone. */
function isJoined({ tree }: FigureContext, token: Token): boolean {
  return token.relation === 'conj' || dependentTokens(tree, token.index, ['conj']).length > 0;
}

/** Whether "its" owns a noun. */
function isIts(tree: FigureContext['tree'], head: Token): boolean {
  return dependentTokens(tree, head.index, ['nmod:poss']).some(({ text }) => text.toLowerCase() === 'its');
}

/**
 * Whether a pronoun owns the measure and may mean another than the doer: "its" in what a state or a body runs or has is its own ("Norway ran
 * its third largest deficit").
 */
function hasOtherOwner(context: FigureContext, head: Token, doer: Token): boolean {
  const owners = dependentTokens(context.tree, head.index, ['nmod:poss']).filter(
    ({ upos }) => upos === 'PRON',
  );
  const type = actorAt(context, doer)?.type;
  const { rule } = context.finding;
  const isWhole = rule === 'superlative-rank' || rule === 'percent';
  const isOwn = isWhole && (type === 'state' || type === 'organization');
  return owners.some(({ text }) => !(isOwn && text.toLowerCase() === 'its'));
}

/** The state that owns a doer which is no actor itself ("*Chile's* navy"); else the doer. */
function stateBehind(context: FigureContext, doer: Token | undefined): Token | undefined {
  if (doer?.upos !== 'NOUN' || context.mentions.headedBy(context.sentence.index, doer.index).length > 0)
    return doer;
  const [owner] = dependentTokens(context.tree, doer.index, ['nmod:poss']);
  return owner && actorAt(context, owner)?.type === 'state' ? owner : doer;
}

/** Whether the measured noun, or the number itself, is what the verb is done to: not a phrase of time or place beside it. */
function holds({ tree, anchor, finding }: FigureContext, verb: Token, own: Token | null): boolean {
  const objects = new Set(propositionAt(tree, verb.index).roles.patient);
  return [own, anchor, headOfSpan(tree, finding.span)].some(
    (token) => token != null && (objects.has(token.index) || isObject(token, verb)),
  );
}

function isObject({ head, relation }: Token, verb: Token): boolean {
  return head === verb.index && /^(?:obj|iobj|nsubj:pass|obl:npmod|obl:unmarked)/.test(relation);
}

/** Whether a token is a known actor or a proper name, and so no unresolved pronoun and no number. */
function canOwn({ mentions, sentence }: FigureContext, token: Token): boolean {
  if (mentions.headedBy(sentence.index, token.index).length > 0) return true;
  return token.upos === 'PROPN';
}
