import type { RuledEvent } from '../token-event.ts';
import type { Citations } from '../../../../model/citation.ts';
import type { Findings } from '../../../mechanics/findings.ts';
import { citationOf } from '../../../mechanics/citation.ts';
import type { StatementFinding } from '../../statements/make-statements.ts';
import { dateOfStatement } from '../../statements/statement-date.ts';
import type { EventArticle } from '../event-article.ts';
import { byCharge } from './by-charge.ts';
import { byJudgement } from './by-judgement.ts';
import { byRefusal } from './by-refusal.ts';
import { saidIn, type Said, type Spoken, type SpokenRule } from './said.ts';

/** The rules for acts done by saying, in order of trial: of one statement the first that finds something is taken. */
export const spokenRules: readonly SpokenRule[] = [byCharge, byJudgement, byRefusal];

/**
 * The events of an article with those that its statements are: what a party says of others, or will not do, accuses or rejects though no
 * word of accusing or rejecting stands there.
 *
 * None is made beside an accusation or rejection that the same sentence already tells of the speaker. One that spells out an accusation of
 * the same two sides told before is cited with it.
 */
export function withSpoken(events: readonly RuledEvent[], article: EventArticle): readonly RuledEvent[] {
  const held = [...events];
  for (const statement of article.statements) {
    for (const event of spokenBy(article, statement)) {
      if (events.some((one) => isToldAlready(one, event, article.findings))) continue;
      const at = held.findIndex((one) => isSame(one, event, article.findings));
      if (at === -1) held.push(event);
      else held[at] = { ...held[at], citations: joined(held[at].citations, event.citations) };
    }
  }
  return held;
}

function spokenBy(article: EventArticle, statement: StatementFinding): readonly RuledEvent[] {
  const { claim } = statement;
  if (claim.status !== 'happened' || (claim.act !== 'affirm' && claim.act !== 'report')) return [];
  for (const said of saidIn(article, statement)) {
    for (const { card, find } of spokenRules) {
      const spoken = find(said);
      if (spoken !== null) return [eventOf(article, statement, { ...spoken, said, rule: card.name })];
    }
  }
  return [];
}

interface Found extends Spoken {
  readonly said: Said;
  readonly rule: RuledEvent['rule'];
}

function eventOf(
  article: EventArticle,
  { claim, attribution }: StatementFinding,
  { outcome, toward, said, rule }: Found,
): RuledEvent {
  const { sentence } = said.tree;
  const first = citationOf(article.annotated, sentence);
  const recipients = toward.filter(
    (party, index) => toward.findIndex(({ actor }) => actor === party.actor) === index,
  );
  return {
    kind: 'event',
    type: outcome.type,
    mode: outcome.mode,
    act: outcome.act,
    participants: [
      { party: claim.speaker, role: 'actor' },
      ...recipients.map((party) => ({ party, role: 'recipient' as const })),
    ],
    date: dateOfStatement(article, attribution),
    place: null,
    status: 'happened',
    citations: [first, ...claim.citations.filter((one) => one.sentence !== sentence.index)],
    rule,
  };
}

const stances: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT']);

/** Whether a sentence of the event already tells a stance of the one who speaks. */
function isToldAlready(one: RuledEvent, event: RuledEvent, findings: Findings): boolean {
  if (!stances.has(one.type)) return false;
  const [{ sentence }] = event.citations;
  if (!one.citations.some((citation) => citation.sentence === sentence)) return false;
  const [speaker] = event.participants;
  const { country } = findings.actors[speaker.party.actor];
  return one.participants.some(
    ({ party, role }) =>
      role === 'actor' &&
      (party.actor === speaker.party.actor ||
        (country !== null && findings.actors[party.actor].country === country)),
  );
}

/** Whether both hold the same against the same: of the same kind, between the same states or actors. */
function isSame(one: RuledEvent, other: RuledEvent, findings: Findings): boolean {
  return (
    one.type === other.type &&
    one.act === other.act &&
    one.status === other.status &&
    other.participants.length > 1 &&
    sidesOf(one, findings) === sidesOf(other, findings)
  );
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

/** The citations of a claim with those that it lacks. */
function joined(own: Citations, more: Citations): Citations {
  return [...own, ...more.filter(({ sentence }) => !own.some((one) => one.sentence === sentence))];
}
