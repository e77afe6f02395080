import { anyOf } from '../../../../model/word-pattern.ts';
import { roundingPattern } from '../../lexicon/bounding-words.ts';
import { formsOf } from '../../lexicon/verb-forms.ts';
import { compassPoints } from '../../lexicon/place-words.ts';
import { tokenAt } from '../../quantities/counted.ts';
import type { FigureContext, MeasureRule } from '../figure-context.ts';
import { textOf } from '../noun-phrase.ts';

const lengths = /^(?:nautical )?(?:miles?|kilomet(?:re|er)s?|km|met(?:re|er)s?|feet)$/i;
const away = new RegExp(
  String.raw`^(?:\s*\([^)]{1,40}\))?(?:\s+away)?\s+(?:${anyOf(compassPoints)}\s+of|from|off)\s+(?=[\p{L}])`,
  'iu',
);

/** The "of" behind a length that "within" opens: "within 35 km (20 miles) of the base". */
const within = /^(?:\s*\([^)]{1,40}\))?\s+of\s+(?=\p{L})/u;

/** Whether a length stands behind "within" and tells how near something is: "within 35 km of the base". */
export function standsWithin({ finding, front }: Pick<FigureContext, 'finding' | 'front'>): boolean {
  return lengths.test(finding.quantity.unit) && /\bwithin\s+$/i.test(front);
}

const flown = new RegExp(
  String.raw`\b(?:(${anyOf(formsOf(['travel', 'soar', 'sail', 'drift']))})|${anyOf(formsOf(['fly']))})\s+(?:only\s+|just\s+|as\s+(?:far|high)\s+as\s+|up\s+to\s+)?(?:${roundingPattern}\s+)?$`,
  'i',
);

/** The noun right before a length that is "away": "can hit targets more than 2,000 miles away". */
const reached = new RegExp(String.raw`\b(\p{Ll}{3,}s)\s+(?:${roundingPattern}\s+)?$`, 'u');

/**
 * Measures a distance from something ("90 miles from the coast", "20 km south of the capital") or a height ("14,000 feet above sea
 * level").
 */
export const distance: MeasureRule = {
  card: {
    name: 'figure-distance',
    kind: 'figure',
    pattern:
      'A length "from", "off", "south of" or "within … of" something, or flown, is a distance; "above sea level" a height.',
    example: 'The island lies 70 miles from the mainland.',
    mustNotMatch: 'They drove 70 miles.',
  },
  measure({ finding, sentence, front, rest }) {
    if (finding.rule !== 'measure' || !lengths.test(finding.quantity.unit)) return null;
    const isWithin = standsWithin({ finding, front });
    if (finding.counted && !isWithin) return null;
    if (/^(?:\s*\([^)]{1,40}\))?\s+above\s+sea\s+level\b/.test(rest)) {
      return { measure: 'height above sea level', of: null, unit: null, head: null };
    }
    const flight = flown.exec(front);
    if (flight) {
      const measure = flight[1] === undefined ? 'distance flown' : 'distance travelled';
      return { measure, of: null, unit: null, head: null };
    }
    const target = /^\s+away\b/.test(rest) ? reached.exec(front)?.[1] : undefined;
    if (target !== undefined) return { measure: 'distance', of: target, unit: null, head: null };
    const match = away.exec(rest) ?? (isWithin ? within.exec(rest) : null);
    if (!match) return null;
    const first = tokenAt(sentence.tokens, finding.span.end + match[0].length);
    const words = [];
    for (const token of sentence.tokens.slice(first, first + 8)) {
      const isOwner = token.xpos === 'POS' || token.text === 'of';
      if (!isOwner && !/^(?:NOUN|PROPN|ADJ|DET)$/.test(token.upos)) break;
      if (token.upos !== 'DET') words.push(token);
    }
    while (words.at(-1)?.text === 'of') words.pop();
    return words.length === 0 ? null : { measure: 'distance', of: textOf(words), unit: null, head: null };
  },
};
