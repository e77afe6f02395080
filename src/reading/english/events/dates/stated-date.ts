import { timingVerbs } from '../../lexicon/event-time-words.ts';
import { actIs } from '../../../../model/acts.ts';
import type { PartialDate } from '../../../../model/dates.ts';
import type { DateFinding } from '../../../mechanics/findings.ts';
import { headInSpan, isOfContactSpokenOf, nearestSite } from '../../grammar/site.ts';
import type { TokenEvent } from '../token-event.ts';
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
}

/** What is asked of a date: whose it would be, in which tree, and when the article appeared. */
export interface Asked {
  readonly event: TokenEvent;
  readonly publishedOn: string | null;
}

/** A century is no date of an event, what has happened did not happen after the news, and what the present tense tells not long before. */
export function fits(tree: Tree, date: PartialDate, { event, publishedOn }: Asked): boolean {
  if (date.precision === 'century' || date.precision === 'decade') return false;
  if (publishedOn === null) return true;
  if (isPresent(tree, event) && isPast(date, publishedOn)) return false;
  return event.standing !== 'happened' || (!isAhead(date, publishedOn) && !reachesFar(date, publishedOn));
}

/** "announced 400 million over the next decade", "over the past 30 years": years up to the news or past it are no time of a deed. */
export function reachesFar({ start, end }: PartialDate, publishedOn: string): boolean {
  return end >= publishedOn && Date.parse(end) - Date.parse(start) > 370 * 86_400_000;
}

/** After the news; a day that has begun elsewhere is none. */
function isAhead({ start, precision }: PartialDate, publishedOn: string): boolean {
  const days = (Date.parse(start) - Date.parse(publishedOn)) / 86_400_000;
  return days > (precision === 'day' ? 1 : 0);
}

/** How old news in the present tense may be: "Minister arrives in Lima on Sunday". */
const presentDays = 14;

function isPast({ end, precision }: PartialDate, publishedOn: string): boolean {
  const days = (Date.parse(publishedOn) - Date.parse(end)) / 86_400_000;
  return days > (precision === 'day' ? presentDays : 0);
}

/** "We condemn the attack of 3 May": what is done now is not of the day of what it is done to. */
function isPresent(tree: Tree, event: TokenEvent): boolean {
  const { upos, xpos } = tree.tokens[event.sites[0]];
  return upos === 'VERB' && (xpos === 'VBP' || xpos === 'VBZ');
}

/** "welcomes the summit of this year": words have a day, and what they are about has its own time. */
function isOfContent(
  tree: Tree,
  head: number,
  { event, date }: { readonly event: TokenEvent; readonly date: PartialDate },
): boolean {
  if (!actIs(event.outcome, 'spoken')) return false;
  return isTooWide(tree, event, date) || isOfContactSpokenOf(tree, head, event.sites);
}

/** "we support the chair of 2023": what is said now is said on a day. */
function isTooWide(tree: Tree, event: TokenEvent, { precision }: PartialDate): boolean {
  return actIs(event.outcome, 'spoken') && precision !== 'day' && isPresent(tree, event);
}

/** The date that the event's own clause gives, or the next behind it; null where there is none that fits how it stands. */
export function statedDate(
  tree: Tree,
  event: TokenEvent,
  { inSentence: dates, publishedOn }: DateFrame,
): PartialDate | null {
  let near: PartialDate | null = null;
  for (const { date, span } of dates) {
    if (date === null) continue;
    const head = headInSpan(tree, span);
    if (head < 0) continue;
    if (!fits(tree, date, { event, publishedOn }) || isOfContent(tree, head, { event, date })) continue;
    const distance = nearestSite(tree, head, event.sites);
    if (distance === 0) return date;
    if (distance === 1) near ??= date;
  }
  const next = near ?? followingDate(tree, event, dates);
  if (next === null || isTooWide(tree, event, next)) return null;
  return fits(tree, next, { event, publishedOn }) ? next : null;
}

/** The next date behind the event with no verb between, whatever the tree hangs it from: "his arrest in August 2011". */
function followingDate(tree: Tree, event: TokenEvent, dates: readonly DateFinding[]): PartialDate | null {
  const from = Math.max(...event.sites);
  const next = dates.find(({ span }) => span.start >= tree.tokens[from].span.end);
  if (next === undefined || next.date === null || isLimit(tree, next)) return null;
  const head = headInSpan(tree, next.span);
  if (head >= 0 && isOfContent(tree, head, { event, date: next.date })) return null;
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

/** "a visit that runs until Friday": the end of a stretch is not its day. */
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

/** "the visit, which begins on 10 May", "the dialogue, taking place in June": a relative or participle clause that says when. */
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

/** Words between an event and a date that still may be its own. */
const farthest = 18;
