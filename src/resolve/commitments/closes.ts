import { foldedWords } from '../../model/fold-text.ts';
import type { Wording } from '../../model/wording.ts';
import { agree } from '../figures/interval.ts';
import type { CommitmentSignature, Counted, DeedSignature } from '../signature.ts';
import { containment } from '../word-overlap.ts';
import type { Undertaking } from './same-undertaking.ts';
import { contentStems, namesOf } from './undertaken.ts';

/** A deed with the words that it is compared by. */
export interface Deed {
  readonly member: Counted<DeedSignature>;
  /** The class of what was done; empty where its verb is of none. */
  readonly does: string;
  /** Stems that say what it was done to. */
  readonly content: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** A deed, ready for comparing. */
export function deedOf(member: Counted<DeedSignature>, wording: Wording): Deed {
  const { action } = member.signature;
  return {
    member,
    does: classOf(action, wording),
    content: objectStems(action, wording),
    names: namesOf(action, wording),
  };
}

/** The deed's verb or noun is looked for among so many first words: "to deliver", "a contract to build", "the delivery of". */
const within = 6;

/** The class of the first word of an action that is one of deeds: "to build ferries" and "the construction of ferries" give one. */
function classOf(action: string, { deeds }: Wording): string {
  const words = foldedWords(action).slice(0, within);
  return deeds.get(words.find((word) => deeds.has(word)) ?? '') ?? '';
}

/** The class of deed that is promised; an undertaking that names only a sum of money promises to give it. */
function promisedClass({ action, quantity }: CommitmentSignature, wording: Wording): string {
  const does = classOf(action, wording) || markedClass(action, wording);
  return does === '' && quantity !== null && quantity.currency !== null ? wording.deedOfSums : does;
}

/** The class of the deed that a noun of promise leads to, however far: "a contract with the Agency in Suva to build ferries". */
function markedClass(action: string, { deeds, deedMark }: Wording): string {
  const words = foldedWords(action);
  const marked = words.find((word, at) => words[at - 1] === deedMark && deeds.has(word));
  return deeds.get(marked ?? '') ?? '';
}

/** The stems of an action without its verb or noun of doing: "ferries" of "to build ferries". */
function objectStems(action: string, wording: Wording): ReadonlySet<string> {
  const deeds = foldedWords(action).filter((word) => wording.deeds.has(word));
  return contentStems(action, wording).difference(new Set(deeds.map(wording.stemOf)));
}

/**
 * Whether a deed is what was undertaken: by one of those bound, later, of the same class, to the same things and towards nobody else.
 * Two words must be shared, or one with a name or a number; each may name nobody whom the other does not. Less than was promised is no
 * fulfilment. "Not to build" is fulfilled by no deed, and a mere proposal by none.
 */
export function closes(deed: Deed, promise: Undertaking, wording: Wording): boolean {
  const [done, told] = [deed.member.signature, promise.member.signature];
  const promised = promisedClass(told, wording);
  if (told.status === 'denied' || told.stage === 'proposed' || told.stage === done.outcome) return false;
  if (!done.by.some((party) => told.by.includes(party)) || !isLater(done.on, told.on)) return false;
  if (deed.does === '' || !(deed.does === promised || handsOver(deed, promise, wording))) return false;
  if (forbids(told.action, wording) || apart(done.to, told.to)) return false;
  if (done.outcome === 'broken' && told.due !== null && done.on !== null && told.due.end >= done.on)
    return false;
  return isEnough(done, told) && sharesObject(deed, promise, wording);
}

/**
 * Whether the deed hands over what was to be made: it says that it was made ("the ferries that it built"), or for whom it was, whom the
 * promise names too.
 */
function handsOver(deed: Deed, promise: Undertaking, wording: Wording): boolean {
  const { deedOfHandingOver: handing, deedOfMaking: making, deeds } = wording;
  const [done, told] = [deed.member.signature, promise.member.signature];
  if (deed.does !== handing || promisedClass(told, wording) !== making) return false;
  const saysMade = foldedWords(done.action).some((word) => deeds.get(word) === making);
  const isForThem =
    done.to.some((party) => told.to.includes(party)) || !deed.names.isDisjointFrom(promise.names);
  return saysMade || (isForThem && done.quantity !== null && told.quantity !== null);
}

const isLater = (done: string | null, told: string | null): boolean =>
  done !== null && told !== null && done > told;

/** Whether the action is not to do something. */
function forbids(action: string, { negations }: Wording): boolean {
  return foldedWords(action)
    .slice(0, 3)
    .some((word) => negations.has(word));
}

const apart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((party) => b.includes(party));

type Numbered = Pick<DeedSignature, 'quantity'>;

/** Whether the numbers, where both give one of one unit, are as promised. */
function isEnough({ quantity: done }: Numbered, { quantity: told }: Numbered): boolean {
  if (done === null || told === null) return true;
  return done.currency === told.currency && done.unit === told.unit && agree(done, told);
}

function sharesObject(deed: Deed, promise: Undertaking, wording: Wording): boolean {
  const [done, told] = [deed.member.signature, promise.member.signature];
  const content = objectStems(told.action, wording);
  const shared = content.intersection(deed.content).size;
  const oneName = deed.names.isSubsetOf(promise.names) || promise.names.isSubsetOf(deed.names);
  if (shared === 0 || !oneName || containment(content, deed.content) < 0.75) return false;
  const names = deed.names.intersection(promise.names).size;
  const counted = done.quantity !== null && told.quantity !== null;
  return shared + names + (counted ? 1 : 0) >= 2;
}
