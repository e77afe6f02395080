import { readCounted } from '../counted.ts';
import { plainRead, type QuantityRule } from '../quantity-rule.ts';

const sign =
  /^(?:\s*%|[\s-]*(?:per\s?cent|percent|pct)\b)(?:\s+points?\b)?|^[\s-]*(percentage|basis)[\s-]points?\b/i;

/** "7 per cent", "61.4%", "0.25 percentage points", "50 basis points" (hundredths of a point). */
export const percent: QuantityRule = {
  card: {
    name: 'percent',
    kind: 'quantity',
    pattern: 'A number of percent, percentage points or basis points.',
    example: 'Trade rose 7 per cent.',
    mustNotMatch: 'The team led by 7 points.',
  },
  read(candidate, { text, sentence }) {
    const match = sign.exec(text.slice(candidate.end, candidate.end + 24));
    if (!match) return null;
    const span = { start: candidate.start, end: candidate.end + match[0].length };
    const points = /point/i.test(match[0]);
    const of = /^\s+of\s+/i.test(text.slice(span.end, span.end + 6));
    const counted = of ? readCounted(sentence, span.end + 1) : null;
    const read = plainRead(span, points ? 'percentage points' : 'percent', counted);
    return /basis/i.test(match[1] ?? '') ? { ...read, factor: 0.01 } : read;
  },
};
