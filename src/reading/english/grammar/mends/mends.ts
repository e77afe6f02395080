import type { Token } from '../../../../model/annotated.ts';
import { clauseAfterAs } from './clause-after-as.ts';
import { complementClauses } from './complement-clauses.ts';
import { dayBetween } from './day-between.ts';
import { judgedGerund } from './judged-gerund.ts';
import { hearsayInfinitive } from './hearsay-infinitive.ts';
import { invertedGerund } from './inverted-gerund.ts';
import { joinNounsToNouns } from './join-nouns-to-nouns.ts';
import { joinSubjects } from './join-subjects.ts';
import { offPunctuation } from './off-punctuation.ts';
import { openingClause } from './opening-clause.ts';
import { particleInfinitive } from './particle-infinitive.ts';
import { partedModal } from './parted-modal.ts';
import { subjectBeforeComma } from './subject-before-comma.ts';
import { subjectBehindPhrase } from './subject-behind-phrase.ts';
import { verbOverPhrase } from './verb-over-phrase.ts';

/** Mends one kind of slip in a parsed sentence: gives the tokens with better arcs, the same array where nothing is to mend. */
export type Mend = (tokens: readonly Token[]) => readonly Token[];

/** In order: each sees what the ones before it have mended. */
export const mends: readonly Mend[] = [
  openingClause,
  verbOverPhrase,
  partedModal,
  clauseAfterAs,
  offPunctuation,
  dayBetween,
  joinNounsToNouns,
  subjectBehindPhrase,
  subjectBeforeComma,
  invertedGerund,
  joinSubjects,
  complementClauses,
  judgedGerund,
  particleInfinitive,
  hearsayInfinitive,
];
