import { dimensionAdjectives } from '../../lexicon/amount-words.ts';
import { extentVerbs } from '../../lexicon/figure-verbs.ts';
import type { MeasureRule } from '../figure-context.ts';
import { subjectToken } from '../../grammar/subjects-of.ts';
import { verbAbove } from '../../grammar/paths.ts';
import { frontText, nameOf } from '../noun-phrase.ts';

const makers: ReadonlySet<string> = new Set(['produce', 'pump', 'generate']);
const dimensions = new Set([...dimensionAdjectives, 'away', 'old']);

/** Measures the subject that has a length: "The pipeline is 1,200 kilometres long", "lasted 40 minutes". */
export const lengthOf: MeasureRule = {
  card: {
    name: 'figure-length-of',
    kind: 'figure',
    pattern: 'The subject that is so long, lasts so long or produces so much.',
    example: 'The tunnel will stretch 12 kilometres.',
    mustNotMatch: 'They walked for 1,200 metres.',
  },
  measure({ tree, anchor, finding }) {
    const isTime = finding.rule === 'length-of-time' || finding.rule === 'hour-in-words';
    if (!anchor || (finding.rule !== 'measure' && !isTime) || finding.counted) return null;
    const verb = verbAbove(tree, anchor.index);
    if (!verb) return null;
    const subject = subjectToken(tree, verb);
    const long = dimensions.has(verb.lemma);
    if (!subject || !(long || extentVerbs.has(verb.lemma))) return null;
    if (isTime && !/^(?:last|long|schedule|extend)$/.test(verb.lemma)) return null;
    // "Chile pumps two million barrels" measures its output, not Chile.
    if (makers.has(verb.lemma) && !long)
      return { measure: 'output', of: frontText(tree, subject), unit: null, head: null };
    if (subject.upos === 'PROPN' && isTime) return null;
    const named = nameOf(tree, subject);
    return named && { measure: named.measure, of: named.of, unit: null, head: subject };
  },
};
