import type { PartialDate } from '../../model/dates.ts';
import type { DateFinding } from '../findings.ts';
import { headInSpan, nearestSite } from './site.ts';
import type { TokenEvent } from './token-event.ts';
import { dependents, isVerb, lemmaAt, type Tree } from './tree.ts';

/** The dates of one sentence, and the day that the article is about. */
export interface DateFrame {
  readonly inSentence: readonly DateFinding[];
  /** The day or days of a plain report that gives none; null where none can be told. */
  readonly newsDay: PartialDate | null;
  /** `YYYY-MM-DD`; null where the article has no date. */
  readonly publishedOn: string | null;
}

/** A century is no date of an event, and what has happened did not happen after the news. */
export function fits(event: TokenEvent, date: PartialDate, publishedOn: string | null): boolean {
  if (date.precision === 'century' || date.precision === 'decade') return false;
  return event.standing !== 'happened' || publishedOn === null || date.start <= publishedOn;
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
    if (!fits(event, date, publishedOn)) continue;
    const distance = nearestSite(tree, head, event.sites);
    if (distance === 0) return date;
    if (distance === 1) near ??= date;
  }
  return near ?? fitting(event, followingDate(tree, event, dates), publishedOn);
}

function fitting(
  event: TokenEvent,
  date: PartialDate | null,
  publishedOn: string | null,
): PartialDate | null {
  return date !== null && fits(event, date, publishedOn) ? date : null;
}

/** The next date behind the event with no verb between, whatever the tree hangs it from: "his arrest in August 2011". */
function followingDate(tree: Tree, event: TokenEvent, dates: readonly DateFinding[]): PartialDate | null {
  const from = Math.max(...event.sites);
  const next = dates.find(({ span }) => span.start >= tree.tokens[from].span.end);
  if (next === undefined || isLimit(tree, next)) return null;
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

const timing = new Set('take begin start open run last fall come end conclude be'.split(' '));

/** "the visit, which begins on 10 May", "the dialogue, taking place in June": a relative or participle clause that says when. */
function saysWhen(tree: Tree, verb: number): boolean {
  if (!timing.has(lemmaAt(tree, verb))) return false;
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
