import { smallNumber, smallNumberPattern } from '../../lexicon/number-words.ts';
import { readCounted } from '../counted.ts';
import type { PatternRead, PatternRule } from '../pattern-rule.ts';
import { plainRead, type QuantityFrame } from '../quantity-rule.ts';

const parts: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
};

/** "half of the hospitals", "two thirds", "a quarter of", "three-fifths": a share, in percent. */
export const fractions: PatternRule = {
  name: 'fraction',
  needs: /half|third|quarter|fifth|sixth|eighth|tenth/i,
  pattern:
    /\b(?:(one|two|three|four|five|seven|nine)[\s-](halves|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)|(?:an?|one)\s+(third|quarter|fifth|sixth|eighth|tenth)|(half)(?=\s+(?:of|the|its|their|our|his|all)\b))\b/gi,
  read(match, frame) {
    const count = match[1] ? smallNumber(match[1]) : 1;
    const word = (match[2] ?? match[3] ?? match[4] ?? '').toLowerCase();
    const part = parts[word] ?? parts[word.replace(/s$/, '')];
    if (!part || isNoShare(match, frame.text)) return null;
    return share(match, frame, count / part);
  },
};

/** "one in five", "nine out of 10": a share, in percent. */
export const ratios: PatternRule = {
  name: 'ratio',
  needs: /\bin\b|out of/i,
  pattern: new RegExp(
    `\\b(${smallNumberPattern})\\s+(?:in|out\\s+of)\\s+(?:every\\s+)?(${smallNumberPattern})\\b(?!\\s*(?:,|years?|months?|days?|weeks?|hours?|minutes?|percent|%|million|billion|thousand|countries|provinces|states|cities))`,
    'gi',
  ),
  read(match, frame) {
    const [count, of] = [smallNumber(match[1] ?? ''), smallNumber(match[2] ?? '')];
    if (!(count > 0 && count < of) || of > 100 || /\d{3}/.test(match[0])) return null;
    return share(match, frame, count / of);
  },
};

function share(match: RegExpExecArray, frame: QuantityFrame, value: number): PatternRead {
  const span = { start: match.index, end: match.index + match[0].length };
  const counted = readCounted(frame.sentence, skipDeterminer(frame.text, span.end));
  const percent = Math.round(value * 1e6) / 1e4;
  return { ...plainRead(span, 'percent', counted), low: percent, high: percent, bound: null };
}

function skipDeterminer(text: string, end: number): number {
  const match = /^\s+(?:of\s+(?:the|its|their|all|our|his|a)\s+|of\s+|the\s+|its\s+|their\s+|all\s+)?/i.exec(
    text.slice(end, end + 16),
  );
  return end + (match ? match[0].length : 0);
}

/** "a third country", "a quarter of 2024", "half of June", "a third party", "a quarter-million" are no shares. */
function isNoShare(match: RegExpExecArray, text: string): boolean {
  const rest = text.slice(match.index + match[0].length);
  const front = text.slice(Math.max(0, match.index - 12), match.index);
  if (/\b(?:northern|southern|eastern|western|upper|lower|first|second|other|latter|better)\s$/i.test(front))
    return true;
  if (/^[-\s]+(?:million|billion|trillion|thousand|century|hour|mile|year|final|time)/i.test(rest))
    return true;
  if (/^\s+of\s+an?\s+(?:hundred|thousand|million|billion)\b/i.test(rest)) return true;
  if (/^\s*(?:earlier|ago|later|before)\b/i.test(rest)) return true;
  if (/half/i.test(match[0]))
    return /^\s+(?:of\s+)?(?:the\s+)?(?:year|month|week|time|\d{4}|day|century|decade|game|season)\b|^\s+(?:an?|the)\s+(?:hour|day|century|decade|dozen)/i.test(
      rest,
    );
  if (/^an?\s/i.test(match[0]) || /^one\s/i.test(match[0]))
    return !/^\s*(?:of\b|to\b|,|\.|\)|;|in\b|since\b|from\b|more\b|less\b|over\b|last\b|this\b|$)/i.test(
      rest,
    );
  return /^\s+(?:countries|parties|party|country)\b/i.test(rest);
}
