import type { Party } from '../../../../model/actor.ts';
import type { Outcome } from '../../lexicon/event-frame.ts';
import type { StatementFinding } from '../../statements/make-statements.ts';
import type { Tree } from '../../grammar/tree.ts';
import type { PartyFrame } from '../parties/parties.ts';
import type { EventArticle } from '../event-article.ts';
import type { EventRuleCard } from '../event-rule.ts';

/** Token positions of what is said in one sentence, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

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

/** A statement is searched through so many sentences. */
const mostSentences = 6;

/** What a statement says, sentence by sentence; nothing of a question. */
export function saidIn(article: EventArticle, { claim, spans }: StatementFinding): readonly Said[] {
  const { scenes, text, findings, mentions, speakerAt } = article;
  return claim.citations.slice(0, mostSentences).flatMap(({ sentence }) => {
    const { tree, tokens } = scenes[sentence];
    const frame: PartyFrame = { tree, text, mentions, findings, issuers: [], speakerAt };
    return spans.flatMap((span) => {
      const inside = tokens.filter((token) => span.start <= token.span.start && token.span.end <= span.end);
      const [first] = inside;
      if (first === undefined || inside.some((token) => token.text === '?')) return [];
      const stretch = { start: first.index, end: first.index + inside.length };
      return [{ ...stretch, tree, frame, speaker: claim.speaker }];
    });
  });
}

/** Whether a party is the speaker or the state that the speaker stands for. */
export function isOwnSide(
  { frame: { findings }, speaker }: Pick<Said, 'frame' | 'speaker'>,
  party: Party,
): boolean {
  if (party.actor === speaker.actor) return true;
  const [own, other] = [findings.actors[speaker.actor], findings.actors[party.actor]];
  const isState = own.type === 'state' || other.type === 'state';
  return isState && own.country !== null && own.country === other.country;
}
