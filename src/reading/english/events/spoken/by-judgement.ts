import { isContested, isStand } from '../../lexicon/contested-nouns.ts';
import { outcome, type Outcome } from '../../lexicon/event-frame.ts';
import { beForms, demonstratives, possessives } from '../../lexicon/function-words.ts';
import type { Blame } from '../../lexicon/judgements.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import type { Tree } from '../../grammar/tree.ts';
import { blameAt } from './blame-at.ts';
import { isUnreal, openingOf, type Opening } from './opening.ts';
import { ownersOf } from './owners.ts';
import { isOwnSide, type Said, type Spoken, type SpokenRule } from './said.ts';

const condemnation = outcome('ACCUSE', 'condemnation');
const rejection = outcome('REJECT', 'rejection');
const linking = new Set([
  ...beForms,
  'remain',
  'remains',
  'remained',
  '’s',
  "'s",
  '’re',
  "'re",
  'has',
  'have',
  'had',
]);
/** Verbs with which a noun judges the subject: "amounts to a betrayal". */
const amounting = new Set(['represent', 'constitute', 'amount', 'show', 'pose']);
const pointing = new Set([...demonstratives, 'it']);
const own: ReadonlySet<string> = new Set(possessives);

/** The outcome of finding fault with a thing: rejection for a claim or proposal, condemnation for anything else. */
export function judgedAs(lemma: string): Outcome {
  return isStand(lemma) ? rejection : condemnation;
}

/** Where the words that judge begin, behind "is" or "amounts to"; -1 behind any other verb. */
function complementOf({ tokens }: Tree, verb: number): number {
  let at = verb;
  if (amounting.has(tokens[at].lemma.toLowerCase())) return tokens[at + 1]?.text === 'to' ? at + 2 : at + 1;
  if (!linking.has(tokens[at].text.toLowerCase())) return -1;
  const isHave = tokens[at].lemma.toLowerCase() === 'have';
  while (tokens[at + 1]?.upos === 'ADV') at += 1;
  if (isHave && !/^(?:been|become)$/i.test(tokens[at + 1]?.text ?? '')) return -1;
  return isHave ? at + 2 : at + 1;
}

/** Whether a thing whose owner is not known may be blamed: only a contested deed or stand, gravely, and never a pronoun such as "it". */
function standsAlone({ tree, start }: Said, { subject, from }: Opening, blame: Blame): boolean {
  if (blame !== 'damning') return false;
  const word = tree.tokens[subject].text.toLowerCase();
  if (pointing.has(word)) return false;
  const isDefinite = from <= subject && start <= from;
  return isDefinite && isContested(lemmaAt(tree, subject));
}

function judged(said: Said): Spoken | null {
  const { tree, frame } = said;
  const opening = openingOf(tree, said);
  if (opening === null) return null;
  const { subject, from, verb } = opening;
  const complement = complementOf(tree, verb);
  if (complement === -1 || isUnreal(tree, from, complement)) return null;
  const blame = blameAt(tree, { start: complement, end: said.end });
  if (blame === null || tree.tokens.slice(from, subject).some(({ text }) => own.has(text.toLowerCase())))
    return null;
  const parties = ownersOf(frame, { from, head: subject, end: verb });
  const toward = parties.filter((party) => !isOwnSide(said, party));
  if (toward.length < parties.length) return null;
  const isBlamed =
    toward.length > 0 &&
    (blame === 'damning' || isContested(lemmaAt(tree, subject)) || isParty(said, subject));
  if (!isBlamed && !(toward.length === 0 && standsAlone(said, opening, blame))) return null;
  return { outcome: judgedAs(lemmaAt(tree, subject)), toward };
}

/** Whether the subject itself is somebody: "the general is dangerous". */
function isParty({ tree, frame }: Said, subject: number): boolean {
  return frame.mentions.headedBy(tree.sentence.index, subject).length > 0;
}

/** Finds judgements on a deed, a stand or a party of others: "The Chilean envoy said Peru's claims were baseless". */
export const byJudgement: SpokenRule = {
  card: {
    name: 'event-judgement',
    kind: 'event',
    pattern:
      'A statement that a deed or a party of others is bad (illegal, a betrayal, without legal basis, in breach of a treaty …): ' +
      'an accusation of its doer; of a claim, a ruling, an offer or talks a rejection.',
    example: "The Chilean envoy said Peru's claims were baseless.",
    mustNotMatch: "The Chilean envoy said Peru's claims were not baseless.",
  },
  find: judged,
};
