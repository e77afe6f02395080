import { speechIs } from '../../model/statement-acts.ts';
import type { SignedClaim } from '../prepare/signed-claim.ts';
import type { ClaimFrame } from '../prepare/claim-frame.ts';
import type { StatementSignature } from '../signature.ts';
import { concepts } from './concepts.ts';

type Statement = SignedClaim<StatementSignature>;

/**
 * The request of another side that takes for granted what is denied: whoever asks a state to free its prisoners says that it holds some.
 * Request and denial must share two notions, or the one notion of a denial that has only one.
 */
export function presupposing(
  claim: string,
  {
    denier,
    statements,
    frame,
  }: { readonly denier: string; readonly statements: readonly Statement[]; readonly frame: ClaimFrame },
): Statement | null {
  const { wording } = frame;
  const form = wording.quarrels.presupposed.find(([denied]) => denied.test(claim));
  if (form === undefined) return null;
  const [denied, asked] = form;
  const thing = concepts(claim.replace(denied, ' '), wording);
  const countryOf = (id: string): string | null => frame.actors.find((one) => one.id === id)?.country ?? null;
  const own = countryOf(denier);
  const found = statements.find(
    ({ signature: { act, content, speaker } }) =>
      speechIs(act, 'asks') &&
      asked.test(content) &&
      countryOf(speaker) !== own &&
      speaker !== denier &&
      concepts(content, wording).intersection(thing).size >= Math.min(2, thing.size),
  );
  return thing.size === 0 ? null : (found ?? null);
}
