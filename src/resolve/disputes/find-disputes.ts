import type { Citations } from '../../model/citation.ts';
import { compareText } from '../canonical.ts';
import { keptClaim, type ClaimFrame, type PreparedClaim } from '../prepare/claim-signatures.ts';
import type { DisputeSignature, FigureSignature, StatementSignature } from '../signature.ts';
import { contradict } from './contradict.ts';
import { deniedClaim } from './denied-claim.ts';
import { isRevision } from './revised-figures.ts';

type Statement = PreparedClaim & { readonly signature: StatementSignature };
type Figure = PreparedClaim & { readonly signature: FigureSignature };

/**
 * What one article itself sets against each other: denials of reported claims, statements of two speakers of which one says
 * what the other says is not so, and figures raised or lowered "from … to …". Sorted by id.
 */
export function findDisputes(claims: readonly PreparedClaim[], frame: ClaimFrame): readonly PreparedClaim[] {
  const ordered = claims.toSorted(
    (a, b) => a.citations[0].start - b.citations[0].start || compareText(a.id, b.id),
  );
  const statements = ordered.filter((one): one is Statement => one.signature.kind === 'statement');
  const figures = ordered.filter((one): one is Figure => one.signature.kind === 'figure');
  return [...denials(statements, frame), ...contradictions(statements, frame), ...revisions(figures, frame)];
}

interface Sides {
  readonly signature: DisputeSignature;
  readonly citations: Citations;
}

function kept({ signature, citations }: Sides, frame: ClaimFrame): PreparedClaim {
  const parties = [signature.asserter, signature.denier].filter((one) => one !== null);
  return keptClaim({ signature, parties, rule: `dispute-${signature.about}`, citations }, frame.article);
}

function denials(statements: readonly Statement[], frame: ClaimFrame): readonly PreparedClaim[] {
  return statements.flatMap((one) => {
    const denied = deniedClaim(one.signature, one.citations[0].quote);
    if (denied === null) return [];
    const signature: DisputeSignature = {
      kind: 'dispute',
      about: 'denial',
      asserter: asserterOf(denied.asserter, frame, one.signature.speaker),
      denier: one.signature.speaker,
      assertion: one.signatureId,
      denial: one.signatureId,
      asserted: denied.claim,
      denied: '',
      quantities: null,
      on: frame.publishedOn,
    };
    return [kept({ signature, citations: one.citations }, frame)];
  });
}

/** The state of the article that "Russian claims", "the Pentagon's claim" point at; null where they point at none. */
function asserterOf(code: string | null, frame: ClaimFrame, denier: string): string | null {
  if (code === null) return null;
  const found = frame.actors.find(
    ({ signature }) => signature.type === 'state' && signature.country === code,
  );
  return found === undefined || found.signature.id === denier ? null : found.signature.id;
}

function contradictions(statements: readonly Statement[], frame: ClaimFrame): readonly PreparedClaim[] {
  const found: PreparedClaim[] = [];
  for (const denial of statements) {
    const assertion = statements.find((one) => contradict(one.signature, denial.signature));
    if (assertion === undefined) continue;
    const signature: DisputeSignature = {
      kind: 'dispute',
      about: 'denial',
      asserter: assertion.signature.speaker,
      denier: denial.signature.speaker,
      assertion: assertion.signatureId,
      denial: denial.signatureId,
      asserted: assertion.signature.content,
      denied: denial.signature.content,
      quantities: null,
      on: frame.publishedOn,
    };
    found.push(kept({ signature, citations: [assertion.citations[0], denial.citations[0]] }, frame));
  }
  return found;
}

function revisions(figures: readonly Figure[], frame: ClaimFrame): readonly PreparedClaim[] {
  return figures.flatMap((one) => {
    const next = figures.find((other) => isRevision(one, other));
    if (next === undefined) return [];
    const signature: DisputeSignature = {
      kind: 'dispute',
      about: 'revision',
      asserter: one.signature.saidBy,
      denier: null,
      assertion: one.signatureId,
      denial: next.signatureId,
      asserted: one.signature.measure,
      denied: next.signature.measure,
      quantities: [one.signature.quantity, next.signature.quantity],
      on: frame.publishedOn,
    };
    return [kept({ signature, citations: one.citations }, frame)];
  });
}
