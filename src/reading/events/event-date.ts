import type { EventType } from '../../model/claim.ts';
import type { PartialDate } from '../../model/dates.ts';
import type { DateFinding } from '../findings.ts';
import { headInSpan, nearestSite } from './site.ts';
import type { TokenEvent } from './token-event.ts';
import { dependents, isVerb, lemmaAt, type Tree } from './tree.ts';

const reporting = new Set('say tell announce report add declare state note write'.split(' '));

/** The dates of one sentence, and the day that the article is about. */
export interface DateFrame {
  readonly inSentence: readonly DateFinding[];
  /** The day or days of a plain report that gives none; null where none can be told. */
  readonly newsDay: PartialDate | null;
  /** `YYYY-MM-DD`; null where the article has no date. */
  readonly publishedOn: string | null;
}

const weekday = /^(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;
const msPerDay = 86_400_000;

function moved(date: PartialDate, days: number): PartialDate {
  const day = new Date(Date.parse(date.start) + days * msPerDay).toISOString().slice(0, 10);
  return { ...date, start: day, end: day };
}

/** A bare day of the week is the last one for what has happened, the next one for what is planned. */
function turned(tree: Tree, event: TokenEvent, { finding, publishedOn }: Dated): PartialDate | null {
  const { date, span } = finding;
  if (date === null || date.precision !== 'day' || publishedOn === null) return date;
  const shift = tree.sentence.span.start;
  if (!weekday.test(tree.sentence.text.slice(span.start - shift, span.end - shift))) return date;
  const days = (Date.parse(date.start) - Date.parse(publishedOn)) / msPerDay;
  if (event.standing === 'planned' && days < 0 && days >= -7) return moved(date, 7);
  return event.standing === 'happened' && days > 0 && days < 7 ? moved(date, -7) : date;
}

/** A century is no date of an event, and what has happened did not happen after the news. */
function fits(event: TokenEvent, date: PartialDate, publishedOn: string | null): boolean {
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

/** The date of the verb above the event, where that is no verb of saying. */
function inheritedDate(
  tree: Tree,
  event: TokenEvent,
  { inSentence: dates, publishedOn }: DateFrame,
): PartialDate | null {
  const above = tree.tokens[event.sites[0]].head;
  if (above < 0 || reporting.has(tree.tokens[above].lemma)) return null;
  for (const { date, span } of dates) {
    if (date === null) continue;
    const head = headInSpan(tree, span);
    if (head >= 0 && fits(event, date, publishedOn) && nearestSite(tree, head, [above]) === 0) return date;
  }
  return null;
}

const plain = new Set(['VBD', 'VBZ', 'VBP', 'VBN', 'VBG']);
const main = new Set(['root', 'conj', 'ccomp', 'parataxis', 'acl:relcl', 'advcl']);
const spoken = new Set<EventType>(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'SUPPORT', 'AGREE']);

/** Sentences from the start of the article that tell its own news. */
const opening = 12;

/** The verb that tells the event, or under which its noun stands; -1 for none. */
export function verbOf(tree: Tree, event: TokenEvent): number {
  let [here] = event.sites;
  for (let steps = 0; steps < 3 && here >= 0 && !isVerb(tree.tokens[here]); steps += 1)
    here = tree.tokens[here].head;
  return here >= 0 && isVerb(tree.tokens[here]) ? here : -1;
}

const bringingAbout = new Set(['manage', 'begin', 'start', 'continue', 'go', 'come', 'help']);

/** "managed to seal an accord": the finite verb under which a deed is done. */
function carrierOf(tree: Tree, verb: number): number {
  const { relation, head } = tree.tokens[verb];
  return relation === 'xcomp' && head >= 0 && bringingAbout.has(tree.tokens[head].lemma) ? head : verb;
}

const beside = new Set(['for', 'on', 'of', 'in', 'over', 'about', 'before', 'since', 'from', 'to']);

/** "thanked her for signing": when that was is not said. "In signing, she said" and "said after signing" are of the same day. */
function isLinkedGerund(tree: Tree, verb: number): boolean {
  const { xpos, head } = tree.tokens[verb];
  if (xpos !== 'VBG' || head > verb) return false;
  return dependents(tree, verb, ['mark', 'case']).some((word) => beside.has(lemmaAt(tree, word)));
}

/** A plain report of the day: in the opening any, later only what is said, and never in the pluperfect. */
function isPlainReport(tree: Tree, event: TokenEvent): boolean {
  const verb = verbOf(tree, event);
  if (verb < 0 || event.standing !== 'happened') return false;
  const told = carrierOf(tree, verb);
  const token = tree.tokens[told];
  if (!plain.has(token.xpos) || !main.has(token.relation) || isLinkedGerund(tree, told)) return false;
  const helpers = dependents(tree, told, ['aux']).map((child) => tree.tokens[child].text.toLowerCase());
  if (helpers.includes('had')) return false;
  if (tree.sentence.index < opening) return true;
  return spoken.has(event.outcome.type) && !helpers.includes('has') && !helpers.includes('have');
}

const shifting = /\b(?:later|earlier|ago|after|before|previous|past|since|then)\b/iu;

interface Dated {
  readonly finding: DateFinding;
  readonly publishedOn: string | null;
}

/** Whether a time expression moves the event off the day of the news though its date stays open. */
function shifts(tree: Tree, event: TokenEvent, { finding, publishedOn }: Dated): boolean {
  const { span, date } = finding;
  const head = headInSpan(tree, span);
  const isElsewhere = head >= 0 && nearestSite(tree, head, event.sites) < 0;
  if (isElsewhere && spoken.has(event.outcome.type)) return false;
  if (date !== null) return fits(event, date, publishedOn);
  const start = span.start - tree.sentence.span.start;
  return shifting.test(
    tree.sentence.text.slice(Math.max(0, start - 6), span.end - tree.sentence.span.start + 7),
  );
}

/** The only date of the sentence, where it is a day of the week before the news. */
function onlyRecentDay({ inSentence, newsDay }: DateFrame): PartialDate | null {
  const dates = inSentence.flatMap(({ date }) => date ?? []);
  const [only] = dates;
  if (dates.length !== 1 || only.precision !== 'day' || newsDay === null) return null;
  const days = (Date.parse(newsDay.end) - Date.parse(only.start)) / 86_400_000;
  return days >= 0 && days <= 7 ? { ...only, basis: 'implied' } : null;
}

/** When the event was: as its clause says, else the clause above it, else (implied) the one recent day of the sentence or the day of the news. */
export function dateOf(tree: Tree, event: TokenEvent, frame: DateFrame): PartialDate | null {
  return turnedDateOf(tree, event, {
    ...frame,
    inSentence: frame.inSentence
      .filter((finding) => !isSince(tree, event, finding))
      .map((finding) => ({
        ...finding,
        date: turned(tree, event, { finding, publishedOn: frame.publishedOn }),
      })),
  });
}

const contacts = new Set<EventType>(['CONSULT', 'AGREE']);

/** "The first to sign since 1959": a meeting or treaty is not of the day from which one counts. */
function isSince(tree: Tree, event: TokenEvent, { span }: DateFinding): boolean {
  if (!contacts.has(event.outcome.type) || event.rule === 'event-noun') return false;
  const start = span.start - tree.sentence.span.start;
  return /\bsince\s+(?:the\s+)?$/iu.test(tree.sentence.text.slice(Math.max(0, start - 12), start));
}

function turnedDateOf(tree: Tree, event: TokenEvent, frame: DateFrame): PartialDate | null {
  const stated = statedDate(tree, event, frame) ?? inheritedDate(tree, event, frame);
  if (stated !== null) return stated;
  if (!isPlainReport(tree, event)) return null;
  return frame.inSentence.some((finding) => shifts(tree, event, { finding, publishedOn: frame.publishedOn }))
    ? onlyRecentDay(frame)
    : frame.newsDay;
}
