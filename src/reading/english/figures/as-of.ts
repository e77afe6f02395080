import type { Token } from '../../../model/annotated.ts';
import type { PartialDate } from '../../../model/dates.ts';
import type { DateFinding } from '../../mechanics/findings.ts';
import { anyOf } from '../../../model/word-pattern.ts';
import { roundingPattern } from '../lexicon/bounding-words.ts';
import { prepositions } from '../lexicon/function-words.ts';
import { dateLinks } from '../lexicon/period-words.ts';
import { dayOfHappening } from './as-of-happening.ts';
import { dateByWords } from './as-of-words.ts';
import type { FigureContext, Measured } from './figure-context.ts';
import { dependentTokens } from '../grammar/dependents.ts';
import { headOfSpan } from '../grammar/head-of-span.ts';
import { isBelow, pathUp, verbAbove } from '../grammar/paths.ts';

/** Rules whose dates say when something else was, or how long: never when a number held. */
const otherDates = new Set([
  'anniversary',
  'adjoining-stretch',
  'duration',
  'vague-duration',
  'frequency',
  'clock-time',
  'present',
  'past',
  'future',
  'century',
]);

/**
 * As of when the number holds: a date right behind it ("$3.1 billion in 2015"), else one on the same verb or in the same
 * clause ("In 2024, exports reached …", "by 2030"). A day that dates only who said it is none. Null where none is said.
 */
export function asOfOf(context: FigureContext, measured: Measured): PartialDate | null {
  const { predicate } = measured;
  const all = context.dates.filter(
    (one) =>
      one.date && (!otherDates.has(one.rule) || (predicate !== undefined && isPastStretch(context, one))),
  );
  const dates = all.filter((one) => !isBeginning(context, one));
  if (
    rightBehind(
      context,
      all.filter((one) => isBeginning(context, one)),
    )
  )
    return context.newsDay;
  if (dates.length === 0) return upToNow(context, all) ?? dayOfHappening(context, measured, []);
  const right = rightBehind(context, dates);
  if (right) return right.date;
  if (isStart(context)) return null;
  const others = dates.filter((one) => !belongsToOther(context, one));
  const found = context.tree.parsed
    ? (inClause(context, others) ?? dateByWords(context, others))
    : others.length === 1
      ? others[0]
      : null;
  return found?.date ?? dayOfHappening(context, measured, others);
}

/** "killed since January", "Since 2016 they have held nine rounds": up to the day of the news. */
function upToNow(context: FigureContext, beginnings: readonly DateFinding[]): PartialDate | null {
  return dateByWords(context, beginnings) === null ? null : context.newsDay;
}

/** "in the past week": when those were killed, or what was launched. */
function isPastStretch(
  { sentence: { text, span } }: FigureContext,
  { rule, span: at }: DateFinding,
): boolean {
  return (
    rule === 'adjoining-stretch' &&
    /\b(?:in|over|during)\s+(?:the\s+)?$/i.test(text.slice(0, at.start - span.start))
  );
}

/** "since February". */
function isBeginning({ sentence: { text, span } }: FigureContext, { span: at }: DateFinding): boolean {
  return /\bsince\s+(?:(?:early|late|mid|the|last)\s+)*$/i.test(text.slice(0, at.start - span.start));
}

/** "3.1 billion in 2015", "14 in the past", "586 tons as of late 2013", "at the end of 2024". */
function rightBehind(
  { finding, sentence }: FigureContext,
  dates: readonly DateFinding[],
): DateFinding | null {
  const end = Math.max(finding.span.end, finding.counted?.end ?? 0);
  return (
    dates.find(({ span }) => {
      if (span.start < end || span.start - end > 24) return false;
      return linking.test(sentence.text.slice(end - sentence.span.start, span.start - sentence.span.start));
    }) ?? null
  );
}

const linking = new RegExp(String.raw`^\)?,?\s*(?:${anyOf(dateLinks)}\s+)?(?:the\s+)?$`, 'i');

const start = new RegExp(String.raw`\bfrom\s+(?:${roundingPattern}\s+)?$`, 'i');

/** The first of "from A to B" holds only as of its own date. */
function isStart({ front }: FigureContext): boolean {
  return start.test(front);
}

/** A date right behind another number is that number's. */
function belongsToOther({ quantities, finding, sentence }: FigureContext, date: DateFinding): boolean {
  return quantities.some((other) => {
    if (other === finding || other.span.end > date.span.start) return false;
    const between = sentence.text.slice(
      Math.max(other.span.end, other.counted?.end ?? 0) - sentence.span.start,
      date.span.start - sentence.span.start,
    );
    const close = between.length < 16 && linking.test(between) && /\S/.test(between);
    return close && (isRise(sentence.text) || hasOwnLink(sentence, other));
  });
}

/** "by 43 percent … and by 60 percent by 2035": each amount with its own preposition has its own date. */
function hasOwnLink({ text, span }: FigureContext['sentence'], other: FigureContext['finding']): boolean {
  return /\b(?:and|,)\s+(?:by|to|at)\s+$/i.test(text.slice(0, other.span.start - span.start));
}

function isRise(text: string): boolean {
  return /\bfrom\b[^.]*\bto\b|\bcompared\b|\bagainst\b|\bup\b|\bdown\b/i.test(text);
}

function inClause(context: FigureContext, dates: readonly DateFinding[]): DateFinding | null {
  const { tree, anchor, finding } = context;
  if (!anchor) return null;
  const clause = clauseOf(context, anchor);
  const fit = dates.filter((one) => {
    const token = headOfSpan(tree, one.span);
    return (
      token !== null &&
      !isNamePart(context, one) &&
      clauseOf(context, token) === clause &&
      !hangsOnName(context, token, anchor)
    );
  });
  const gap = (one: DateFinding): number =>
    one.span.start >= finding.span.end
      ? one.span.start - finding.span.end
      : finding.span.start - one.span.end;
  return fit.reduce<DateFinding | null>((best, one) => (!best || gap(one) < gap(best) ? one : best), null);
}

/** Position of the verb of the clause, with infinitives and joined verbs taken to the verb above them. */
function clauseOf({ tree }: FigureContext, token: Token): number {
  if (dependentTokens(tree, token.index, ['cop']).length > 0) return token.index;
  const own = verbAbove(tree, token.index);
  let verb: Token | undefined = token.upos === 'VERB' ? token : (own ?? undefined);
  while (verb && /^(?:xcomp|aux)/.test(verb.relation)) verb = tree.tokens[verb.head];
  return verb?.index ?? -1;
}

/** "the Clean Water Agenda 2030": a year that ends a name. */
function isNamePart({ sentence }: FigureContext, { rule, span }: DateFinding): boolean {
  if (rule !== 'year') return false;
  const front = sentence.text.slice(0, span.start - sentence.span.start);
  const word = /(\p{Lu}\p{L}*)\s$/u.exec(front)?.[1]?.toLowerCase();
  return word !== undefined && word !== 'the' && !prepositions.includes(word);
}

/** "the 2015 nuclear deal": a date inside another noun's phrase dates that noun. */
function hangsOnName({ tree }: FigureContext, date: Token, anchor: Token): boolean {
  if (isBelow(tree, anchor.index, date.head) || isBelow(tree, date.index, anchor.index)) return false;
  const [, above] = pathUp(tree, date.index);
  const host = above === undefined ? undefined : tree.tokens[above];
  return (host?.upos === 'NOUN' || host?.upos === 'PROPN') && date.index < host.index;
}
