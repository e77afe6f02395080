import type { Tree } from '../grammar/tree.ts';
import { treeOf } from '../grammar/tree.ts';
import type { Sentence } from '../../../model/annotated.ts';
import type { PartialDate } from '../../../model/dates.ts';
import type { Issue } from '../../../model/issue.ts';
import type { RuleName } from '../../mechanics/rule-card.ts';
import type { DateFinding } from '../../mechanics/findings.ts';
import { readIsoDay } from '../../../model/calendar.ts';
import type { DateFrame, DateRule } from './date-rule.ts';
import type { DateValue } from './date-value.ts';
import { outlookOf } from './outlook.ts';
import { dateRules } from './rules.ts';
import { matchesOf } from '../../mechanics/matches.ts';

/** The dates of one sentence and the doubts about them. */
export interface DatesRead {
  /** In text order, not overlapping. */
  readonly dates: readonly DateFinding[];
  /** `date-impossible` for days that no calendar has. */
  readonly issues: readonly Issue[];
}

/** What the rules need, each once: many rules need the same. */
const needs: readonly RegExp[] = [
  ...new Map(dateRules.map(({ needs }) => [String(needs), needs] as const)).values(),
];

/** Every rule with the position of its need. */
const ruleNeeds: readonly { readonly rule: DateRule; readonly need: number }[] = dateRules.map((rule) => ({
  rule,
  need: needs.findIndex((need) => String(need) === String(rule.needs)),
}));

/** The time expressions of a sentence, in text order; see {@link readDates}. */
export function findDates(sentence: Sentence, publishedOn: string | null): readonly DateFinding[] {
  return readDates(sentence, publishedOn).dates;
}

/**
 * Finds the time expressions of a sentence and resolves them against the article's day.
 *
 * Rules are asked in their order; words that one rule took are closed to the later ones. A relative date in an
 * article without a day stays open (`date` null). An impossible day gives an issue and no finding. Never throws.
 */
export function readDates(
  sentence: Sentence,
  publishedOn: string | null,
  tree: Tree = treeOf(sentence),
): DatesRead {
  return readDatesOf([tree], publishedOn)[0];
}

/** A sentence whose dates are being read. */
interface Dated {
  readonly frame: DateFrame;
  readonly found: Found[];
  /** Which of the needs it meets. */
  readonly met: readonly boolean[];
}

/**
 * The same for the sentences of an article, in order.
 *
 * Each pattern goes through all sentences before the next begins, which is faster: its compiled code stays in the processor's cache.
 */
export function readDatesOf(trees: readonly Tree[], publishedOn: string | null): readonly DatesRead[] {
  const met: boolean[][] = trees.map(() => []);
  for (const need of needs) {
    for (const [at, { sentence }] of trees.entries()) met[at].push(need.test(sentence.text));
  }
  const dated = trees.map((tree, at) =>
    met[at].includes(true) ? datedOf(tree, publishedOn, met[at]) : null,
  );
  for (const { rule, need } of ruleNeeds) {
    for (const one of dated) if (one?.met[need] === true) applyRule(rule, one.frame, one.found);
  }
  return dated.map((one, at) => (one === null ? noDates : resultOf(one.found, trees[at].sentence)));
}

const noDates: DatesRead = { dates: [], issues: [] };

function datedOf(tree: Tree, publishedOn: string | null, met: readonly boolean[]): Dated {
  const found: Found[] = [];
  return { frame: frameOf(tree, publishedOn, found), found, met };
}

function resultOf(found: Found[], sentence: Sentence): DatesRead {
  found.sort((a, b) => a.start - b.start);
  return { dates: findingsOf(found, sentence), issues: issuesOf(found, sentence) };
}

/** Signs between a time of day and its day: " EST on ". */
const reach = 8;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly rule: RuleName<'date'>;
  readonly reading: DateValue | 'impossible';
}

function frameOf(tree: Tree, publishedOn: string | null, found: readonly Found[]): DateFrame {
  return {
    text: tree.sentence.text,
    published: publishedOn === null ? null : readIsoDay(publishedOn),
    outlook: outlookOf(tree),
    before(offset) {
      const date = lastDateBefore(found, offset);
      return date && readIsoDay(date.start);
    },
    behind(offset) {
      const next = found.find(
        (one) => one.start >= offset && one.start <= offset + reach && dateOf(one.reading),
      );
      const date = next && dateOf(next.reading);
      return date ? readIsoDay(date.start) : null;
    },
    dateBefore: (offset) => lastDateBefore(found, offset),
  };
}

function lastDateBefore(found: readonly Found[], offset: number): PartialDate | null {
  let last: Found | null = null;
  for (const one of found) {
    if (one.end <= offset && dateOf(one.reading) && (!last || one.end > last.end)) last = one;
  }
  return last && dateOf(last.reading);
}

function dateOf(reading: Found['reading']): PartialDate | null {
  return reading === 'impossible' ? null : reading.date;
}

function applyRule(rule: DateRule, frame: DateFrame, found: Found[]): void {
  for (const match of matchesOf(frame.text, rule.pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    if (found.some((one) => start < one.end && one.start < end)) continue;
    const reading = rule.read(match, frame);
    if (reading !== null) found.push({ start, end, rule: rule.card.name, reading });
  }
}

function findingsOf(found: readonly Found[], sentence: Sentence): readonly DateFinding[] {
  const offset = sentence.span.start;
  return found.flatMap(({ start, end, rule, reading }) =>
    reading === 'impossible'
      ? []
      : [{ sentence: sentence.index, span: { start: offset + start, end: offset + end }, ...reading, rule }],
  );
}

function issuesOf(found: readonly Found[], sentence: Sentence): readonly Issue[] {
  const offset = sentence.span.start;
  return found.flatMap(({ start, end, reading }) =>
    reading === 'impossible'
      ? [
          {
            code: 'date-impossible' as const,
            span: { start: offset + start, end: offset + end },
            detail: sentence.text.slice(start, end),
          },
        ]
      : [],
  );
}
