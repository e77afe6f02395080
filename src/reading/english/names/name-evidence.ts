import { isGivenName } from '../../../world/given-names.ts';
import { otherHeads } from '../lexicon/organization-words.ts';
import { directionals, landNouns, locatives } from '../lexicon/place-words.ts';
import { shipPrefixes } from '../lexicon/ship-prefixes.ts';
import { thingTitles } from '../lexicon/titles.ts';
import { tradesAsFirm } from './company-cues.ts';
import type { ReadSentence } from './cut-sentence.ts';
import type { NameUse } from './name-uses.ts';
import type { Evidence, Rule } from './evidence.ts';
import { byStrangeness, byTitle, byVerb, byWords } from './evidence-of-person.ts';
import { byHead, byList, byOffice } from './evidence-of-body.ts';

/** What the name recogniser says; it is right two times in three. */
const byGuess: Rule = (use, _cut, tally) => {
  if (use.guess === 'person') tally.person += 1.5;
  // The recogniser takes long runs of capitals for bodies; without a second sign they are seldom ones.
  const acronym = /^\p{Lu}[\p{Lu}\d&.-]*s?$/u.test(use.text);
  if (use.guess === 'organization') tally.organization += acronym ? 1 : use.words.length > 2 ? 1.4 : 2;
  if (use.guess === 'place') tally.place += 2;
  if (use.guess === 'other') tally.other += 1.5;
};

const isBeforePlace = (word: string): boolean => locatives.has(word) || directionals.has(word);

/** "the X" is seldom a person; "in X" is most often a place; "ABC" most often a body. */
const byNeighbours: Rule = (use, cut, tally) => {
  const before = cut.words.folded[use.phraseStart - 1] ?? '';
  if (before === 'the' && !use.titled) {
    tally.person -= 2;
    tally.organization += 0.5;
  }
  if (before === 'a' || before === 'an') {
    tally.person -= 2;
    tally.other += 1;
  }
  // A rubric: "- Clean Water: …".
  if (cut.words.folded[use.end] === ':' && use.start <= 3 && !use.titled) tally.other += 2;
  if (isBeforePlace(before)) {
    tally.place += 1;
    tally.person -= 1;
  }
  if (before === 'of' && landNouns.has(cut.words.folded[use.phraseStart - 2] ?? '')) tally.place += 2.5;
  if (/^(?:El|La|Los|Las|Le|Les) /u.test(use.text) && !use.titled) tally.other += 2.5;
  if (/^\p{Lu}{2,6}$/u.test(use.text)) tally.organization += 0.4;
  if (/^\p{Lu}{2,}s$/u.test(use.text)) tally.other += 2;
  if (/\d/.test(use.text)) tally.other += 2;
  // Ships and saints: "USS Ashby", "St Thomas' Hospital".
  if (/^St\.? /u.test(use.text) || shipPrefixes.has(use.text.split(' ')[0]))
    tally.other += use.titled ? 0 : 5;
  if (/^(?:\p{Lu}\.){2,}$/u.test(use.text)) {
    tally.person -= 3;
    tally.organization += 1;
  }
  if (use.words.length === 1 && cut.words.tokens[use.start]?.upos === 'ADJ' && !use.titled) tally.other += 3;
  if (cut.words.tokens[use.end - 1]?.xpos === 'NNPS' && use.words.length === 1) tally.other += 1;
};

/** Names of common words alone ("Clean Energy") are things, unless a given name begins them or a title stands before. */
const byCommonWords: Rule = (use, cut, tally) => {
  if (use.piece !== 'name' || use.courtesy !== null) return;
  // "Executive Order", "Member States": the title is a part of the thing's name.
  const before = cut.words.folded[use.start - 1] ?? '';
  const partOfThing = otherHeads.has(use.words[0]) || thingTitles.has(before);
  if (use.titled && use.words.length === 1 && partOfThing && cut.words.common[use.start]) tally.person -= 8;
  if (use.titled || tradesAsFirm(cut, use) || use.offices.some(({ core }) => core.kind === 'state')) return;
  for (let at = use.start; at < use.end; at += 1) if (cut.words.capital[at] && !cut.words.common[at]) return;
  if (use.words.length > 1 && !isGivenName(use.words[0])) tally.other += 3;
  else if (use.words.length === 1) tally.other += 2.5;
  if (cut.words.tokens[use.start].upos === 'VERB') tally.other += 2;
};

const rules: readonly Rule[] = [
  byTitle,
  byWords,
  byVerb,
  byHead,
  byGuess,
  byNeighbours,
  byOffice,
  byList,
  byCommonWords,
  byStrangeness,
];

/** Adds to a tally what one use of a name says about its kind. */
export function weighUse(use: NameUse, cut: ReadSentence, tally: Evidence): void {
  for (const rule of rules) rule(use, cut, tally);
}
