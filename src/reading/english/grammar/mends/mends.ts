import type { Token } from '../../../../model/annotated.ts';
import { againstWord } from './against-word.ts';
import { clauseAfterAs } from './clause-after-as.ts';
import { complementClauses } from './complement-clauses.ts';
import { dayBetween } from './day-between.ts';
import { judgedGerund } from './judged-gerund.ts';
import { hearsayInfinitive } from './hearsay-infinitive.ts';
import { invertedGerund } from './inverted-gerund.ts';
import { joinNounsToNouns } from './join-nouns-to-nouns.ts';
import { joinedOwners } from './joined-owners.ts';
import { joinSubjects } from './join-subjects.ts';
import { nameBehindTitle } from './name-behind-title.ts';
import { nounOfNoun } from './noun-of-noun.ts';
import { objectBehindPreposition } from './object-behind-preposition.ts';
import { lowerConjunct } from './lower-conjunct.ts';
import { namedDay } from './named-day.ts';
import { offPunctuation } from './off-punctuation.ts';
import { openingClause } from './opening-clause.ts';
import { pairNamedNoun } from './pair-named-noun.ts';
import { participleOfNoun } from './participle-of-noun.ts';
import { particleInfinitive } from './particle-infinitive.ts';
import { phraseBehindSubject } from './phrase-behind-subject.ts';
import { possessorOfNoun } from './possessor-of-noun.ts';
import { reciprocalObject } from './reciprocal-object.ts';
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
  againstWord,
  partedModal,
  clauseAfterAs,
  offPunctuation,
  possessorOfNoun,
  objectBehindPreposition,
  nameBehindTitle,
  pairNamedNoun,
  reciprocalObject,
  dayBetween,
  nounOfNoun,
  phraseBehindSubject,
  joinedOwners,
  joinNounsToNouns,
  subjectBehindPhrase,
  subjectBeforeComma,
  invertedGerund,
  joinSubjects,
  lowerConjunct,
  complementClauses,
  participleOfNoun,
  judgedGerund,
  particleInfinitive,
  hearsayInfinitive,
  namedDay,
];
