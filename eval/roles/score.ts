import type { Sentence } from '../../src/model/annotated.ts';
import { treeOf } from '../../src/reading/english/grammar/tree.ts';
import type { Tree } from '../../src/reading/english/grammar/tree.ts';
import { alignRoles } from './align.ts';
import type { Alignment } from './align.ts';
import { goldRolesOf } from './gold-roles.ts';
import type { FrameRoles, RoleHeads, ScoredRole } from './gold-roles.ts';
import type { GoldPredicate, RoleSentence } from './role-sentences.ts';

/** Finds who stands in which role of the predicate at a token; roles left out have nobody. */
export type RoleFinder = (tree: Tree, predicate: number) => Partial<RoleHeads>;

/** Right, given and wanted heads of one role, over all predicates. */
export interface RoleScore {
  readonly right: number;
  readonly given: number;
  readonly wanted: number;
}

/** What was given or wanted wrongly, for reading errors by cause. */
export interface RoleError extends Alignment {
  readonly sentence: RoleSentence;
  readonly predicate: GoldPredicate;
}

/** Scores of a finder by role, and its errors. */
export interface RolesScore {
  readonly predicates: number;
  readonly roles: Readonly<Record<ScoredRole, RoleScore>>;
  readonly errors: readonly RoleError[];
}

/** The sentences with their trees. */
export interface RoleTask {
  readonly sentences: readonly RoleSentence[];
  /** The sentence with its tags and tree, ours or the treebank's. */
  readonly parsed: (sentence: RoleSentence) => Sentence;
  readonly frames: FrameRoles;
}

/** Whether a marked predicate is scored: verbs and nouns, but no light verb ("make" of "make a call"), whose roles are its noun's. */
export function isScored({ treebank }: RoleSentence, { token, roleset }: GoldPredicate): boolean {
  return /^(?:VERB|NOUN)$/.test(treebank.upos[token]) && !roleset.endsWith('.LV');
}

/** Scores the heads that a finder gives to the marked verbs and nouns. */
export function scoreRoles({ sentences, parsed, frames }: RoleTask, finder: RoleFinder): RolesScore {
  const aligned: RoleError[] = [];
  let predicates = 0;
  for (const sentence of sentences) {
    const tree = treeOf(parsed(sentence));
    for (const predicate of sentence.predicates) {
      if (!isScored(sentence, predicate)) continue;
      predicates += 1;
      const held = { gold: goldRolesOf(predicate, frames), found: finder(tree, predicate.token) };
      for (const one of alignRoles(tree, sentence, held)) aligned.push({ ...one, sentence, predicate });
    }
  }
  const of = (role: ScoredRole): RoleScore => countsOf(aligned.filter((one) => one.role === role));
  return {
    predicates,
    roles: { agent: of('agent'), patient: of('patient'), partner: of('partner'), recipient: of('recipient') },
    errors: aligned.filter(({ missed, wrong }) => missed.length + wrong.length > 0),
  };
}

function countsOf(aligned: readonly Alignment[]): RoleScore {
  const sum = (count: (one: Alignment) => number): number =>
    aligned.reduce((total, one) => total + count(one), 0);
  return {
    right: sum(({ right }) => right.length),
    given: sum(({ right, wrong }) => right.length + wrong.length),
    wanted: sum(({ right, missed }) => right.length + missed.length),
  };
}

/** The sum of several roles' counts. */
export function sumOf(scores: readonly RoleScore[]): RoleScore {
  const sum = (part: keyof RoleScore): number => scores.reduce((total, score) => total + score[part], 0);
  return { right: sum('right'), given: sum('given'), wanted: sum('wanted') };
}

/** Precision, recall and F1, from 0 to 1. */
export function sharesOf({ right, given, wanted }: RoleScore): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const share = (of: number): number => (of === 0 ? 0 : right / of);
  return {
    precision: share(given),
    recall: share(wanted),
    f1: given + wanted === 0 ? 0 : (2 * right) / (given + wanted),
  };
}
