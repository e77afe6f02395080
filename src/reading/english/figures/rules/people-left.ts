import { anyOf } from '../../../../model/word-pattern.ts';
import { beForms, haveForms } from '../../lexicon/function-words.ts';
import { humanVerbs, leftStates, stillStates } from '../../lexicon/figure-verbs.ts';
import { formsOf, pastForm } from '../../lexicon/verb-forms.ts';
import type { MeasureRule } from '../figure-context.ts';

const states = anyOf([...leftStates, ...stillStates]);
const linked = new RegExp(
  String.raw`^(?:\s+(?:people|others|more))?\s+(?:(?:${anyOf(beForms)}|remain|remains|remained)\s+)(?:still\s+|also\s+|now\s+)?(${states})\b(?!\s+(?!is\b|was\b|has\b|as\b)\p{L}+s\b)`,
  'iu',
);
const bare = new RegExp(String.raw`^\s+(${anyOf(leftStates)})\b(?!\s+\p{L}+s\b)`, 'u');
const leaving = /\b(?:leaves?|leaving|left|with)\s+(?:[\p{L}]+\s+){0,3}$/iu;
const who = new RegExp(String.raw`^\s+who\s+(?:(?:${anyOf([...beForms, ...haveForms])})\s+)*(\p{Ll}+)`, 'u');
const forms: ReadonlyMap<string, string> = new Map(
  [...humanVerbs].flatMap((verb) => formsOf([verb]).map((form) => [form, pastForm(verb)] as const)),
);

/** Measures people by a number without a noun: "just under 80 remain missing", "left 12 injured", "the 40 who fled". */
export const peopleLeft: MeasureRule = {
  card: {
    name: 'figure-people-left',
    kind: 'figure',
    pattern:
      'A number without a noun counts people where "who" stands behind it, or what they are left as (missing, homeless, wounded).',
    example: 'More than 30 are still missing.',
    mustNotMatch: 'More than 30 are still missing keys.',
  },
  measure({ anchor, finding, front, rest }) {
    if (finding.quantity.unit !== 'number' || finding.counted || finding.rule !== 'count') return null;
    const state = linked.exec(rest)?.[1] ?? (leaving.test(front) ? bare.exec(rest)?.[1] : undefined);
    const deed = state === undefined ? who.exec(rest)?.[1] : undefined;
    if (state === undefined && deed === undefined) return null;
    const predicate = state?.toLowerCase() ?? forms.get(deed ?? '');
    return {
      measure: predicate === undefined ? 'people' : `people ${predicate}`,
      ...(predicate === undefined ? {} : { predicate }),
      of: null,
      unit: 'people',
      head: anchor,
    };
  },
};
