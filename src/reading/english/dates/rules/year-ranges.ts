import type { DateRule } from '../date-rule.ts';
import { yearRangeValue } from '../date-value.ts';
import { yearPattern } from '../year-pattern.ts';

const year = `(${yearPattern})`;

/** "between 2021 and 2025", "from 1998 to 2004", "from 2015 until 2020". */
export const yearRangeInWords: DateRule = {
  card: {
    name: 'year-range-words',
    kind: 'date',
    pattern: '"Between" or "from" one year and another.',
    example: 'Trade doubled between 2021 and 2025.',
    mustNotMatch: 'They chose between 2021 ships and 2025 trucks.',
  },
  needs: new RegExp(yearPattern),
  pattern: new RegExp(
    `\\b(?:between|from)\\s+${year}\\s+(?:to|and|until|through)\\s+${year}\\b(?!,\\d)`,
    'gi',
  ),
  read: (match) => ordered(Number(match[1]), Number(match[2])),
};

/** "2026-30", "2021–2025". */
export const yearRangeInSigns: DateRule = {
  card: {
    name: 'year-range',
    kind: 'date',
    pattern: 'Two years joined by a dash or a slash.',
    example: 'The plan for 2026-30 is ready.',
    mustNotMatch: 'Dial 2026-3055 for help.',
  },
  needs: /\d\s?[-–/]\s?\d/,
  pattern: new RegExp(`(?<![\\w.,/$€£-])${year}[-–/](${yearPattern}|\\d\\d)(?![\\w-]|[.,]\\d)`, 'g'),
  read(match) {
    const first = Number(match[1]);
    const tail = match[2] ?? '';
    return ordered(
      first,
      tail.length === 2 ? Number(`${(match[1] ?? '').slice(0, 2)}${tail}`) : Number(tail),
    );
  },
};

function ordered(first: number, last: number): ReturnType<DateRule['read']> {
  return first < last ? yearRangeValue(first, last, 'stated') : null;
}
