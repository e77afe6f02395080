import { actIs } from '../../../model/acts.ts';
import type { Mention, Party } from '../../../model/actor.ts';
import type { Participant } from '../../../model/claim.ts';
import type { PartialDate } from '../../../model/dates.ts';
import { distinctParties } from '../actors/whom/distinct-parties.ts';
import { isFinite } from '../grammar/word-kinds.ts';
import type { EventArticle } from './event-article.ts';
import type { RuledEvent } from './token-event.ts';

/** The persons whom a sentence names, as mentions in text order. */
const personsIn = ({ mentions, findings }: EventArticle, sentence: number): readonly Mention[] =>
  mentions
    .in(sentence)
    .filter(({ actor, form }) => form !== 'pronoun' && findings.actors[actor].type === 'person');

const asParty = ({ findings }: EventArticle, { actor }: Mention): Party => ({
  actor,
  name: findings.actors[actor].name,
});

/** Those whom "Seeing them off were A, B and C" names behind its verb; empty for a sentence of another order. */
function seersOff(article: EventArticle, sentence: number): readonly Party[] {
  const tokens = article.scenes[sentence]?.tree.tokens ?? [];
  const be = tokens.findIndex((token) => isFinite(token));
  if (tokens[0]?.xpos !== 'VBG' || tokens[be]?.lemma !== 'be') return [];
  return personsIn(article, sentence)
    .filter(({ tokens: { start } }) => start > be)
    .map((one) => asParty(article, one));
}

/** The person of whose journey the sentence before tells: its first, where that stands before the verb. */
function travellerBefore(article: EventArticle, sentence: number): Party | null {
  const tokens = article.scenes[sentence - 1]?.tree.tokens ?? [];
  const verb = tokens.findIndex((token) => isFinite(token));
  const [first] = personsIn(article, sentence - 1);
  return first === undefined || first.tokens.start > verb ? null : asParty(article, first);
}

/** The one day that the sentence before gives, implied for what follows it; null for none. */
function dayBefore({ setting }: EventArticle, sentence: number): PartialDate | null {
  const days = setting.datesIn(sentence - 1).flatMap(({ date }) => (date?.precision === 'day' ? [date] : []));
  return days.length === 1 ? { ...days[0], basis: 'implied' } : null;
}

/** A farewell with its guest and day, where the sentence before tells of the leaving, and all who see the guest off. */
function wholeFarewell(event: RuledEvent, article: EventArticle): RuledEvent {
  const [{ sentence }] = event.citations;
  const named = seersOff(article, sentence);
  const hosts = event.participants.filter(({ role }) => role === 'host').map(({ party }) => party);
  const seers = named.length > 0 ? distinctParties(named) : hosts;
  const guests = event.participants.filter(({ role }) => role !== 'host');
  const guest = guests.length > 0 ? null : travellerBefore(article, sentence);
  const isTold = guest !== null && seers.every(({ actor }) => actor !== guest.actor);
  const participants: readonly Participant[] = [
    ...seers.map((party) => ({ party, role: 'host' as const })),
    ...guests,
    ...(isTold ? [{ party: guest, role: 'actor' as const }] : []),
  ];
  return { ...event, participants, date: event.date ?? (isTold ? dayBefore(article, sentence) : null) };
}

/**
 * The events with farewells made whole: who is seen off, and on which day, where only the sentence before tells of the leaving; and
 * everybody whom "Seeing the guests off were …" names.
 */
export function withSeenOff(events: readonly RuledEvent[], article: EventArticle): readonly RuledEvent[] {
  return events.map((event) => (actIs(event, 'parting') ? wholeFarewell(event, article) : event));
}
