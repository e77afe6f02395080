import { roundingPattern } from '../../lexicon/bounding-words.ts';
import { humanVerbs, passiveHelpers, unsureForms } from '../../lexicon/figure-verbs.ts';
import { anyOf } from '../../../../model/word-pattern.ts';
import { behindPeople, placePrepositions } from '../../lexicon/place-words.ts';
import { formsOf, pastForm, toldFormsOf } from '../../lexicon/verb-forms.ts';
import type { MeasureRule } from '../figure-context.ts';

/** The passive right behind a number, wherever the tree attaches that: "about 23 were killed", "nine had also been hurt". */
const befallen = new RegExp(
  String.raw`^\s+(?:${anyOf(passiveHelpers)}\s+){1,3}(${anyOf(toldFormsOf(humanVerbs))})\b`,
);

/**
 * Forms of verbs of harm before a bare number, each with the form in the measure: "have killed 72 and driven 11 million from their
 * homes".
 */
const told: ReadonlyMap<string, string> = new Map(
  [...humanVerbs].flatMap((verb) =>
    formsOf([verb])
      .filter((form) => !unsureForms.has(form))
      .map((form) => [form, form.endsWith('ing') ? pastForm(verb) : form] as const),
  ),
);
const behindVerb = new RegExp(String.raw`\b(${anyOf(told.keys())})\s+(?:${roundingPattern}\s+)?$`, 'i');
const openEnd = new RegExp(
  String.raw`^(?:\s*[,.;]|\s+${anyOf([...placePrepositions, ...behindPeople])}\b|$)`,
);

/** A bare number behind a verb that befalls people alone ("killed 72", "driven 11 million from their homes") counts people. */
export const peopleVerb: MeasureRule = {
  card: {
    name: 'figure-people-verb',
    kind: 'figure',
    pattern: 'A bare number as object or subject of what befalls people counts people.',
    example: 'The raid killed 17.',
    mustNotMatch: 'The raid began at 17.',
  },
  measure({ tree, anchor, finding, front, rest }) {
    if (!anchor || finding.quantity.unit !== 'number') return null;
    const passive = befallen.exec(rest)?.[1];
    if (passive !== undefined) {
      const predicate = passive.toLowerCase();
      return { measure: `people ${predicate}`, predicate, of: null, unit: 'people', head: null };
    }
    const behind = openEnd.test(rest)
      ? told.get(behindVerb.exec(front)?.[1]?.toLowerCase() ?? '')
      : undefined;
    if (behind !== undefined)
      return { measure: `people ${behind}`, predicate: behind, of: null, unit: 'people', head: anchor };
    const verb = tree.tokens[anchor.head];
    if (!verb || !humanVerbs.has(verb.lemma) || !/^(?:obj|nsubj)/.test(anchor.relation)) return null;
    const past = verb.xpos === 'VBD' || verb.xpos === 'VBN' || verb.xpos === 'JJ';
    return {
      measure: past ? `people ${verb.text.toLowerCase()}` : 'people',
      ...(past ? { predicate: verb.text.toLowerCase() } : {}),
      of: null,
      unit: 'people',
      head: verb,
    };
  },
};
