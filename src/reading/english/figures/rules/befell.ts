import type { Token } from '../../../../model/annotated.ts';
import { anyOf } from '../../../../model/word-pattern.ts';
import {
  holdingVerbs,
  humanVerbs,
  leftStates,
  passiveHelpers,
  plainVerbs,
  reportingVerbs,
  thinkingVerbs,
  unsureForms,
} from '../../lexicon/figure-verbs.ts';
import { amountVerbs } from '../../lexicon/change-verbs.ts';
import { rateSpans } from '../../lexicon/measure-aspects.ts';
import { placePrepositions } from '../../lexicon/place-words.ts';
import { saysClause } from '../../lexicon/speech-verbs.ts';
import { formsOf, pastForm } from '../../lexicon/verb-forms.ts';
import { dependentTokens } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import type { FigureContext } from '../figure-context.ts';

/**
 * The word for what befell those who are counted, or was done with the things counted: "killed" of "killing nine people", "killed and
 * injured" of "were killed and injured", "dead" of "left nine people dead"; null where nothing is told of them.
 */
export function befell({ tree, front, rest }: FigureContext, head: Token): string | null {
  return (
    stateBehind(rest) ??
    byVerb(tree, head) ??
    byHabit(tree, head, rest) ??
    behindVerb(front) ??
    beforeParticiple(rest) ??
    ofSaid(tree, head, rest)
  );
}

const left = new RegExp(
  String.raw`^\s+(${anyOf(leftStates)})\b(?!\s+(?!is\b|was\b|has\b|as\b)\p{L}+s\b)`,
  'u',
);

/** The state in which people are left: "left nine people dead"; null for none. */
function stateBehind(rest: string): string | null {
  return left.exec(rest)?.[1] ?? null;
}

/**
 * The past form of the verb that has those counted for object or passive subject, or that they suffer as subject: "died"; null for none.
 */
function byVerb(tree: Tree, noun: Token): string | null {
  const head = firstOfJoined(tree, noun);
  const verb = tree.tokens[head.head];
  if (!verb || verb.upos !== 'VERB' || plainVerbs.has(verb.lemma) || verb.text.length < 3) return null;
  // "officials said 12 ships": the verb of saying is not what befell the ships.
  if (isMerelySaid(head, verb)) return null;
  if (dependentTokens(tree, verb.index, ['xcomp']).length > 0 && head.relation !== 'nsubj:pass') return null;
  if (humanVerbs.has(verb.lemma) && touches(head, verb)) return withJoined(tree, verb);
  const past = verb.xpos === 'VBD' || verb.xpos === 'VBN';
  return past && isTouched(head, verb) ? verb.text.toLowerCase() : null;
}

const eachTime = new RegExp(
  String.raw`^(?:\s+[\p{L}-]+){0,6}?\s+(?:(?:each|every|a|per)\s+${anyOf(rateSpans)}|daily)\b`,
  'u',
);

/** What is done to so many again and again, in the present: "cleared" of "clear 900 containers each day"; null for none. */
function byHabit(tree: Tree, noun: Token, rest: string): string | null {
  const verb = tree.tokens[noun.head];
  if (noun.relation !== 'obj' || !verb || !/^VB[PZ]$/.test(verb.xpos) || !eachTime.test(rest)) return null;
  const isPlain = [plainVerbs, amountVerbs, holdingVerbs, thinkingVerbs, reportingVerbs].some((verbs) =>
    verbs.has(verb.lemma),
  );
  return isPlain ? null : pastForm(verb.lemma);
}

/**
 * Whether a verb only says or supposes something of what is counted: "said 12 ships", "12 ships are estimated"; not "3,000 infections
 * were reported".
 */
function isMerelySaid({ relation }: Token, { lemma }: Token): boolean {
  return thinkingVerbs.has(lemma) || (relation !== 'nsubj:pass' && reportingVerbs.has(lemma));
}

/** The noun that a noun is joined to: "pilots" for "citizens" in "two pilots and ten citizens"; else the noun itself. */
function firstOfJoined({ tokens }: Tree, noun: Token): Token {
  const first = noun.relation === 'conj' ? tokens[noun.head] : undefined;
  return first?.upos === 'NOUN' && first.index < noun.index ? first : noun;
}

/** Whether a verb befalls a noun; as its object in any form of the verb: "kills nine people", "killing nine people". */
function touches(head: Token, verb: Token): boolean {
  return head.relation === 'obj' ? verb.upos === 'VERB' : isTouched(head, verb);
}

function isTouched({ relation }: Token, verb: Token): boolean {
  return /^(?:nsubj:pass|obj|obl:unmarked)$/.test(relation) || suffered.test(verb.lemma);
}

const suffered = /^(?:die|flee|drown|perish)$/;

/** What befell people by a verb, with the verb joined to it where both befell the same people: "killed and injured". */
function withJoined(tree: Tree, verb: Token): string {
  const joined = dependentTokens(tree, verb.index, ['conj']).find(
    ({ lemma, index }) => humanVerbs.has(lemma) && index - verb.index === 2,
  );
  const link = joined && tree.tokens[joined.index - 1]?.text.toLowerCase();
  return joined && (link === 'and' || link === 'or')
    ? `${pastForm(verb.lemma)} ${link} ${pastForm(joined.lemma)}`
    : pastForm(verb.lemma);
}

const humanForms: ReadonlyMap<string, string> = new Map(
  [...humanVerbs].flatMap((verb) => formsOf([verb]).map((form) => [form, pastForm(verb)] as const)),
);

/** The past form of the verb right before the number, wherever the tree attaches the noun: "killing more than 60 people"; null for none. */
function behindVerb(front: string): string | null {
  const word = /(?:^|\s)(\p{Ll}+)\s+$/u.exec(front)?.[1] ?? '';
  return unsureForms.has(word) ? null : (humanForms.get(word) ?? null);
}

const suffering = new RegExp(
  String.raw`^(?:\s+(?:${anyOf([...placePrepositions, 'on', 'aboard'])})(?:\s+[\p{L}'’-]+){1,4}?(?=\s+(?:was|were|has|have|had)\b))?\s+(?:${anyOf(passiveHelpers)}\s+){0,3}(\p{Ll}+(?:ed|ot|en))\b(?:\s+(and|or)\s+(\p{Ll}+(?:ed|ot|en)))?`,
  'u',
);

/** The participles behind those who are counted: "saw nine people killed", "were killed and injured"; null for none. */
function beforeParticiple(rest: string): string | null {
  const match = suffering.exec(rest);
  const [, word = '', link, other = ''] = match ?? [];
  const first = humanForms.get(word) ?? null;
  const second = humanForms.get(other);
  return first !== null && second !== undefined ? `${first} ${link} ${second}` : first;
}

const done = new RegExp(
  String.raw`^(?:\s+(?:${anyOf([...placePrepositions, 'on', 'aboard'])})(?:\s+[\p{L}'’-]+){1,4}?)?\s+(?:has\s+|have\s+|had\s+)?(?:was|were|been)\s+(\p{Ll}{2,}(?:ed|en))\b`,
  'u',
);

/** The passive behind a noun that the tree takes for the object of saying: "said 12 ships in the bay were seized"; null for none. */
function ofSaid(tree: Tree, head: Token, rest: string): string | null {
  const verb = tree.tokens[head.head];
  return verb !== undefined && head.relation === 'obj' && saysClause(verb.lemma)
    ? (done.exec(rest)?.[1] ?? null)
    : null;
}
