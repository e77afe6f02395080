import { speechIs } from '../../model/statement-acts.ts';
import type { SignedClaim } from '../prepare/signed-claim.ts';
import type { EventSignature, StatementSignature } from '../signature.ts';
import { actIs } from '../../model/acts.ts';
import type { DisputeGround } from './dispute-rule.ts';

type Statement = SignedClaim<StatementSignature>;

/** What somebody is said to have asserted: who, in which words, in which sentence. */
export interface Asserted {
  readonly claim: SignedClaim;
  readonly asserter: string;
  readonly content: string;
}

/** Words of one actor about what another has said. */
export interface Denying {
  readonly claim: SignedClaim;
  readonly denier: string;
  /** What it points at: "this", "the allegations"; for no denial, the whole content. */
  readonly words: string;
  readonly denies: boolean;
}

/**
 * How many sentences may lie between a denial that does not say what it denies ("denied this", "the charge") and the words or the charge
 * denied.
 */
const near = { words: 1, charge: 2 } as const;

/** Whether a statement says that something is so, and not that somebody denies it. */
export function asserts({ signature }: Statement, { frame }: DisputeGround): boolean {
  return (
    speechIs(signature.act, 'asserts') &&
    !frame.wording.denials.denyingVerb.test(signature.content.replace(frame.wording.denials.tail, ''))
  );
}

/** ISO code of an actor of the article; null where none is known. */
export function countryOf(id: string, { frame }: DisputeGround): string | null {
  return frame.actors.find((actor) => actor.id === id)?.country ?? null;
}

/** Whether two actors may speak for one side: one actor, or two of one country. */
export function oneSide(a: string, b: string, ground: DisputeGround): boolean {
  const [one, two] = [countryOf(a, ground), countryOf(b, ground)];
  return a === b || (one !== null && one === two);
}

/**
 * What "this" or "such a call" in a denial points at: what another says in the sentence right before it or in its own. Null where
 * two others speak there, since it may be either.
 */
export function saidBefore(denial: Denying, ground: DisputeGround): Asserted | null {
  const { statements } = ground;
  const said = statements.filter(
    (one) =>
      isBefore(one, denial.claim, near.words) &&
      asserts(one, ground) &&
      mayDiffer(one.signature.speaker, denial.denier, ground),
  );
  return onlySpeaker(said.map(assertedBy));
}

/** The charge that "the allegations" in a denial points at: the nearest one against the side that denies, by one other. */
export function chargeBefore(denial: Denying, ground: DisputeGround): Asserted | null {
  const spoken = ground.statements.filter(
    (one) =>
      isBefore(one, denial.claim, near.charge) &&
      speechIs(one.signature.act, 'charges') &&
      !oneSide(one.signature.speaker, denial.denier, ground),
  );
  const charges = ground.events.filter(
    (one) => isBefore(one, denial.claim, near.charge) && isChargeAgainst(one, denial.denier, ground),
  );
  const told = charges.map((one): Asserted => {
    const words = spoken.find((other) => other.citations[0].start === one.citations[0].start);
    return words === undefined ? chargedBy(one, ground) : assertedBy(words);
  });
  return onlySpeaker(told);
}

/** Two sides, or two persons of one side: a minister may deny what an envoy has said. */
function mayDiffer(a: string, b: string, ground: DisputeGround): boolean {
  const arePersons = [a, b].every((id) =>
    ground.frame.actors.some((one) => one.id === id && one.type === 'person'),
  );
  return a !== b && (arePersons || !oneSide(a, b, ground));
}

function isBefore(one: SignedClaim, denial: SignedClaim, reach: number): boolean {
  const [from, to] = [one.citations[0], denial.citations[0]];
  return one !== denial && from.sentence <= to.sentence && to.sentence - from.sentence <= reach;
}

function isChargeAgainst(
  { signature }: SignedClaim<EventSignature>,
  denier: string,
  ground: DisputeGround,
): boolean {
  if (signature.status !== 'happened' || !actIs(signature, 'charge')) return false;
  const having = (role: string): readonly string[] =>
    signature.participants.filter((one) => one.role === role).map((one) => one.actor);
  const doers = having('actor');
  return (
    doers.length === 1 &&
    !oneSide(doers[0], denier, ground) &&
    having('recipient').some((accused) => oneSide(accused, denier, ground))
  );
}

function assertedBy(claim: Statement): Asserted {
  return { claim, asserter: claim.signature.speaker, content: claim.signature.content };
}

function chargedBy(claim: SignedClaim<EventSignature>, { frame }: DisputeGround): Asserted {
  const { participants } = claim.signature;
  const asserter = participants.find(({ role }) => role === 'actor')?.actor ?? '';
  const accused = participants.find(({ role }) => role === 'recipient')?.actor;
  const name = frame.actors.find(({ id }) => id === accused)?.name ?? '';
  return { claim, asserter, content: `accuses ${name}` };
}

/** The last of what one alone has asserted; null where several have. */
function onlySpeaker(told: readonly Asserted[]): Asserted | null {
  const speakers = new Set(told.map((one) => one.asserter));
  return speakers.size === 1 ? (told.at(-1) ?? null) : null;
}
