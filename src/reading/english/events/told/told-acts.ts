import type { Party } from '../../../../model/actor.ts';
import { citationOf } from '../../../mechanics/citation.ts';
import type { RuleName } from '../../../mechanics/rule-card.ts';
import type { EventArticle } from '../event-article.ts';
import type { Tree } from '../../grammar/tree.ts';
import type { Outcome } from '../../lexicon/event-frame.ts';
import { dateOfStatement } from '../../statements/statement-date.ts';
import type { StatementFinding } from '../../statements/make-statements.ts';
import type { PartyFrame } from '../parties/parties.ts';
import type { RuledEvent } from '../token-event.ts';
import { toldClauses } from './told-clauses.ts';

/** A main clause of what somebody says. */
export interface ToldClause {
  readonly frame: PartyFrame;
  readonly tree: Tree;
  readonly predicate: number;
  readonly speaker: Party;
}

/** The act that lies in saying a clause, and to whom. */
export interface ToldAct {
  readonly outcome: Outcome;
  readonly recipients: readonly Party[];
}

/** One way in which what is said is an act. */
export interface ToldRule {
  readonly name: RuleName<'event'>;
  readonly find: (clause: ToldClause) => ToldAct | null;
}

/** A statement is searched through so many sentences. */
const mostSentences = 6;

function isAssertion({ claim }: StatementFinding): boolean {
  return claim.status === 'happened' && (claim.act === 'affirm' || claim.act === 'report');
}

/** The acts that lie in what a statement says, one of a rule in each sentence. */
function actsIn(article: EventArticle, finding: StatementFinding, rule: ToldRule): readonly RuledEvent[] {
  const { claim, spans, attribution } = finding;
  const { annotated, text, mentions, findings, scenes } = article;
  const date = dateOfStatement(article, attribution);
  return claim.citations.slice(0, mostSentences).flatMap(({ sentence }): readonly RuledEvent[] => {
    const { tree } = scenes[sentence];
    const frame: PartyFrame = { tree, text, mentions, findings, issuers: [], speakerAt: () => null };
    const acts = toldClauses(tree, spans).flatMap(
      (predicate) => rule.find({ frame, tree, predicate, speaker: claim.speaker }) ?? [],
    );
    const [act] = acts;
    if (act === undefined) return [];
    const first = citationOf(annotated, annotated.sentences[sentence]);
    const { type, mode, act: word } = act.outcome;
    return [
      {
        kind: 'event',
        type,
        mode,
        act: word,
        participants: [
          { party: claim.speaker, role: 'actor' },
          ...act.recipients.map((party) => ({ party, role: 'recipient' as const })),
        ],
        date,
        place: null,
        status: 'happened',
        citations: [first, ...claim.citations.filter((one) => one.sentence !== sentence)],
        rule: rule.name,
      },
    ];
  });
}

/** Whether an act of this kind by the same party is told in a sentence already. */
function isTold(events: readonly RuledEvent[], told: RuledEvent): boolean {
  const [{ sentence }] = told.citations;
  const [{ party }] = told.participants;
  return events.some(
    (one) =>
      one.type === told.type &&
      one.citations.some((citation) => citation.sentence === sentence) &&
      one.participants.some((other) => other.party.actor === party.actor),
  );
}

/** The events of an article with the acts that a rule finds in what its statements say, where no words of their own tell them. */
export function withTold(
  events: readonly RuledEvent[],
  article: EventArticle,
  rule: ToldRule,
): readonly RuledEvent[] {
  const held = [...events];
  for (const finding of article.statements) {
    if (!isAssertion(finding)) continue;
    for (const told of actsIn(article, finding, rule)) if (!isTold(held, told)) held.push(told);
  }
  return held;
}
