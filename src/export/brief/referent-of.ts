import { actIs, traitsOf } from '../../model/acts.ts';
import { eventInWords } from '../../model/event-in-words.ts';
import type { RecordedEvent, RecordedStatement } from '../../model/record.ts';

/** A happening that reported words name by its kind alone: "the visit", not "the visit to Lima". */
const bare =
  /\b[Tt]he (?<noun>visit|trip|meeting|talks|call)\b(?! (?:(?:of|by|between|with|in|that)\b|to (?:the )?\p{Lu}))/u;

/** Whether a noun may stand for an event: a visit is a stay, and no reception of somebody else. */
function isCalled(event: RecordedEvent, noun: string): boolean {
  if (noun === 'visit' || noun === 'trip') return actIs(event, 'stay');
  return traitsOf(event).family === (noun === 'call' ? 'call' : 'meeting');
}

/**
 * Reported words with the happening that they point at in brackets, "the visit [by A to Peru]", where the article tells of one such
 * happening alone; as they are where it tells of several or none.
 */
export function withReferent(
  words: string,
  { citations: [{ article }] }: Pick<RecordedStatement, 'citations'>,
  events: readonly RecordedEvent[],
): string {
  const noun = bare.exec(words)?.groups?.['noun'];
  if (noun === undefined) return words;
  const told = events.filter(
    (one) => isCalled(one, noun) && one.citations.some((cited) => cited.article === article),
  );
  const parties = new Set(told.map(partiesOf));
  const [only, ...others] = parties;
  return only === undefined || only === '' || others.length > 0
    ? words
    : words.replace(bare, (phrase) => `${phrase} [${only}]`);
}

/** Who took part, as the line on the event tells it: "by A to Peru". */
function partiesOf(event: RecordedEvent): string {
  const words = eventInWords({ ...event, status: 'happened', place: null, date: null });
  return words.slice(event.act.length).trim();
}
