import { speechIs } from '../../model/statement-acts.ts';
import { foldedWords } from '../../model/fold-text.ts';
import type { SignedClaim } from '../prepare/signed-claim.ts';
import type { ClaimFrame } from '../prepare/claim-frame.ts';
import type { StatementSignature } from '../signature.ts';
import { concepts } from './concepts.ts';
import type { DeniedClaim } from './denied-claim.ts';

type Statement = SignedClaim<StatementSignature>;

interface Denial {
  readonly one: Statement;
  readonly statements: readonly Statement[];
  readonly frame: ClaimFrame;
}

/** Whether words negate a belief or its grounds: "no evidence that", "did not believe that". */
function doubts(text: string, { wording }: ClaimFrame): boolean {
  const words = foldedWords(text);
  return words.some((word, at) => {
    const next = words[at + 1] ?? '';
    return wording.negations.has(word) && (wording.beliefs.has(next) || wording.grounds.has(next));
  });
}

/** Whether words negate a word of a claim that the claim does not negate: "we never promised" of "it had promised". */
function negates(text: string, claim: string, { wording }: ClaimFrame): boolean {
  const negated = (words: readonly string[]): readonly string[] =>
    words.filter((_, at) => wording.negations.has(words[at - 1] ?? ''));
  const claimed = foldedWords(claim);
  const inClaim = negated(claimed);
  return negated(foldedWords(text)).some((word) => claimed.includes(word) && !inClaim.includes(word));
}

/** Whether a sentence says that its speaker defends what the claim is about: "defended the bill, saying it would …". */
function standsUpFor(sentence: string, claimed: ReadonlySet<string>, { wording }: ClaimFrame): boolean {
  const thing = wording.quarrels.standsFor.exec(sentence)?.groups?.['thing'] ?? '';
  return !concepts(thing, wording).isDisjointFrom(claimed);
}

/**
 * The statement of the article that makes the claim which is denied; null where nobody of the article is heard to make it.
 *
 * Of the state that is said to claim it, three shared notions are enough, four for a speaker of no known state. Where the denial
 * names no claimant, the statement must be about the denier and share half of what is denied. Another sentence comes before the
 * denial's own.
 */
export function voicedClaim(denied: DeniedClaim, { one, statements, frame }: Denial): Statement | null {
  const { wording } = frame;
  const claimed = concepts(denied.claim, wording);
  const stateOf = (id: string): string | null =>
    frame.actors.find((actor) => actor.id === id)?.country ?? null;
  const own = stateOf(one.signature.speaker);
  const makes = ({ signature, citations }: Statement): boolean => {
    if (speechIs(signature.act, 'denies') || signature.speaker === one.signature.speaker) return false;
    // "Norway denied that …, state media said": who relays a denial claims nothing.
    if (wording.denials.denyingVerb.test(signature.content)) return false;
    // "described the accusation as insane": who judges a claim does not make it.
    if (wording.denials.ofCharge.test(signature.content.split(/\sas\s/u, 1)[0])) return false;
    // "They had no reason to conclude that …": who doubts claims nothing.
    if (doubts(signature.content, frame)) return false;
    const state = stateOf(signature.speaker);
    // "He defended the bill, saying it would …": what "it" is stands outside the words said.
    const shared = concepts(`${citations[0].quote} ${signature.content}`, wording).intersection(claimed).size;
    // "It denies Peru's accusation that …": the sentence itself tells whose words they are.
    if (state !== own && signature.content.startsWith(denied.claim)) return true;
    if (denied.asserter === null && denied.isOwned) return false;
    // "We never promised to withdraw," the president says too: who negates what is claimed does not claim it.
    if (negates(signature.content, denied.claim, frame)) return false;
    // "The guild's claim that …" is the guild's: a speaker of no known state may be of its opponents, unless he stands up for the thing.
    if (denied.asserter !== null && state === null)
      return (
        (shared >= 4 && !denied.isOwned) || (shared >= 3 && standsUpFor(citations[0].quote, claimed, frame))
      );
    if (denied.asserter !== null) return state === denied.asserter && shared >= 3;
    if (state === own) return false;
    const close = one.citations[0].sentence - citations[0].sentence;
    if (close === 1 && shared >= 2 && shared * 3 >= claimed.size * 2) return true;
    return shared >= 3 && shared * 2 >= claimed.size;
  };
  const found = statements.filter(makes);
  const elsewhere = found.find((other) => other.citations[0].quote !== one.citations[0].quote);
  return elsewhere ?? found[0] ?? null;
}
