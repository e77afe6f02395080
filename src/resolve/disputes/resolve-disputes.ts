import { numberInWords } from '../../model/quantity-in-words.ts';
import { compareText, sortedSet } from '../../model/order.ts';
import { contentId } from '../canonical.ts';
import { nameMark, type ConflictFact, type FactSide } from '../facts.ts';
import { foldedWords } from '../../model/fold-text.ts';
import type { Wording } from '../../model/wording.ts';
import type { Counted } from '../signature.ts';
import type { ChargeSignature, DisputeSignature } from '../dispute-signature.ts';
import { chargesDenied, indexCharges, isCharge, type ChargeIndex } from './charges.ts';
import { resemblance, stems } from '../word-overlap.ts';

type ToldDispute = Exclude<DisputeSignature, ChargeSignature>;
type Member = Counted<ToldDispute>;

/** The disputes of one block as conflicts: the same denial in several articles is one. Sorted by id. */
export function resolveDisputes(
  members: readonly Counted<DisputeSignature>[],
  wording: Wording,
): readonly ConflictFact[] {
  const clusters: Member[][] = [];
  const told = members.filter((one): one is Member => !isCharge(one));
  const charges = indexCharges(members.filter(isCharge), wording);
  for (const one of told.toSorted((a, b) => compareText(a.id, b.id))) {
    const same = clusters.find(([first]) => sameDispute(first.signature, one.signature, wording));
    if (same === undefined) clusters.push([one]);
    else same.push(one);
  }
  return clusters
    .map((held) => conflictOf(voiced(held, charges, wording)))
    .toSorted((a, b) => compareText(a.id, b.id));
}

/** A denial of what nobody is said to claim, as the answer to the charges of other articles where these make the claim. */
function voiced(held: readonly Member[], charges: ChargeIndex, wording: Wording): readonly Member[] {
  const [{ signature }] = held;
  if (signature.about !== 'denial' || held.some((one) => one.signature.asserter !== null)) return held;
  const answered = chargesDenied(signature.asserted, charges, wording);
  if (answered.length === 0) return held;
  return held.flatMap((one) =>
    answered.map(({ signature: { asserter, assertion } }) => ({
      ...one,
      signature: { ...one.signature, asserter, assertion },
    })),
  );
}

function sameDispute(a: ToldDispute, b: ToldDispute, wording: Wording): boolean {
  if (a.about !== b.about || a.denier !== b.denier) return false;
  if ('matter' in a || 'matter' in b)
    return a.assertion === b.assertion && a.asserted === b.asserted && a.denied === b.denied;
  if (a.quantities !== null)
    return (
      JSON.stringify(a.quantities) === JSON.stringify(b.quantities) &&
      a.countries.join() === b.countries.join()
    );
  return resemblance(stems(a.asserted, wording), stems(b.asserted, wording)) >= 0.5;
}

function conflictOf(held: readonly Member[]): ConflictFact {
  const [{ signature }] = held;
  const { about, on } = signature;
  const subject = 'matter' in signature ? signature.matter : signature.asserted;
  const actors = sortedSet(
    held.flatMap(({ signature }) => [signature.asserter, signature.denier].filter((one) => one !== null)),
  );
  const days = sortedSet(held.flatMap(({ signature }) => (signature.on === null ? [] : [signature.on])));
  return {
    kind: 'conflict',
    id: contentId('conflict', [about, held[0].id]),
    about,
    subject: shortened(subject),
    sides: sidesOf(held),
    actors,
    countries: held[0].signature.countries,
    start: days[0] ?? on,
    end: days.at(-1) ?? on,
  };
}

/** The two sides with the claims that make them; what one sentence says of both, "accused each other", is cited from the dispute itself. */
function sidesOf(held: readonly Member[]): readonly [FactSide, FactSide] {
  const members = (pick: (one: ToldDispute) => string): readonly string[] =>
    sortedSet(
      held.map(({ id, signature }) => (signature.assertion === signature.denial ? id : pick(signature))),
    );
  const [one, two] = accountsOf(held[0].signature);
  return [
    { ...one, members: members(({ assertion }) => assertion) },
    { ...two, members: members(({ denial }) => denial) },
  ];
}

type Account = Omit<FactSide, 'members'>;

/** The two sides in words: "A: …" and "B: denied", two names, or the value before and after. */
function accountsOf(dispute: ToldDispute): readonly [Account, Account] {
  const { asserter, denier, asserted, denied } = dispute;
  const name = (id: string | null, voice: string | null = null): string =>
    id === null ? '' : nameMark(id, voice);
  switch (dispute.about) {
    case 'office':
    case 'figure':
    case 'revision': {
      if (dispute.quantities === null)
        return [
          { value: asserted, quantity: null },
          { value: denied, quantity: null },
        ];
      const [before, after] = dispute.quantities;
      return [
        { value: numberInWords(before), quantity: before },
        { value: numberInWords(after), quantity: after },
      ];
    }
    case 'participants':
      return [
        { value: name(asserter), quantity: null },
        { value: name(denier), quantity: null },
      ];
    case 'denial': {
      const says =
        asserter === null ? (dispute.asserterAs ?? 'Reported') : name(asserter, dispute.asserterAs);
      const answer = denied === '' ? 'denied' : shortened(denied);
      return [
        { value: `${says}: ${shortened(asserted)}`, quantity: null },
        { value: `${name(denier, dispute.denierAs)}: ${answer}`, quantity: null },
      ];
    }
  }
}

/** At most twenty words, so that a subject stays readable. */
function shortened(text: string): string {
  const words = text.split(/\s+/u);
  return foldedWords(text).length <= 20 ? words.join(' ') : `${words.slice(0, 20).join(' ')} …`;
}
