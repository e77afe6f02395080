import type { Token } from '../../../../model/annotated.ts';
import { askingVerbs, sumNouns } from '../../lexicon/figure-verbs.ts';
import { anyOf } from '../../../../model/word-pattern.ts';
import { beForms } from '../../lexicon/function-words.ts';
import { sumClosers } from '../../lexicon/money-words.ts';
import { goodsListed } from '../goods-listed.ts';
import type { FigureContext, MeasureRule } from '../figure-context.ts';
import { dependentTokens } from '../../grammar/dependents.ts';
import { subjectToken } from '../../grammar/subjects-of.ts';
import { verbAbove } from '../../grammar/paths.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import { frontText } from '../noun-phrase.ts';

/** Words of asking before a sum, where the tree may take the verb for an adjective: "are appealing for another $2 million". */
const asking = new RegExp(
  String.raw`\b${anyOf(beForms)}\s+${anyOf(Array.from(askingVerbs, (verb) => `${verb}ing`))}\s+for\s+(?:an?\s+)?(?:(?:another|additional|extra|further)\s+)?$`,
  'i',
);

/**
 * Measures a sum by the verb that it is the object of, and what it is for by a phrase: "invest $450 million in a plant", "pledged C$75
 * million".
 */
export const sumVerb: MeasureRule = {
  card: {
    name: 'figure-sum-verb',
    kind: 'figure',
    pattern:
      'The noun of the verb whose object the sum is: invest, lend, pledge, spend, appeal for … and what the sum is for.',
    example: 'The firm will invest $450 million in a plant.',
    mustNotMatch: 'The firm will wait for $450 million.',
  },
  measure(context) {
    const { tree, anchor, finding, front } = context;
    if (!anchor || finding.quantity.unit !== 'money') return null;
    if (asking.test(front)) return { measure: sumNouns['seek'], of: null, unit: null, head: null };
    const verb = verbAbove(tree, anchor.index);
    if (!verb) return null;
    const isSought = isAskedFor(tree, anchor, verb);
    const noun = isSought ? sumNouns['seek'] : isMadeAvailable(tree, verb) ? 'funding' : sumNouns[verb.lemma];
    if (!noun || !(isSought || isObject(anchor, verb))) return null;
    const purpose = complement(context, anchor, verb) ?? improved(context, anchor, verb);
    const owner = subjectToken(tree, verb);
    const of = purpose ?? (owner && owner.upos !== 'PRON' ? frontText(tree, owner) : null);
    return { measure: noun, of, unit: null, head: verb };
  },
};

/** Whether a sum is asked for: "appeal for $5 million", "are asking for another $2 million". */
function isAskedFor(tree: FigureContext['tree'], anchor: Token, verb: Token): boolean {
  return (
    askingVerbs.has(verb.lemma) && anchor.head === verb.index && prepositionOf(tree, anchor.index) === 'for'
  );
}

/** Whether a verb is "make" with "available": "make available $5 million", "made $5 million available". */
function isMadeAvailable({ tokens }: FigureContext['tree'], verb: Token): boolean {
  if (verb.lemma !== 'make') return false;
  return tokens.slice(verb.index + 1, verb.index + 8).some(({ text }) => text === 'available');
}

function isObject(anchor: Token, verb: Token): boolean {
  return (
    anchor.head === verb.index &&
    /^(?:obj|iobj|nsubj:pass|obl:npmod|obl:unmarked|xcomp|dep)/.test(anchor.relation)
  );
}

/** The phrase of a noun, with a noun right behind it that the tree attaches elsewhere: "pilot training". */
function wholePhrase(tree: FigureContext['tree'], head: Token): string {
  const behind = tree.tokens[head.index + 1];
  // "skills training": the tagger takes the noun for a verb.
  const isTraining =
    behind?.xpos === 'VBG' &&
    behind.lemma !== 'include' &&
    /^(?:acl|compound|amod)/.test(behind.relation) &&
    dependentTokens(tree, behind.index, ['obj']).length === 0;
  const more =
    (behind?.upos === 'NOUN' && behind.head !== head.index) || isTraining
      ? head.upos === 'NOUN'
        ? behind
        : null
      : null;
  return more && more.head < more.index ? `${frontText(tree, head)} ${more.text}` : frontText(tree, head);
}

/** What is made better by a sum given "to" do so: "gave $3 million to strengthen *the port's safety*"; null for none. */
function improved({ tree }: FigureContext, anchor: Token, verb: Token): string | null {
  // "received $3 million to back their plan": the purpose is the giver's.
  if (/^(?:receive|get|earn|win|gain|collect)$/.test(verb.lemma)) return null;
  const purposes = [
    ...dependentTokens(tree, verb.index, ['advcl', 'xcomp']),
    ...dependentTokens(tree, anchor.index, ['acl', 'advcl']),
  ].filter(
    ({ xpos, index }) => xpos === 'VB' && index - anchor.index < 7 && tree.tokens[index - 1]?.text === 'to',
  );
  const [object] = purposes.flatMap(({ index }) => dependentTokens(tree, index, ['obj']));
  if (!object || object.upos === 'PRON' || object.upos === 'NUM' || object.upos === 'SYM') return null;
  const owner = dependentTokens(tree, object.index, ['nmod:poss'])[0];
  const words = frontText(tree, object);
  return owner && owner.upos !== 'PRON' ? `${frontText(tree, owner)}’s ${words}` : words;
}

/** What a sum is for, from a phrase behind it: "for schools", "in a battery plant", "to the fund", but not "on Monday"; null for none. */
function complement(context: FigureContext, anchor: Token, verb: Token): string | null {
  const { tree, sentence, dates } = context;
  const behind = [
    ...dependentTokens(tree, anchor.index, ['nmod']),
    ...dependentTokens(tree, verb.index, ['obl']),
  ].filter((token) => token.index > anchor.index && token.index - anchor.index < 12);
  const purpose = behind.find(
    (token) =>
      /^(?:in|for|to|on|towards?|into)$/.test(prepositionOf(tree, token.index) ?? '') &&
      (token.upos === 'NOUN' || token.upos === 'PROPN') &&
      !sumClosers.includes(token.lemma) &&
      !dates.some(({ span }) => span.start <= token.span.start && token.span.end <= span.end),
  );
  if (!purpose) return null;
  // "spent $12 million on wheat, rice and sugar": all that a list joins.
  const listed = goodsListed(context, purpose.span);
  const more = sentence.text.slice(purpose.span.end - sentence.span.start, listed.end - sentence.span.start);
  return more === '' ? wholePhrase(tree, purpose) : `${frontText(tree, purpose)}${more}`;
}
