import { shareArticle } from '../share-article.ts';
import type { Quantity } from '../../model/quantity.ts';
import { dueChanges, sameUnit, sumChanges } from './due-changes.ts';
import { stageRank } from './stage-rank.ts';
import { agree } from '../figures/interval.ts';
import type { CommitmentSignature, Counted } from '../signature.ts';
import { containment, resemblance } from '../word-overlap.ts';

/** A report of an undertaking, with the words that it is compared by. */
export interface Undertaking {
  readonly member: Counted<CommitmentSignature>;
  /** Stems of all content words. */
  readonly words: ReadonlySet<string>;
  /** Stems that say what is to be done. */
  readonly content: ReadonlySet<string>;
  /** Beginnings of the names in its action. */
  readonly names: ReadonlySet<string>;
}

/** Whether two reports tell of one undertaking, whatever became of its day and sum; symmetric. */
export function sameUndertaking(a: Undertaking, b: Undertaking): boolean {
  const [one, two] = [a.member.signature, b.member.signature];
  if (!one.by.some((party) => two.by.includes(party))) return false;
  if ((one.status === 'denied') !== (two.status === 'denied')) return false;
  if (namesApart(a, b) || partiesApart(one.to, two.to)) return false;
  const moved = dueChanges(one.due, two.due) || sumChanges(one.quantity, two.quantity);
  return moved ? isRevised(a, b) : alike(a, b);
}

/**
 * Whether each action names somebody or something that the other does not: two counterparts, or two places. Of two short actions that name
 * somebody, both must name the same: "the defence of Fiji" is not "the defence of Fiji and Chile".
 */
function namesApart(a: Undertaking, b: Undertaking): boolean {
  const [inB, inA] = [a.names.isSubsetOf(b.names), b.names.isSubsetOf(a.names)];
  if (!inB && !inA) return true;
  const short = Math.min(a.content.size, b.content.size) < longFrom;
  return short && a.names.size > 0 && b.names.size > 0 && !(inA && inB);
}

/** From so many words that say what is to be done on an action is long. */
const longFrom = 5;

function partiesApart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((party) => b.includes(party));
}

/** One sum of money that both give. */
const oneSum = (a: Quantity | null, b: Quantity | null): boolean =>
  a !== null && b !== null && a.currency !== null && sameUnit(a, b) && agree(a, b);

function alike(a: Undertaking, b: Undertaking): boolean {
  const [one, two] = [a.member.signature, b.member.signature];
  if (oneSum(one.quantity, two.quantity)) return containment(a.words, b.words) >= 0.4;
  if (resemblance(a.words, b.words) >= 0.6) return true;
  const [least, most] = [a.content.size, b.content.size].toSorted((m, n) => m - n);
  if (shareArticle([a.member], [b.member]))
    return one.by.length === two.by.length && containment(a.words, b.words) >= 0.8 && least >= 4;
  if (least < 4 && most > 2 * least - 1) return false;
  return sameParties(one, two) && least >= 2 && containment(a.content, b.content) >= (least < 4 ? 1 : 0.8);
}

/**
 * Whether a later report changes the day or the sum of an undertaking: in nearly the same words, before the old day has come. Another sum
 * is a change only where the later report is of a further stage: a party that pledges twice with two sums has pledged two. A number of
 * things never changes: "three lamps" and "four lamps" are two undertakings.
 */
function isRevised(a: Undertaking, b: Undertaking): boolean {
  const [old, now] = (a.member.signature.on ?? '') <= (b.member.signature.on ?? '') ? [a, b] : [b, a];
  const [one, two] = [old.member.signature, now.member.signature];
  if (one.on === null || two.on === null || one.on === two.on || shareArticle([a.member], [b.member]))
    return false;
  const counted = one.quantity?.currency === null;
  if (sumChanges(one.quantity, two.quantity) && (counted || stageRank(two.stage) <= stageRank(one.stage)))
    return false;
  if (!sameParties(one, two) || Math.min(a.content.size, b.content.size) < 2) return false;
  if (one.due !== null && two.due !== null && (two.on > one.due.end || two.due.end < one.due.start))
    return false;
  return resemblance(a.content, b.content) >= 0.75;
}

const sameParties = (a: CommitmentSignature, b: CommitmentSignature): boolean =>
  a.by.every((party) => b.by.includes(party)) || b.by.every((party) => a.by.includes(party));
