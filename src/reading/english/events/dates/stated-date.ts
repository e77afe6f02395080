import { timingVerbs } from '../../lexicon/event-time-words.ts';
import { actIs } from '../../../../model/acts.ts';
import type { PartialDate } from '../../../../model/dates.ts';
import type { DateFinding } from '../../../mechanics/findings.ts';
import { headInSpan, isOfContactSpokenOf } from '../../grammar/site.ts';
import { hungDate, isOfAnother, nearness } from './nearness.ts';
import type { TokenEvent } from '../token-event.ts';
import { isYearInName } from './year-in-name.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isVerb, lemmaAt } from '../../grammar/word-kinds.ts';

/** The dates of one sentence, and the day that the article is about. */
export interface DateFrame {
  readonly inSentence: readonly DateFinding[];
  /** The day or days of a plain report that gives none; null where none can be told. */
  readonly newsDay: PartialDate | null;
  /** `YYYY-MM-DD`; null where the article has no date. */
  readonly publishedOn: string | null;
  /** Whether the text is the parties' own: a communiqué. */
  readonly isOfficial: boolean;
}

/** The event whose date a date may be, and when the article appeared. */
export interface Asked {
  readonly event: TokenEvent;
  readonly publishedOn: string | null;
}

/**
 * Whether a date can be that of an event. Centuries and decades cannot; nor can days after the news for what has happened, nor days
 * long past for what the present tense tells.
 */
export function fits(tree: Tree, date: PartialDate, { event, publishedOn }: Asked): boolean {
  if (date.precision === 'century' || date.precision === 'decade') return false;
  if (publishedOn === null) return true;
  if (isPresent(tree, event) && isPast(date, publishedOn)) return false;
  return event.standing !== 'happened' || (!isAhead(date, publishedOn) && !reachesFar(date, publishedOn));
}

/**
 * Whether a period of more than a year reaches the news or past it, and so dates no deed: "announced 400 million over the next
 * decade".
 */
export function reachesFar({ start, end }: PartialDate, publishedOn: string): boolean {
  return end >= publishedOn && Date.parse(end) - Date.parse(start) > 370 * 86_400_000;
}

/** Whether a date lies after the news. The day after it does not, since it has begun in other time zones. */
function isAhead({ start, precision }: PartialDate, publishedOn: string): boolean {
  const days = (Date.parse(start) - Date.parse(publishedOn)) / 86_400_000;
  return days > (precision === 'day' ? 1 : 0);
}

/** How many days may have passed of what the present tense tells: "Minister arrives in Lima on Sunday". */
const presentDays = 14;

function isPast({ end, precision }: PartialDate, publishedOn: string): boolean {
  const days = (Date.parse(publishedOn) - Date.parse(end)) / 86_400_000;
  return days > (precision === 'day' ? presentDays : 0);
}

/** Whether a verb in the present tells the event: "We condemn the attack of 3 May" is said now, not on 3 May. */
function isPresent(tree: Tree, event: TokenEvent): boolean {
  const { upos, xpos } = tree.tokens[event.sites[0]];
  return upos === 'VERB' && (xpos === 'VBP' || xpos === 'VBZ');
}

/** Whether a date belongs to what an act of speech is about, and not to the speaking: "welcomes the summit of this year". */
function isOfContent(
  tree: Tree,
  head: number,
  { event, date }: { readonly event: TokenEvent; readonly date: PartialDate },
): boolean {
  if (!actIs(event.outcome, 'spoken')) return false;
  return isTooWide(tree, event, date) || isOfContactSpokenOf(tree, head, event.sites);
}

/** Whether a date is too long for what is said now, which is said on one day: "we support the chair of 2023". */
function isTooWide(tree: Tree, event: TokenEvent, { precision }: PartialDate): boolean {
  return actIs(event.outcome, 'spoken') && precision !== 'day' && isPresent(tree, event);
}

/**
 * Whether the day of the verb above may be the event's. What was agreed last month is still to come; what somebody travelled for then
 * ("flew out in May to meet her") was then.
 */
export function mayShare(tree: Tree, date: PartialDate, { event, publishedOn }: Asked): boolean {
  if (event.standing !== 'planned' || publishedOn === null || date.end >= publishedOn) return true;
  return tree.tokens[event.sites[0]].relation === 'advcl';
}

/** The date that the event's own clause gives, or the next behind it; null where there is none that fits how it stands. */
export function statedDate(
  tree: Tree,
  event: TokenEvent,
  { inSentence, publishedOn }: DateFrame,
): PartialDate | null {
  const dates = inSentence.filter((one) => !isYearInName(tree, one, event));
  let own: PartialDate | null = null;
  let near: PartialDate | null = null;
  for (const finding of dates) {
    const { date } = finding;
    const hung = hungDate(tree, finding);
    if (date === null || hung === null) continue;
    if (!fits(tree, date, { event, publishedOn }) || isOfContent(tree, hung.head, { event, date })) continue;
    const distance = nearness(tree, hung, event);
    if (distance === 0 && event.sites.includes(tree.tokens[hung.head].head)) return date;
    if (distance === 0) own ??= date;
    if (distance === 1 && mayShare(tree, date, { event, publishedOn })) near ??= date;
  }
  if (own !== null) return own;
  const next = near ?? (event.standing === 'denied' ? null : followingDate(tree, event, dates));
  if (next === null || isTooWide(tree, event, next)) return null;
  return fits(tree, next, { event, publishedOn }) ? next : null;
}

/** The next date behind the event with no verb between, whatever the tree hangs it from: "his arrest in August 2011". */
function followingDate(tree: Tree, event: TokenEvent, dates: readonly DateFinding[]): PartialDate | null {
  const from = Math.max(...event.sites);
  const next = dates.find(({ span }) => span.start >= tree.tokens[from].span.end);
  if (next === undefined || next.date === null || isLimit(tree, next)) return null;
  const hung = hungDate(tree, next);
  if (hung !== null && isOfContent(tree, hung.head, { event, date: next.date })) return null;
  if (hung !== null && isOfAnother(tree, hung, event)) return null;
  for (
    let at = from + 1;
    tree.tokens[at] !== undefined && tree.tokens[at].span.start < next.span.start;
    at += 1
  ) {
    if ((isVerb(tree.tokens[at]) && !(isNounTold(tree, event) && saysWhen(tree, at))) || at - from > farthest)
      return null;
  }
  return next.date;
}

const limiting = new Set(['until', 'till', 'through', 'since', 'by']);

/** Whether a date is only the end or the start of a period: "a visit that runs until Friday". */
function isLimit(tree: Tree, { span }: DateFinding): boolean {
  const head = headInSpan(tree, span);
  return (
    head >= 0 && dependents(tree, head, ['case', 'mark']).some((word) => limiting.has(lemmaAt(tree, word)))
  );
}

/** Whether nouns alone tell the event: "their talks". */
export function isNounTold(tree: Tree, event: TokenEvent): boolean {
  return event.sites.every((site) => tree.tokens[site].upos !== 'VERB');
}

/**
 * Whether a verb stands in a relative or participle clause that says when: "the visit, which begins on 10 May", "the dialogue,
 * taking place in June".
 */
function saysWhen(tree: Tree, verb: number): boolean {
  if (!timingVerbs.has(lemmaAt(tree, verb))) return false;
  const { xpos, relation } = tree.tokens[verb];
  const happens = tree.tokens[verb + 1]?.text === 'place';
  if (xpos === 'VBG' && (happens || relation.startsWith('acl'))) return true;
  let at = verb - 1;
  while (
    at > 0 &&
    (tree.tokens[at].upos === 'AUX' || tree.tokens[at].upos === 'ADV' || tree.tokens[at].text === 'to')
  )
    at -= 1;
  return at > 0 && (tree.tokens[at].text === 'which' || tree.tokens[at].text === 'that');
}

/** A date may be the event's own with so many words between them at most. */
const farthest = 18;
