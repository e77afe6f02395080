import { distinctParties } from '../../actors/whom/distinct-parties.ts';
import { speechIs } from '../../../../model/statement-acts.ts';
import { isNameless } from '../../../../model/nameless.ts';
import type { Party } from '../../../../model/actor.ts';
import type { Token } from '../../../../model/annotated.ts';
import type { Span } from '../../../../model/span.ts';
import { citationOf } from '../../../mechanics/citation.ts';
import type { Outcome } from '../../lexicon/event-frame.ts';
import type { StatementFinding } from '../../statements/make-statements.ts';
import { dateOfStatement } from '../../statements/statement-date.ts';
import type { EventArticle } from '../event-article.ts';
import type { RuledEvent } from '../token-event.ts';

/** Token positions of what is said in one sentence, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Most sentences of a statement that are searched. */
const mostSentences = 6;

/**
 * Whether a statement is a plain assertion by somebody with a name or a country: praise, thanks and requests are acts by themselves, and
 * nameless "officials" are no parties.
 */
export function isAssertion({ findings }: EventArticle, { claim }: StatementFinding): boolean {
  if (isNameless(findings.actors[claim.speaker.actor])) return false;
  return claim.status === 'happened' && speechIs(claim.act, 'bare');
}

/** The sentences of a statement that are searched for acts. */
export function sentencesOf({ claim }: StatementFinding): readonly number[] {
  return claim.citations.slice(0, mostSentences).map(({ sentence }) => sentence);
}

/** The tokens of a sentence that the words said take up; null for none. */
export function stretchOf(tokens: readonly Token[], span: Span): Stretch | null {
  const inside = tokens.filter((token) => span.start <= token.span.start && token.span.end <= span.end);
  const [first] = inside;
  return first === undefined ? null : { start: first.index, end: first.index + inside.length };
}

/** An act that lies in a statement. */
interface ActOfSaying {
  readonly sentence: number;
  readonly outcome: Outcome;
  readonly toward: readonly Party[];
  readonly rule: RuledEvent['rule'];
}

/** The claim of an act done by what a statement says in a sentence: with the speaker as actor, on the day of the statement. */
export function claimOfSaying(
  article: EventArticle,
  { claim, attribution }: StatementFinding,
  { sentence, outcome: { type, mode, act }, toward, rule }: ActOfSaying,
): RuledEvent {
  const { annotated } = article;
  return {
    kind: 'event',
    type,
    mode,
    act,
    participants: [
      { party: claim.speaker, role: 'actor' },
      ...distinctParties(toward)
        .filter(({ actor }) => !isNameless(article.findings.actors[actor]))
        .map((party) => ({ party, role: 'recipient' as const })),
    ],
    date: dateOfStatement(article, attribution),
    place: null,
    status: 'happened',
    citations: [
      citationOf(annotated, annotated.sentences[sentence]),
      ...claim.citations.filter((one) => one.sentence !== sentence),
    ],
    rule,
  };
}
