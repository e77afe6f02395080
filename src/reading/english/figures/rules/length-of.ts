import type { FigureContext, Measured } from '../figure-context.ts';
import { subjectToken } from '../../grammar/subjects-of.ts';
import { verbAbove } from '../../grammar/paths.ts';
import { nameOf } from '../noun-phrase.ts';

/** "The pipeline is 1,200 kilometres long", "lasted 40 minutes": the subject that has the length. */
export function lengthOf({ tree, anchor, finding }: FigureContext): Measured | null {
  if (!anchor || (finding.rule !== 'measure' && finding.rule !== 'length-of-time') || finding.counted)
    return null;
  const verb = verbAbove(tree, anchor.index);
  if (!verb) return null;
  const subject = subjectToken(tree, verb);
  const long = /^(?:long|wide|high|deep|tall|thick|large|away|old)$/.test(verb.lemma);
  if (
    !subject ||
    !(
      long ||
      /^(?:last|produce|stretch|extend|span|cover|run|measure|pump|generate|make|schedule)$/.test(verb.lemma)
    )
  )
    return null;
  if (finding.rule === 'length-of-time' && !/^(?:last|long|schedule)$/.test(verb.lemma)) return null;
  const named = nameOf(tree, subject);
  return named && { measure: named.measure, of: named.of, unit: null, head: subject, rule: 'length-of' };
}
