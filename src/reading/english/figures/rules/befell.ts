import type { Token } from '../../../../model/annotated.ts';
import { anyOf } from '../../../../model/word-pattern.ts';
import {
  humanVerbs,
  leftStates,
  passiveHelpers,
  plainVerbs,
  reportingVerbs,
  thinkingVerbs,
  unsureForms,
} from '../../lexicon/figure-verbs.ts';
import { placePrepositions } from '../../lexicon/place-words.ts';
import { saysClause } from '../../lexicon/speech-verbs.ts';
import { formsOf, pastForm } from '../../lexicon/verb-forms.ts';
import { dependentTokens } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import type { FigureContext } from '../figure-context.ts';

/**
 * What befell those who are counted, or was done with what is: "killed" of "killing nine people", "killed and injured" of "were killed and
 * injured", "dead" of "left nine people dead"; null where nothing is told of them. Who dies is not who is hurt.
 */
export function befell({ tree, front, rest }: FigureContext, head: Token): string | null {
  return (
    stateBehind(rest) ??
    byVerb(tree, head) ??
    behindVerb(front) ??
    beforeParticiple(rest) ??
    ofSaid(tree, head, rest)
  );
}

const left = new RegExp(
  String.raw`^\s+(${anyOf(leftStates)})\b(?!\s+(?!is\b|was\b|has\b|as\b)\p{L}+s\b)`,
  'u',
);

/** "left nine people dead". */
function stateBehind(rest: string): string | null {
  return left.exec(rest)?.[1] ?? null;
}

/** The verb that has them for object or passive subject, or that they do themselves where it befalls them: "died". */
function byVerb(tree: Tree, noun: Token): string | null {
  const head = firstOfJoined(tree, noun);
  const verb = tree.tokens[head.head];
  if (!verb || verb.upos !== 'VERB' || plainVerbs.has(verb.lemma) || verb.text.length < 3) return null;
  // "officials said 12 ships": what is said of them stands behind.
  if (isMerelySaid(head, verb)) return null;
  if (dependentTokens(tree, verb.index, ['xcomp']).length > 0 && head.relation !== 'nsubj:pass') return null;
  if (humanVerbs.has(verb.lemma) && touches(head, verb)) return withJoined(tree, verb);
  const past = verb.xpos === 'VBD' || verb.xpos === 'VBN';
  return past && isTouched(head, verb) ? verb.text.toLowerCase() : null;
}

/** "said 12 ships", "12 ships are estimated": no deed; "3,000 infections were reported" is one. */
function isMerelySaid({ relation }: Token, { lemma }: Token): boolean {
  return thinkingVerbs.has(lemma) || (relation !== 'nsubj:pass' && reportingVerbs.has(lemma));
}

/** "two pilots and ten citizens": the noun that the second is joined to. */
function firstOfJoined({ tokens }: Tree, noun: Token): Token {
  const first = noun.relation === 'conj' ? tokens[noun.head] : undefined;
  return first?.upos === 'NOUN' && first.index < noun.index ? first : noun;
}

/** "kills nine people", "killing nine people": any form of the verb. */
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

/** The verb's word right before the number, where the tree hangs the noun elsewhere: "killing more than 60 people". */
function behindVerb(front: string): string | null {
  const word = /(?:^|\s)(\p{Ll}+)\s+$/u.exec(front)?.[1] ?? '';
  return unsureForms.has(word) ? null : (humanForms.get(word) ?? null);
}

const suffering = new RegExp(
  String.raw`^(?:\s+(?:${anyOf([...placePrepositions, 'on', 'aboard'])})(?:\s+[\p{L}'’-]+){1,4}?(?=\s+(?:was|were|has|have|had)\b))?\s+(?:${anyOf(passiveHelpers)}\s+){0,3}(\p{Ll}+(?:ed|ot|en))\b(?:\s+(and|or)\s+(\p{Ll}+(?:ed|ot|en)))?`,
  'u',
);

/** "saw nine people killed", "were killed and injured": the participle behind them. */
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

/** "said 12 ships in the bay were seized": the passive behind what the tree takes for the object of saying. */
function ofSaid(tree: Tree, head: Token, rest: string): string | null {
  const verb = tree.tokens[head.head];
  return verb !== undefined && head.relation === 'obj' && saysClause(verb.lemma)
    ? (done.exec(rest)?.[1] ?? null)
    : null;
}
