import { anyOf } from '../../../../model/word-pattern.ts';
import { extendingVerbs, penalVerbs } from '../../lexicon/figure-verbs.ts';
import { formsOf, pastForm } from '../../lexicon/verb-forms.ts';
import type { Token } from '../../../../model/annotated.ts';
import { tokenAt } from '../../quantities/counted.ts';
import { propositionAt } from '../../propositions/propositions.ts';
import type { FigureContext, MeasureRule } from '../figure-context.ts';
import { frontText } from '../noun-phrase.ts';
import { nameOfSide } from '../parts/name-of-side.ts';

const penal = new RegExp(
  String.raw`\b(${anyOf(formsOf(penalVerbs))})\s+(?:\p{L}[\p{L}'’-]*\s+){0,5}?(?:to|for)\s+$`,
  'u',
);
const extending = new RegExp(
  String.raw`\b(${anyOf(formsOf(extendingVerbs))})\s+(?:\p{L}[\p{L}'’-]*\s+){0,5}?(?:by|for)\s+(?:another\s+|a\s+further\s+)?$`,
  'u',
);

/** Whether the words before a length of time make it a term: "sentenced to", "jailed for", "extended the truce by". */
export function opensTerm(front: string): boolean {
  return penal.test(front) || extending.test(front);
}

/**
 * Measures a term and whose or of what it is: "sentenced to 14 months", "jailed for up to six years", "extended the truce by eight days".
 */
export const term: MeasureRule = {
  card: {
    name: 'figure-term',
    kind: 'figure',
    pattern: 'A length of time that somebody is sentenced or held to, or that something is extended by.',
    example: 'The court jailed him for six years.',
    mustNotMatch: 'The court waited for six years.',
  },
  measure(context) {
    const { tree, anchor, finding } = context;
    if (finding.rule !== 'length-of-time' || finding.counted || !anchor) return null;
    const verb = verbOf(context);
    if (!verb) return null;
    const [object] = propositionAt(tree, verb.index).roles.patient;
    const token = object === undefined || object === anchor.index ? null : (tree.tokens[object] ?? null);
    const predicate = pastForm(verb.lemma);
    if (penalVerbs.has(verb.lemma)) {
      const of = token && nameOfSide(context, token);
      return { measure: `time ${predicate}`, predicate, of, unit: null, head: null };
    }
    if (!extendingVerbs.has(verb.lemma) || !token || token.upos === 'PRON') return null;
    return {
      measure: `${frontText(tree, token)} ${predicate}`,
      predicate,
      of: null,
      unit: null,
      head: token,
    };
  },
};

/** The verb of the words before a term, by word order alone; null for none. */
function verbOf({ tree, front, sentence }: FigureContext): Token | null {
  const match = extending.exec(front) ?? penal.exec(front);
  if (!match) return null;
  return tree.tokens[tokenAt(sentence.tokens, sentence.span.start + match.index)] ?? null;
}
