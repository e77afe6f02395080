import type { Wording } from '../../model/wording.ts';
import type { ChargeSignature, DisputeSignature } from '../dispute-signature.ts';
import type { Counted } from '../signature.ts';
import { concepts } from './concepts.ts';

type Charge = Counted<ChargeSignature>;

/** The charges of a block by the notions that they speak of. */
export type ChargeIndex = ReadonlyMap<string, readonly Charge[]>;

/** Whether a member of a block is a charge that waits for its denial. */
export function isCharge(one: Counted<DisputeSignature>): one is Charge {
  return one.signature.about === 'charge';
}

/** Charges by each notion of what they say. */
export function indexCharges(charges: readonly Charge[], wording: Wording): ChargeIndex {
  const index = new Map<string, Charge[]>();
  for (const one of charges) {
    for (const notion of concepts(one.signature.asserted, wording)) {
      const held = index.get(notion);
      if (held === undefined) index.set(notion, [one]);
      else held.push(one);
    }
  }
  return index;
}

/** Notions that a charge and a denial of it share at least. */
const sharedNotions = 3;

/**
 * The charges that a denial may answer where it does not say who charges: they share three notions with it, and more than half of what is
 * denied. None where two parties make such charges, since the denial may be of either.
 */
export function chargesDenied(denied: string, index: ChargeIndex, wording: Wording): readonly Charge[] {
  const claimed = concepts(denied, wording);
  const shared = new Map<Charge, number>();
  for (const notion of claimed) {
    for (const one of index.get(notion) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1);
  }
  const found = [...shared].filter(([, count]) => count >= sharedNotions && count * 2 > claimed.size);
  const charges = found.map(([one]) => one);
  return new Set(charges.map(({ signature }) => signature.asserter)).size === 1 ? charges : [];
}
