import { partyFrameOf } from '../../actors/whom/party-frame.ts';
import type { EventArticle } from '../event-article.ts';
import type { StatementFinding } from '../../statements/make-statements.ts';
import { claimOfSaying, isAssertion, sentencesOf } from '../spoken/claim-of-saying.ts';
import { fileEvents, type EventsBySentence } from '../spoken/events-by-sentence.ts';
import type { RuledEvent } from '../token-event.ts';
import { byToldDemand } from './demands.ts';
import { byToldThreat } from './threats.ts';
import type { ToldClause, ToldRule } from './told-acts.ts';
import { toldClauses } from './told-clauses.ts';

/** The rules for acts that lie in the main clauses of what is said; of a sentence each may find one. */
export const toldRules: readonly ToldRule[] = [byToldDemand, byToldThreat];

/** The main clauses of what a statement says in a sentence. */
function clausesIn(
  article: EventArticle,
  { claim, spans }: StatementFinding,
  sentence: number,
): readonly ToldClause[] {
  const { tree } = article.scenes[sentence];
  const frame = partyFrameOf({ ...article, issuers: [], speakerAt: () => null }, tree);
  return toldClauses(tree, spans).map((predicate) => ({ frame, tree, predicate, speaker: claim.speaker }));
}

/** The acts that lie in what a statement says, one of each rule in each sentence. */
function actsIn(article: EventArticle, statement: StatementFinding): readonly RuledEvent[] {
  if (!isAssertion(article, statement)) return [];
  return sentencesOf(statement).flatMap((sentence) => {
    const clauses = clausesIn(article, statement, sentence);
    return toldRules.flatMap(({ card, find }) => {
      const [act] = clauses.flatMap((clause) => find(clause) ?? []);
      return act === undefined
        ? []
        : [claimOfSaying(article, statement, { ...act, sentence, rule: card.name })];
    });
  });
}

/** Whether an act of this kind by the same party is told in a sentence already. */
function isTold(told: EventsBySentence, act: RuledEvent): boolean {
  const [{ party }] = act.participants;
  return told
    .in(act.citations[0].sentence)
    .some(
      ({ type, participants }) =>
        type === act.type && participants.some((other) => other.party.actor === party.actor),
    );
}

/** The events of an article with the acts that the rules find in what its statements say, where no words of their own tell them. */
export function withTold(events: readonly RuledEvent[], article: EventArticle): readonly RuledEvent[] {
  const held = [...events];
  const told = fileEvents(events);
  for (const statement of article.statements)
    for (const act of actsIn(article, statement)) {
      if (isTold(told, act)) continue;
      held.push(act);
      told.add(act);
    }
  return held;
}
