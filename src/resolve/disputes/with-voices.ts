import type { ClaimFrame } from '../prepare/claim-frame.ts';
import { signedClaim, type SignedClaim } from '../prepare/signed-claim.ts';
import type { StatementSignature } from '../signature.ts';

type Statement = SignedClaim<StatementSignature>;

/**
 * Adds to a denial, for each side that was not named itself, the words that spoke for it: "Peruvian officials". Other disputes are given
 * back as they are.
 */
export function withVoices(
  dispute: SignedClaim,
  statements: readonly Statement[],
  { article }: ClaimFrame,
): SignedClaim {
  const { signature } = dispute;
  if (signature.kind !== 'dispute' || signature.about !== 'denial') return dispute;
  const voiceOf = (claim: string, actor: string | null): string | null => {
    const said = statements.find(({ signatureId }) => signatureId === claim)?.signature;
    return said === undefined || said.speaker !== actor ? null : said.voice;
  };
  const asserterAs = voiceOf(signature.assertion, signature.asserter);
  const denierAs = voiceOf(signature.denial, signature.denier);
  if (asserterAs === null && denierAs === null) return dispute;
  const voiced = {
    ...signature,
    ...(asserterAs === null ? {} : { asserterAs }),
    ...(denierAs === null ? {} : { denierAs }),
  };
  return signedClaim({ ...dispute, signature: voiced }, article);
}
