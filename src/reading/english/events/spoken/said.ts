import { partyFrameOf } from '../../actors/whom/party-frame.ts';
import { sentencesOf, stretchOf } from './claim-of-saying.ts';
import type { Stretch } from './claim-of-saying.ts';
import type { Party } from '../../../../model/actor.ts';
import type { Outcome } from '../../lexicon/event-frame.ts';
import type { StatementFinding } from '../../statements/make-statements.ts';
import type { Tree } from '../../grammar/tree.ts';
import type { PartyFrame } from '../../actors/whom/party-frame.ts';
import { isOneSide } from '../parties/one-side.ts';
import type { EventArticle } from '../event-article.ts';
import type { EventRuleCard } from '../event-rule.ts';

/** What one party says in one sentence. */
export interface Said extends Stretch {
  readonly tree: Tree;
  readonly frame: PartyFrame;
  readonly speaker: Party;
}

/** An act done by saying, with the parties towards whom. */
export interface Spoken {
  readonly outcome: Outcome;
  readonly toward: readonly Party[];
}

/** One way in which saying something is an act. */
export interface SpokenRule {
  readonly card: EventRuleCard;
  readonly find: (said: Said) => Spoken | null;
}

/** What a statement says, sentence by sentence; questions are left out. */
export function saidIn(article: EventArticle, statement: StatementFinding): readonly Said[] {
  const { scenes } = article;
  return sentencesOf(statement).flatMap((sentence) => {
    const { tree, tokens } = scenes[sentence];
    const frame = partyFrameOf({ ...article, issuers: [] }, tree);
    return statement.spans.flatMap((span) => {
      const stretch = stretchOf(tokens, span);
      if (stretch === null || tokens.slice(stretch.start, stretch.end).some(({ text: word }) => word === '?'))
        return [];
      return [{ ...stretch, tree, frame, speaker: statement.claim.speaker }];
    });
  });
}

/** Whether a party is the speaker or the state that the speaker stands for. */
export function isOwnSide(
  { frame: { findings }, speaker }: Pick<Said, 'frame' | 'speaker'>,
  party: Party,
): boolean {
  return isOneSide(findings.actors[speaker.actor], findings.actors[party.actor]);
}
