import type { Token } from '../../../../model/annotated.ts';
import { againstWord } from './against-word.ts';
import { clauseAfterAs } from './clause-after-as.ts';
import { complementClauses } from './complement-clauses.ts';
import { dayBetween } from './day-between.ts';
import { judgedGerund } from './judged-gerund.ts';
import { flatList } from './flat-list.ts';
import { gerundBehindWithout } from './gerund-behind-without.ts';
import { gerundOfPeople } from './gerund-of-people.ts';
import { hyphenedPhrase } from './hyphened-phrase.ts';
import { hearsayInfinitive } from './hearsay-infinitive.ts';
import { infinitiveOfRequest } from './infinitive-of-request.ts';
import { includedParticiple } from './included-participle.ts';
import { invertedGerund } from './inverted-gerund.ts';
import { joinListedStates } from './join-listed-states.ts';
import { joinNounsToNouns } from './join-nouns-to-nouns.ts';
import { joinedOwners } from './joined-owners.ts';
import { joinSubjects } from './join-subjects.ts';
import { nameBehindTitle } from './name-behind-title.ts';
import { nounOfNoun } from './noun-of-noun.ts';
import { listedTitle } from './listed-title.ts';
import { listedPeople } from './listed-people.ts';
import { objectBehindPreposition } from './object-behind-preposition.ts';
import { lowerConjunct } from './lower-conjunct.ts';
import { namedDay } from './named-day.ts';
import { offPunctuation } from './off-punctuation.ts';
import { openingClause } from './opening-clause.ts';
import { openingGerund } from './opening-gerund.ts';
import { ownerOfName } from './owner-of-name.ts';
import { pairNamedNoun } from './pair-named-noun.ts';
import { participleOfNoun } from './participle-of-noun.ts';
import { particleObject } from './particle-object.ts';
import { particleInfinitive } from './particle-infinitive.ts';
import { phraseBehindLeader } from './phrase-behind-leader.ts';
import { phraseBehindSubject } from './phrase-behind-subject.ts';
import { possessorOfNoun } from './possessor-of-noun.ts';
import { reciprocalObject } from './reciprocal-object.ts';
import { partedModal } from './parted-modal.ts';
import { subjectBeforeComma } from './subject-before-comma.ts';
import { subjectBehindPhrase } from './subject-behind-phrase.ts';
import { talksOfPair } from './talks-of-pair.ts';
import { thatWithPlural } from './that-with-plural.ts';
import { verbOverPhrase } from './verb-over-phrase.ts';
import { numberSigns } from './signs.ts';

/** Mends one kind of slip in a parsed sentence: gives the tokens with better arcs, the same array where nothing is to mend. */
export type Mend = (tokens: readonly Token[]) => readonly Token[];

/**
 * In order: each sees what the ones before it have mended. With each stand the signs that a sentence must have, all of them, for the mend
 * to find anything (`numberSigns` says what a sign is).
 */
export const mends: readonly (readonly [mend: Mend, signs: string])[] = [
  [talksOfPair, '-|– NNP nsubj'],
  [openingGerund, 'VBG advcl'],
  [openingClause, 'parataxis'],
  [verbOverPhrase, 'nsubj'],
  [againstWord, ''],
  [hyphenedPhrase, '-|–'],
  [gerundBehindWithout, 'VBG conj'],
  [partedModal, 'MD ,'],
  [clauseAfterAs, 'as|after|before|until|since case'],
  [offPunctuation, ''],
  [possessorOfNoun, 'POS obj'],
  [particleObject, 'case'],
  [objectBehindPreposition, 'obj case'],
  [nameBehindTitle, 'flat conj cc'],
  [pairNamedNoun, '-|– NNP'],
  [reciprocalObject, 'each|one'],
  [dayBetween, 'nsubj on|in|during'],
  [nounOfNoun, 'nsubj of'],
  [phraseBehindSubject, 'nsubj mark|case for|of|to|from|by'],
  [ownerOfName, 'POS NNP'],
  [joinedOwners, 'conj cc NNP'],
  [listedTitle, 'conj , NNP'],
  [joinNounsToNouns, 'conj'],
  [listedPeople, 'conj cc'],
  [subjectBehindPhrase, ','],
  [subjectBeforeComma, ','],
  [invertedGerund, 'VBG'],
  [joinListedStates, 'nsubj , NNP'],
  [flatList, 'conj cc NNP'],
  [joinSubjects, 'nsubj'],
  [lowerConjunct, 'conj'],
  [thatWithPlural, 'that'],
  [complementClauses, 'mark that'],
  [includedParticiple, 'advcl VBN mark'],
  [participleOfNoun, 'advcl VBN obl:agent'],
  [gerundOfPeople, 'advcl VBG obj'],
  [phraseBehindLeader, 'acl VBN obl:agent'],
  [judgedGerund, 'acl VBG'],
  [particleInfinitive, 'advcl compound:prt'],
  [hearsayInfinitive, 'aux:pass ccomp'],
  [infinitiveOfRequest, 'acl obj'],
  [namedDay, 'day|week|night obl'],
];

const signsOf = mends.map(([, signs]) => signs.split(' ').filter((sign) => sign !== ''));
const signs = numberSigns(signsOf.flat());
const needs = signsOf.map((those) => signs.bitsOf(those));

/** Whether every word hangs from the root, through others or at once: a mend that ties words into a ring is not taken. */
function isTree(tokens: readonly Token[]): boolean {
  const safe = new Uint8Array(tokens.length);
  for (let from = 0; from < tokens.length; from += 1) {
    let here = from;
    for (let steps = 0; here >= 0 && safe[here] === 0; steps += 1) {
      if (steps > tokens.length) return false;
      here = tokens[here].head;
    }
    for (let up = from; up >= 0 && safe[up] === 0; up = tokens[up].head) safe[up] = 1;
  }
  return true;
}

/**
 * The tokens of sentences with the arcs that all mends give them, one mend after another; a mend whose signs a sentence lacks is not asked.
 *
 * Each mend goes through all sentences before the next begins, which is faster: its compiled code stays in the processor's cache.
 */
export function mended(sentences: readonly (readonly Token[])[]): readonly (readonly Token[])[] {
  const result = sentences.slice();
  const has = result.map(signs.read);
  for (const [at, [mend]] of mends.entries()) {
    for (let one = 0; one < result.length; one += 1) {
      if ((has[one] & needs[at]) !== needs[at]) continue;
      const better = mend(result[one]);
      if (better === result[one] || !isTree(better)) continue;
      result[one] = better;
      has[one] = signs.read(better);
    }
  }
  return result;
}
