import { capitalised } from '../../model/capitalised.ts';
import type { Citation } from '../../model/citation.ts';
import type { RecordedCommitment, RecordedEvent } from '../../model/record.ts';
import { belowLines, promisedAt } from './below-lines.ts';
import { isDisputed } from './disputed.ts';
import { quoted } from './clipped.ts';
import { eventWords, isNamedAlone } from './event-words.ts';
import type { DossierLine } from './dossier.ts';
import { dayMarked } from './implied-marks.ts';
import type { Page } from './page.ts';
import { isOnDays } from './on-days.ts';
import { paperOf } from './paper-of.ts';
import { sentencesOf, standsIn } from './sentences-of.ts';
import { isPlain } from './told-apart.ts';

/** One event as a line, without what belongs to it: "Talks between A and B, Lisbon."; an act that is no meeting with the words of its sentence. */
export function eventLine(event: RecordedEvent, page: Page): DossierLine {
  const words = capitalised(eventWords(event, page));
  const isBare = isPlain(event) && event.date !== null && isNamedAlone(event, page);
  return {
    lead: capitalised(dayMarked(event)),
    text: isBare
      ? `${words}${isDisputed(event, page) ? ' (disputed)' : ''}.`
      : `${words}${isDisputed(event, page) ? ' (disputed)' : ''}: ${quoted(telling(event, page).quote)}`,
    sources: page.numbers.of(event.citations),
  };
}

/** The sentence that tells an event alone, where one does: others that tell it in passing are about another happening of the page. */
function telling({ id, citations }: RecordedEvent, { events }: Page): Citation {
  const elsewhere = standsIn(sentencesOf(events.filter((one) => one.id !== id)));
  return citations.find((one) => !elsewhere(one)) ?? citations[0];
}

/** What happened and what is planned on known days, in order, each with what was agreed, asked and said at it below it. */
export function chronology(page: Page): readonly DossierLine[] {
  return page.events.filter(isOnDays).map((event) => withBelow(event, page));
}

/** An event with what belongs to it; its own line first, since whoever it names is introduced there. */
function withBelow(event: RecordedEvent, page: Page): DossierLine {
  const paper = paperOf(event, page);
  const line = paper === null ? eventLine(event, page) : paperLine(event, paper, page);
  const below = belowLines(event, page, paper);
  return { ...line, ...(below.length === 0 ? {} : { below }) };
}

/** "A and B signed a memorandum on ports." */
function paperLine(event: RecordedEvent, paper: RecordedCommitment, page: Page): DossierLine {
  const text = promisedAt(event, paper, page);
  const sources = page.numbers.of([...event.citations, ...paper.citations]);
  return { lead: capitalised(dayMarked(event)), text, sources };
}

/** Happenings of which no day is known, with the words of their sentences and what was agreed at them. */
export function background(page: Page): readonly DossierLine[] {
  return page.events
    .filter((event) => !isOnDays(event) && hasLine(event))
    .map((event) => withBelow(event, page));
}

/** Whether the page has a line on an event; an act that is no meeting needs at least some days. */
export const hasLine = (event: RecordedEvent): boolean => isPlain(event) || event.date !== null;
