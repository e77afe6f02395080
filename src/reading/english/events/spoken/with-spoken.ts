import type { RuledEvent } from '../token-event.ts';
import type { Findings } from '../../../mechanics/findings.ts';
import { withCitations } from '../../../mechanics/citation.ts';
import type { StatementFinding } from '../../statements/make-statements.ts';
import type { Citations } from '../../../../model/citation.ts';
import type { EventArticle } from '../event-article.ts';
import { byCharge } from './by-charge.ts';
import { byJudgement } from './by-judgement.ts';
import { byRefusal } from './by-refusal.ts';
import { claimOfSaying, isAssertion } from './claim-of-saying.ts';
import { fileEvents, type EventsBySentence } from './events-by-sentence.ts';
import { saidIn, type SpokenRule } from './said.ts';

/** The rules for acts done by saying, in order of trial: of one statement the first that finds something is taken. */
export const spokenRules: readonly SpokenRule[] = [byCharge, byJudgement, byRefusal];

/**
 * The events of an article with those that its statements make: a party accuses or rejects by what it says of others or will not do, though
 * no word of accusing or rejecting stands there.
 *
 * None is made beside an accusation or rejection that the same sentence already tells of the speaker. One that spells out an accusation of
 * the same two sides told before is cited with it.
 */
export function withSpoken(events: readonly RuledEvent[], article: EventArticle): readonly RuledEvent[] {
  const held = [...events];
  const told = fileEvents(events);
  const positions = new Map<string, number>();
  const again: { readonly at: number; readonly citations: Citations }[] = [];
  const keyAt = (event: RuledEvent): string => keyOf(event, article.findings);
  events.forEach((event, at) => {
    if (!positions.has(keyAt(event))) positions.set(keyAt(event), at);
  });
  for (const statement of article.statements) {
    const event = spokenBy(article, statement);
    if (event === null || isToldAlready(told, event, article.findings)) continue;
    const key = keyAt(event);
    const at = event.participants.length > 1 ? positions.get(key) : undefined;
    if (at === undefined) {
      if (!positions.has(key)) positions.set(key, held.length);
      held.push(event);
    } else again.push({ at, citations: event.citations });
  }
  const byPlace = Map.groupBy(again, ({ at }) => at);
  return held.map((event, at) => {
    const more = byPlace.get(at)?.flatMap(({ citations }) => citations) ?? [];
    return more.length === 0 ? event : { ...event, citations: withCitations(event.citations, more) };
  });
}

function spokenBy(article: EventArticle, statement: StatementFinding): RuledEvent | null {
  if (!isAssertion(article, statement)) return null;
  for (const said of saidIn(article, statement)) {
    const { index } = said.tree.sentence;
    for (const { card, find } of spokenRules) {
      const spoken = find(said);
      if (spoken !== null)
        return claimOfSaying(article, statement, { ...spoken, sentence: index, rule: card.name });
    }
  }
  return null;
}

const stances: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT']);

/** Whether a sentence of the event already tells a stance of the one who speaks. */
function isToldAlready(told: EventsBySentence, event: RuledEvent, { actors }: Findings): boolean {
  const [{ party: speaker }] = event.participants;
  const { country } = actors[speaker.actor];
  return told
    .in(event.citations[0].sentence)
    .some(
      ({ type, participants }) =>
        stances.has(type) &&
        participants.some(
          ({ party, role }) =>
            role === 'actor' &&
            (party.actor === speaker.actor || (country !== null && actors[party.actor].country === country)),
        ),
    );
}

/** A key that two accusations or rejections of one kind between the same two sides share. */
function keyOf(event: RuledEvent, findings: Findings): string {
  return `${event.type} ${event.act} ${event.status} ${sidesOf(event, findings)}`;
}

/** The two sides, each by its states or, where no state is known, by the actor. */
function sidesOf({ participants }: RuledEvent, { actors }: Findings): string {
  const sides = ['actor', 'recipient'].map((wanted) =>
    participants
      .filter(({ role }) => role === wanted)
      .map(({ party }) => actors[party.actor].country ?? String(party.actor)),
  );
  return sides.map((names) => [...new Set(names)].toSorted().join('+')).join(' > ');
}
