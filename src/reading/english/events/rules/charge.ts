import type { Party } from '../../../../model/actor.ts';
import { citationOf } from '../../../mechanics/citation.ts';
import type { Citations } from '../../../../model/citation.ts';
import type { RuledEvent } from '../token-event.ts';
import type { PartialDate } from '../../../../model/dates.ts';
import type { EventArticle } from '../event-article.ts';
import type { ArticleContext } from '../../actors/article-context.ts';
import type { Findings } from '../../../mechanics/findings.ts';
import type { StatementFinding } from '../../statements/make-statements.ts';
import { dateOfStatement } from '../../statements/statement-date.ts';
import { outcome } from '../../lexicon/event-frame.ts';
import { wrongdoerIn } from '../patterns/charged-clause.ts';
import { actingParties, type PartyFrame } from '../parties/parties.ts';
import type { EventRuleCard } from '../event-rule.ts';

/** What docs/rules.md says of charges read from statements. */
export const chargeCard: EventRuleCard = {
  name: 'event-charge',
  kind: 'event',
  pattern:
    'A statement of a party of one state that says, in earnest, that a party of another state has done wrong (violated, ' +
    'crossed the line, fired shots, spread terrorism …): an accusation, though no word of accusing stands there.',
  example: 'The Chilean envoy said Peruvian patrols had crossed the line near the lake.',
  mustNotMatch: 'The Chilean envoy said Peruvian patrols would not cross the line.',
};

/** A statement is searched for charges through so many sentences. */
const mostSentences = 6;

/**
 * The events of an article with the charges that its statements make: what a party of one state says a party of another has done
 * wrong is an accusation, though no word of accusing stands there.
 *
 * "The Chilean envoy said Peruvian patrols had crossed the line" accuses Peru. A charge that spells out an accusation of the same two
 * states told before is cited with it; none is made where the two are of one state, or the state of the accused is not known, or the
 * wrong is denied, feared or foreseen.
 */
export function withCharges(events: readonly RuledEvent[], article: EventArticle): readonly RuledEvent[] {
  const held = [...events];
  const statesOf = (claim: RuledEvent): string => sidesOf(claim, article.findings);
  const charges = article.statements.flatMap((statement) =>
    chargesOf(article, statement, dateOfStatement(article, statement.attribution)),
  );
  for (const charge of charges) {
    const at = held.findIndex((one) => isCharge(one) && statesOf(one) === statesOf(charge));
    if (at === -1) held.push(charge);
    else held[at] = { ...held[at], citations: joined(held[at].citations, charge.citations) };
  }
  return held;
}

const accusation = outcome('ACCUSE', 'accusation');

function isCharge({ type, act, status }: RuledEvent): boolean {
  return type === accusation.type && act === accusation.act && status === 'happened';
}

/** The states of who accuses and who is accused. */
function sidesOf({ participants }: RuledEvent, { actors }: Findings): string {
  const states = ['actor', 'recipient'].map((wanted) =>
    participants.filter(({ role }) => role === wanted).map(({ party }) => actors[party.actor].country ?? ''),
  );
  return states.map((codes) => [...new Set(codes)].toSorted().join('+')).join(' > ');
}

/** The citations of a claim with those that it lacks. */
function joined(own: Citations, more: Citations): Citations {
  return [...own, ...more.filter(({ sentence }) => !own.some((one) => one.sentence === sentence))];
}

function chargesOf(
  context: ArticleContext,
  { claim, spans }: StatementFinding,
  date: PartialDate | null,
): readonly RuledEvent[] {
  if (claim.status !== 'happened' || (claim.act !== 'affirm' && claim.act !== 'report')) return [];
  const speaker = claim.speaker;
  const home = context.findings.actors[speaker.actor].country;
  const found = new Map<number, RuledEvent>();
  for (const { sentence } of claim.citations.slice(0, mostSentences)) {
    for (const accused of accusedIn(context, sentence, spans)) {
      const state = context.findings.actors[accused.actor].country;
      if (accused.actor === speaker.actor || state === null || state === home || found.has(accused.actor))
        continue;
      found.set(accused.actor, chargeClaim(context, { speaker, accused, sentence, date }, claim.citations));
    }
  }
  return [...found.values()];
}

/** The parties that do wrong in what is said in a sentence. */
function accusedIn(
  { scenes, text, findings, mentions }: ArticleContext,
  index: number,
  spans: StatementFinding['spans'],
): readonly Party[] {
  const { tree, tokens } = scenes[index];
  const stretches = spans.flatMap((span) => {
    const inside = tokens.filter((token) => span.start <= token.span.start && token.span.end <= span.end);
    const [first] = inside;
    return first === undefined ? [] : [{ start: first.index, end: first.index + inside.length }];
  });
  if (stretches.length === 0) return [];
  const frame: PartyFrame = { tree, text, mentions, findings, issuers: [], speakerAt: () => null };
  return stretches.flatMap((stretch) => {
    const doer = wrongdoerIn(tree, stretch);
    return doer === -1 ? [] : actingParties(frame, doer).slice(0, 1);
  });
}

interface Sides {
  readonly speaker: Party;
  readonly accused: Party;
  /** The sentence in which the wrong stands. */
  readonly sentence: number;
  readonly date: PartialDate | null;
}

function chargeClaim(
  { annotated }: ArticleContext,
  { speaker, accused, sentence, date }: Sides,
  citations: Citations,
): RuledEvent {
  const first = citationOf(annotated, annotated.sentences[sentence]);
  return {
    kind: 'event',
    type: accusation.type,
    mode: accusation.mode,
    act: accusation.act,
    participants: [
      { party: speaker, role: 'actor' },
      { party: accused, role: 'recipient' },
    ],
    date,
    place: null,
    status: 'happened',
    citations: [first, ...citations.filter((one) => one.sentence !== sentence)],
    rule: chargeCard.name,
  };
}
