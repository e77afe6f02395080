import { wordList, wordSet } from '../../mechanics/word-list.ts';
import { outcome, type Outcome } from './event-frame.ts';

type Groups = readonly (readonly [lemmas: string, gives: Outcome])[];

function byLemma(groups: Groups): ReadonlyMap<string, Outcome> {
  return new Map(groups.flatMap(([lemmas, gives]) => wordList(lemmas).map((lemma) => [lemma, gives])));
}

/** Nouns that say what somebody will, will not, or wants another to do, with what they tell: "the refusal to meet". */
export const contentNouns: ReadonlyMap<string, Outcome> = byLemma([
  ['refusal unwillingness reluctance', outcome('REJECT', 'refusal')],
  ['threat', outcome('THREATEN', 'threat')],
  ['vow pledge promise commitment', outcome('AGREE', 'pledge')],
  ['call demand request appeal', outcome('REQUEST', 'appeal')],
  ['accusation allegation', outcome('ACCUSE', 'accusation')],
]);

/** Verbs that put a demand or a pledge forward: "made a pledge", "renewed its call". */
export const forwardingVerbs: ReadonlySet<string> = wordSet(
  'make issue renew repeat reiterate counter send submit voice file convey have put',
);

/** Words that something brings upon its doer, with what they tell: "drew criticism". */
export const drawnNouns: ReadonlyMap<string, Outcome> = byLemma([
  ['criticism condemnation rebuke censure outrage', outcome('ACCUSE', 'condemnation')],
  ['threat warning', outcome('THREATEN', 'threat')],
  ['praise applause', outcome('SUPPORT', 'praise')],
]);

/** Verbs by which something brings words upon its doer: "drew criticism", "earned praise". */
export const drawingVerbs: ReadonlySet<string> = wordSet(
  'draw provoke elicit spark attract trigger earn win',
);
