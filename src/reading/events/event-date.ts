import type { Annotated } from '../../model/annotated.ts';
import type { EventType } from '../../model/claim.ts';
import type { PartialDate } from '../../model/dates.ts';
import type { DateFinding } from '../findings.ts';
import { headInSpan, nearestSite } from './site.ts';
import type { TokenEvent } from './token-event.ts';
import { dependents, type Tree } from './tree.ts';

const reporting = new Set('say tell announce report add declare state note write'.split(' '));

/** The dates of one sentence, and the day that the article is about. */
export interface DateFrame {
  readonly inSentence: readonly DateFinding[];
  /** The day of a plain report that gives no day; null where none can be told. */
  readonly newsDay: PartialDate | null;
}

/** The day of the article's own news: the day of publication, or a day of the three before it that the opening states. */
export function newsDayOf(annotated: Annotated, dates: readonly DateFinding[]): PartialDate | null {
  const { publishedOn } = annotated.article;
  if (publishedOn === null) return null;
  for (const finding of dates) {
    if (finding.sentence > 3) break;
    const { date } = finding;
    if (date !== null && date.precision === 'day' && isJustBefore(date.start, publishedOn)) {
      return { ...date, basis: 'implied' };
    }
  }
  return { start: publishedOn, end: publishedOn, precision: 'day', basis: 'implied' };
}

function isJustBefore(day: string, published: string): boolean {
  const days = (Date.parse(published) - Date.parse(day)) / 86_400_000;
  return days >= 0 && days <= 3;
}

function statedDate(tree: Tree, event: TokenEvent, dates: readonly DateFinding[]): PartialDate | null {
  let near: PartialDate | null = null;
  for (const { date, span } of dates) {
    if (date === null) continue;
    const head = headInSpan(tree, span);
    if (head < 0) continue;
    const distance = nearestSite(tree, head, event.sites);
    if (distance === 0) return date;
    if (distance === 1) near ??= date;
  }
  return near ?? adjacentDate(tree, event, dates);
}

/** A date right behind an event noun, whatever the tree hangs it from: "his arrest in August 2011". */
function adjacentDate(tree: Tree, event: TokenEvent, dates: readonly DateFinding[]): PartialDate | null {
  if (event.rule !== 'event-noun') return null;
  const { end } = tree.tokens[event.predicate].span;
  const next = dates.find(({ span }) => span.start >= end && span.start - end <= 5);
  return next?.date ?? null;
}

/** The date of the verb above the event, where that is no verb of saying. */
function inheritedDate(tree: Tree, event: TokenEvent, dates: readonly DateFinding[]): PartialDate | null {
  const above = tree.tokens[event.sites[0]].head;
  if (above < 0 || reporting.has(tree.tokens[above].lemma)) return null;
  for (const { date, span } of dates) {
    if (date === null) continue;
    const head = headInSpan(tree, span);
    if (head >= 0 && nearestSite(tree, head, [above]) === 0) return date;
  }
  return null;
}

const plain = new Set(['VBD', 'VBZ', 'VBP', 'VBN', 'VBG']);
const main = new Set(['root', 'conj', 'ccomp', 'parataxis', 'acl:relcl', 'advcl']);
const spoken = new Set<EventType>(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'SUPPORT', 'AGREE']);

/** Sentences from the start of the article that tell its own news. */
const opening = 8;

/** A plain report of the day: in the opening any, later only what is said, and never in the pluperfect. */
function isPlainReport(tree: Tree, event: TokenEvent): boolean {
  const [verb] = event.sites;
  const token = tree.tokens[verb];
  if (event.standing !== 'happened' || !plain.has(token.xpos) || !main.has(token.relation)) return false;
  const helpers = dependents(tree, verb, ['aux']).map((child) => tree.tokens[child].text.toLowerCase());
  if (helpers.includes('had')) return false;
  if (tree.sentence.index < opening) return true;
  return spoken.has(event.outcome.type) && !helpers.includes('has') && !helpers.includes('have');
}

/** When the event was: as its clause says, else the clause above it, else (implied) the day of the news for a plain report. */
export function dateOf(tree: Tree, event: TokenEvent, frame: DateFrame): PartialDate | null {
  const stated = statedDate(tree, event, frame.inSentence) ?? inheritedDate(tree, event, frame.inSentence);
  if (stated !== null) return stated;
  return frame.inSentence.length === 0 && isPlainReport(tree, event) ? frame.newsDay : null;
}
