import type { PartialDate } from '../../../model/dates.ts';
import type { Quantity } from '../../../model/quantity.ts';
import type { Span } from '../../../model/span.ts';
import type { DateFinding, QuantityFinding } from '../../mechanics/findings.ts';
import type { Setting } from '../actors/setting.ts';
import type { Scene } from '../grammar/scene.ts';
import { baseRelation } from '../grammar/dependents.ts';
import { withinTerm } from './within-term.ts';
import { pauseAfter } from './action-range.ts';
import { deadlineLeads, deadlineOpeners } from '../lexicon/deadline-words.ts';
import { conditionOpeners } from '../lexicon/reality-words.ts';
import { anyOf } from '../../../model/word-pattern.ts';

function inside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The undertaking's number: the first sum of money in the action, else its first count that is no span of years. */
export function quantityOf(quantities: readonly QuantityFinding[], action: Span): Quantity | null {
  const here = quantities.filter((one) => inside(one.span, action));
  const sum = here.find((one) => one.quantity.unit === 'money');
  const count = here.find((one) => !/^(?:years?|months?|weeks?|days?|rank)$/.test(one.quantity.unit));
  return (sum ?? count)?.quantity ?? null;
}

const deadlineWord = new RegExp(
  String.raw`\b${anyOf(deadlineLeads)}\s+(?:at least\s+)?(?:the\s+)?(?:\w+\s+of\s+)?$`,
  'i',
);
const deadlineOwn = new RegExp(String.raw`^${anyOf(deadlineOpeners)}\b`, 'i');
const targetBehind = /^\s+(?:\w+\s+)?(?:targets?|goals?|objectives?|deadline)\b/i;

function isDeadline(scene: Scene, found: DateFinding): boolean {
  const { text, span } = scene.sentence;
  const start = found.span.start - span.start;
  const end = found.span.end - span.start;
  if (
    deadlineWord.test(text.slice(Math.max(0, start - 40), start)) ||
    deadlineOwn.test(text.slice(start, end))
  )
    return true;
  // "our 2030 targets" is a term too.
  return found.date?.precision === 'year' && targetBehind.test(text.slice(end, end + 30));
}

const beginning = /\b(?:beginning|starting|effective)\s+(?:in|on|from)\s+(?:FY\s+)?$/i;

/** Whether a date is when something begins, and so no term where another date ends it: "beginning in 2026 and ending in 2029". */
function isBeginning({ sentence: { text, span } }: Scene, found: DateFinding): boolean {
  const start = found.span.start - span.start;
  return beginning.test(text.slice(Math.max(0, start - 24), start));
}

/** The sentence and the action whose due date is looked for. */
export interface Term {
  readonly scene: Scene;
  readonly action: Span;
}

/**
 * When an action is due: the first date in it, or set before it at the sentence's head ("By 2030, …"), that is marked as a
 * term ("by", "until", "next") and not over when the article appeared; else what "within two years" from that day gives.
 */
export function dueOf({ datesIn, publishedOn: today }: Setting, { scene, action }: Term): PartialDate | null {
  const opening: Span = { start: scene.sentence.span.start, end: scene.sentence.span.start + 40 };
  const found = datesIn(scene.sentence.index).filter(
    (one) => inside(one.span, action) || inside(one.span, opening),
  );
  const terms = found.filter(
    (one) => one.date !== null && (today === null || one.date.end >= today) && isDeadline(scene, one),
  );
  const [due] = [...terms.filter((one) => !isBeginning(scene, one)), ...terms];
  return due?.date ?? withinTerm(scene, found, today);
}

/** The condition, as written: "if …", "provided that …", "subject to …" in the clause or beside it. */
export function conditionOf(scene: Scene, anchor: number): string | null {
  for (const token of scene.tokens) {
    if (!conditionOpeners.has(token.text.toLowerCase()) || Math.abs(token.index - anchor) > 60) continue;
    if (/^subject$/i.test(token.text)) {
      if (scene.tokens[token.index + 1]?.text.toLowerCase() !== 'to') continue;
      return cut(scene, token.index, pauseAfter(scene, token.index));
    }
    const verb = token.head;
    if (verb < 0 || baseRelation(token) !== 'mark' || scene.tree.first[verb] > token.index) continue;
    return cut(scene, token.index, scene.tree.last[verb] + 1);
  }
  return null;
}

function cut(scene: Scene, start: number, end: number): string {
  const offset = scene.sentence.span.start;
  const words = scene.sentence.text.slice(
    scene.tokens[start].span.start - offset,
    scene.tokens[end - 1].span.end - offset,
  );
  return words.replace(/[\s,.;:"”]+$/, '');
}
