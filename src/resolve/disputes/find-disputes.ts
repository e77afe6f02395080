import type { Reading } from '../../model/reading.ts';
import type { Citations } from '../../model/citation.ts';
import { compareText, sortedSet } from '../../model/order.ts';
import { signedClaim, signClaim, type ClaimFrame, type SignedClaim } from '../prepare/sign-claim.ts';
import type {
  DenialSignature,
  DisputeSignature,
  FigureSignature,
  RevisionSignature,
  StatementSignature,
} from '../signature.ts';
import { findCaptionSlips } from './caption-names.ts';
import { assertionOf, contradict } from './contradict.ts';
import { deniedClaim } from './denied-claim.ts';
import { voicedClaim } from './voiced-claim.ts';
import { isRevision } from './revised-figures.ts';

type Statement = SignedClaim<StatementSignature>;
type Figure = SignedClaim<FigureSignature>;

/**
 * What one article itself sets against each other: denials of reported claims, statements of two speakers of which one says
 * what the other says is not so, accusations of each other,
 * figures raised or lowered "from … to …", and captions that give an office to another name than the body does.
 */
export function findDisputes(
  claims: readonly SignedClaim[],
  frame: ClaimFrame,
  reading: Reading,
): readonly SignedClaim[] {
  const ordered = claims.toSorted(
    (a, b) => a.citations[0].start - b.citations[0].start || compareText(a.id, b.id),
  );
  const statements = ordered.filter((one): one is Statement => one.signature.kind === 'statement');
  const figures = ordered.filter((one): one is Figure => one.signature.kind === 'figure');
  return [
    ...denials(statements, frame),
    ...contradictions(statements, frame),
    ...eachOther(ordered, frame),
    ...revisions(figures, frame),
    ...slips(reading, frame),
  ];
}

/** What sets one dispute apart from another; what is not given is none. */
type Sides<S extends DisputeSignature> = Pick<
  S,
  'about' | 'quantities' | 'asserter' | 'denier' | 'assertion' | 'denial' | 'asserted'
> &
  Partial<Pick<S, 'denied' | 'countries'>>;

/** The places that a dispute cites, and the article that it stands in. */
interface Told {
  readonly citations: Citations;
  readonly frame: ClaimFrame;
}

const empty = { denied: '', countries: [] } as const;

function revision(sides: Sides<RevisionSignature>, told: Told): SignedClaim {
  return kept({ kind: 'dispute', ...empty, ...sides, on: told.frame.publishedOn }, told);
}

function denial(sides: Omit<Sides<DenialSignature>, 'quantities'>, told: Told): SignedClaim {
  return kept({ kind: 'dispute', ...empty, quantities: null, ...sides, on: told.frame.publishedOn }, told);
}

function kept(signature: DisputeSignature, { citations, frame }: Told): SignedClaim {
  const parties = [signature.asserter, signature.denier].filter((one) => one !== null);
  return signedClaim({ signature, parties, rule: `dispute-${signature.about}`, citations }, frame.article);
}

function denials(statements: readonly Statement[], frame: ClaimFrame): readonly SignedClaim[] {
  return statements.flatMap((one) => {
    const denied = deniedClaim(one.signature, frame.wording.denials);
    if (denied === null) return [];
    const voiced = voicedClaim(denied, { one, statements, frame });
    const sides = {
      about: 'denial',
      asserter: voiced?.signature.speaker ?? asserterOf(denied.asserter, frame, one.signature.speaker),
      denier: one.signature.speaker,
      assertion: voiced?.signatureId ?? one.signatureId,
      denial: one.signatureId,
      asserted: denied.claim,
    } as const;
    const citations: Citations = voiced === null ? one.citations : [voiced.citations[0], one.citations[0]];
    return [denial(sides, { citations, frame })];
  });
}

/** The state of the article that "Russian claims", "the Pentagon's claim" point at; null where they point at none. */
function asserterOf(code: string | null, frame: ClaimFrame, denier: string): string | null {
  if (code === null) return null;
  const found = frame.actors.find(({ type, country }) => type === 'state' && country === code);
  return found === undefined || found.id === denier ? null : found.id;
}

function contradictions(statements: readonly Statement[], frame: ClaimFrame): readonly SignedClaim[] {
  const worded = statements.map((statement) => ({
    statement,
    said: assertionOf(statement.signature, frame.wording),
  }));
  return worded.flatMap(({ statement: two, said }) => {
    const one = worded.find((other) => contradict(other.said, said))?.statement;
    if (one === undefined) return [];
    const sides = {
      about: 'denial',
      asserter: one.signature.speaker,
      denier: two.signature.speaker,
      assertion: one.signatureId,
      denial: two.signatureId,
      asserted: one.signature.content,
      denied: two.signature.content,
    } as const;
    return [denial(sides, { citations: [one.citations[0], two.citations[0]], frame })];
  });
}

function revisions(figures: readonly Figure[], frame: ClaimFrame): readonly SignedClaim[] {
  return figures.flatMap((one) => {
    const next = figures.find((other) => isRevision(one, other, frame.wording.revisions));
    if (next === undefined) return [];
    const sides = {
      about: 'revision',
      asserter: one.signature.saidBy,
      denier: null,
      assertion: one.signatureId,
      denial: next.signatureId,
      asserted: one.signature.measure,
      denied: next.signature.measure,
      quantities: [one.signature.quantity, next.signature.quantity],
      countries: sortedSet([...one.signature.subject.whose, ...next.signature.subject.whose]),
    } as const;
    return [revision(sides, { citations: one.citations, frame })];
  });
}

/** "A and B accused each other": what the one says of the other, the other says of it. */
function eachOther(claims: readonly SignedClaim[], frame: ClaimFrame): readonly SignedClaim[] {
  return claims.flatMap(({ signature: told, signatureId, citations }) => {
    if (told.kind !== 'event' || told.type !== 'ACCUSE' || told.status !== 'happened') return [];
    const doers = sortedSet(told.participants.filter((one) => one.role === 'actor').map((one) => one.actor));
    if (doers.length !== 2 || !frame.wording.denials.mutually.test(citations[0].quote)) return [];
    const [one, two] = doers.map((id) => frame.actors.find((actor) => actor.id === id)?.name ?? '');
    const sides = {
      about: 'denial',
      asserter: doers[0],
      denier: doers[1],
      assertion: signatureId,
      denial: signatureId,
      asserted: `accuses ${two}`,
      denied: `accuses ${one}`,
    } as const;
    return [denial(sides, { citations, frame })];
  });
}

function slips(reading: Reading, frame: ClaimFrame): readonly SignedClaim[] {
  return findCaptionSlips(reading).flatMap(({ caption, body }) => {
    const [wrong, right] = [caption, body].map((claim) => signClaim(claim, frame));
    if (wrong === null || right === null) return [];
    const sides = {
      about: 'participants',
      asserter: wrong.parties[0],
      denier: right.parties[0],
      assertion: wrong.signatureId,
      denial: right.signatureId,
      asserted: `${body.title} of ${body.of ?? body.country ?? ''}`,
    } as const;
    return [denial(sides, { citations: [wrong.citations[0], right.citations[0]], frame })];
  });
}
