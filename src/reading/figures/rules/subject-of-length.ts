import type { FigureContext, Measured } from '../figure-context.ts';
import { dependents, verbAbove } from '../grammar.ts';
import { nameOf } from '../noun-phrase.ts';

/** "the largest protest in 50 years", "the first visit in more than 60 years": the span since such a thing. */
export function sinceSuch({ grammar, anchor, finding }: FigureContext): Measured | null {
  if (!anchor || finding.rule !== 'length-of-time') return null;
  const above = grammar.tokens[anchor.head];
  const noun =
    above?.upos === 'NOUN' ? above : above && dependents(grammar, above.index, ['nsubj', 'obj'])[0];
  if (!noun || !isSuperlative({ grammar, index: noun.index })) return null;
  const named = nameOf(grammar, noun);
  return named && { measure: named.measure, of: named.of, unit: null, head: noun, rule: 'since-such' };
}

function isSuperlative({
  grammar,
  index,
}: {
  readonly grammar: FigureContext['grammar'];
  readonly index: number;
}): boolean {
  return dependents(grammar, index, ['amod', 'nummod']).some(
    (token) => token.xpos === 'JJS' || /^(?:first|second|third|last)$/.test(token.lemma),
  );
}

/** "The pipeline is 1,200 kilometres long", "lasted 40 minutes": the subject that has the length. */
export function lengthOf({ grammar, anchor, finding }: FigureContext): Measured | null {
  if (!anchor || (finding.rule !== 'measure' && finding.rule !== 'length-of-time') || finding.counted)
    return null;
  const verb = verbAbove(grammar, anchor.index);
  if (!verb) return null;
  const subject = dependents(grammar, verb.index, ['nsubj'])[0];
  const long = /^(?:long|wide|high|deep|tall|thick|large|away|old)$/.test(verb.lemma);
  if (
    !subject ||
    !(long || /^(?:last|produce|stretch|extend|span|cover|run|measure|pump|generate|make)$/.test(verb.lemma))
  )
    return null;
  if (finding.rule === 'length-of-time' && verb.lemma !== 'last' && verb.lemma !== 'long') return null;
  const named = nameOf(grammar, subject);
  return named && { measure: named.measure, of: named.of, unit: null, head: subject, rule: 'length-of' };
}
