import { actIs } from '../../../../model/acts.ts';
import type { Participant } from '../../../../model/claim.ts';
import type { RuledEvent } from '../token-event.ts';
import type { Findings } from '../../../mechanics/findings.ts';
import type { EventArticle } from '../event-article.ts';
import type { StatementFinding } from '../../statements/make-statements.ts';

/** Characters at the start of the words said within which the state must be named, since their subject stands there. */
const opening = 30;

/**
 * The events with those who voice them among their participants: in "The envoy of Chile told Ana Ruiz that Chile opposed the dam" the
 * envoy opposes it too, towards Ana Ruiz. Only a person of the state that acts voices its act; several may voice one.
 */
export function withSpokesmen(
  events: readonly RuledEvent[],
  { statements, findings: { actors } }: EventArticle,
): readonly RuledEvent[] {
  const bySentence = Map.groupBy(
    statements.filter(
      ({ claim }) => (claim.status === 'happened' || claim.status === 'alleged') && claim.quoted !== 'direct',
    ),
    ({ claim }) => claim.citations[0].sentence,
  );
  return events.map((event) => {
    const voices = (bySentence.get(event.citations[0].sentence) ?? []).filter((statement) =>
      isVoiceOf(statement, event, actors),
    );
    // "According to Ruiz, Sosa said Chile …": Sosa, whose words are the shorter, voices the act.
    const nearest = Math.min(...voices.map(({ claim }) => claim.content.length));
    const inner = voices.filter(({ claim }) => claim.content.length === nearest);
    return inner.length === 0 ? event : joined(event, inner, actors);
  });
}

function isVoiceOf({ claim }: StatementFinding, event: RuledEvent, actors: Findings['actors']): boolean {
  if (!actIs(event, 'stance') || event.rule !== 'event-verb' || event.status === 'denied') return false;
  const speaker = actors[claim.speaker.actor];
  if (speaker.type !== 'person' || speaker.country === null) return false;
  return event.participants.some(({ party, role }) => {
    const actor = actors[party.actor];
    return (
      role === 'actor' &&
      actor.type === 'state' &&
      actor.country === speaker.country &&
      claim.content.slice(0, opening).includes(party.name)
    );
  });
}

/** The event with those who voice it as actors, and whom they speak to as recipients. */
function joined(
  event: RuledEvent,
  voices: readonly StatementFinding[],
  actors: Findings['actors'],
): RuledEvent {
  const more: Participant[] = [];
  for (const { claim } of voices) {
    more.push({ party: claim.speaker, role: 'actor' });
    const { addressee } = claim;
    if (addressee !== null && actors[addressee.actor].type === 'person')
      more.push({ party: addressee, role: 'recipient' });
  }
  const seen = new Set(event.participants.map(({ party }) => party.actor));
  const fresh = more.filter(({ party }) => !seen.has(party.actor) && seen.add(party.actor) !== undefined);
  return { ...event, participants: [...event.participants, ...fresh] };
}
