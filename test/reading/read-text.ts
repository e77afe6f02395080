import type { Reading } from '../../src/model/reading.ts';
import type { EventClaim } from '../../src/model/claim.ts';
import { loadReader } from '../../src/pipeline/default-reader.ts';

const reader = loadReader();

/** Reads a text as an article of that day (`YYYY-MM-DD`), through every stage. */
export async function readText(text: string, on: string | null = null): Promise<Reading> {
  const hints = {
    id: null,
    url: null,
    outlet: null,
    title: null,
    byline: null,
    publishedOn: on,
    language: 'en',
  };
  const bytes = new TextEncoder().encode(text);
  const outcome = await reader.read({
    source: 'test.txt',
    mediaType: 'text/plain',
    bytes,
    charset: null,
    retrievedAt: null,
    hints,
  });
  if (outcome.kind !== 'reading') throw new Error(`no article: ${outcome.reason}`);
  return outcome.reading;
}

/** The events of a reading by rule, each as "act day place: party, party". */
export function eventsOf(reading: Reading, rule?: string): readonly string[] {
  const events = reading.claims.filter((claim): claim is EventClaim => claim.kind === 'event');
  return events
    .filter((event) => rule === undefined || event.rule === rule)
    .map(({ act, date, place, participants }) => {
      const parties = participants.map(({ party }) => reading.actors[party.actor]?.name ?? '?');
      return `${act} ${date?.start ?? '-'} ${place?.name ?? '-'}: ${parties.join(', ')}`;
    });
}
