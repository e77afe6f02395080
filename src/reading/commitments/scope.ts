import type { Party } from '../../model/actor.ts';
import type { CommitmentStage } from '../../model/claim.ts';
import type { TokenPlace, TokenRange } from '../statements/attribution.ts';
import { partiesAt, type Cast } from '../statements/parties.ts';
import type { Scene } from '../statements/scene.ts';

/** One sentence as the commitment rules see it. */
export interface Scope {
  readonly cast: Cast;
  readonly scene: Scene;
  /** Whose words stand at an offset; null for the outlet's own. */
  readonly speakerAt: (sentence: number, offset: number) => Party | null;
}

/** What a rule found: who undertakes what. */
export interface CommitmentDraft {
  readonly rule: string;
  /** Token of the word that undertakes. */
  readonly anchor: number;
  readonly by: readonly Party[];
  readonly to: readonly Party[];
  readonly action: TokenRange;
  readonly stage: CommitmentStage;
}

/** A rule: what it finds at this token of the sentence. */
export type CommitmentRule = (scope: Scope, token: number) => CommitmentDraft | null;

const first = /^(?:we|i|us|our|my)$/i;

/**
 * Who stands at a token: the actors mentioned; for "we" and "I" the speaker of the quotation, or in an
 * official text the parties that issue it.
 */
export function undertakers(scope: Scope, place: TokenPlace): readonly Party[] {
  const token = scope.scene.tokens[place.token];
  const parties = partiesAt(scope.cast, place);
  if (!first.test(token.text)) return parties;
  const speaker = scope.speakerAt(scope.scene.sentence.index, token.span.start);
  if (speaker !== null) return [speaker];
  return parties.length > 0 ? parties : scope.cast.issuers;
}
