import { articles } from '../lexicon/function-words.ts';
import { isEasternFamilyName } from '../../../world/family-names.ts';
import { namingCustomOf } from '../../../world/naming-customs.ts';
import { isGivenName } from '../../../world/given-names.ts';
import { companyDeeds, companyNameEnds } from '../lexicon/company-words.ts';
import { otherHeads } from '../lexicon/organization-words.ts';
import { personalSpeech, personalVerbs } from '../lexicon/personal-verbs.ts';
import { directionals, landNouns, locatives } from '../lexicon/place-words.ts';
import { shipPrefixes } from '../lexicon/ship-prefixes.ts';
import { thingTitles } from '../lexicon/titles.ts';
import { anyOf } from '../../../model/word-pattern.ts';
import { personJoiners, writtenInOne } from '../lexicon/name-particles.ts';
import { companyCue } from './company-cues.ts';
import type { ReadSentence } from './cut-sentence.ts';
import type { NameUse } from './name-uses.ts';

/** How strongly the uses of a name speak for each kind of thing. */
export interface Evidence {
  person: number;
  organization: number;
  place: number;
  other: number;
}

/** A new, empty tally. */
export function noEvidence(): Evidence {
  return { person: 0, organization: 0, place: 0, other: 0 };
}

/** The particle that a hyphen joins to a name: "al" of "al-assad"; empty for none. */
const particleOf = (word: string): string => (word.includes('-') ? word.slice(0, word.indexOf('-')) : '');

const inOne = new RegExp(String.raw`^${anyOf(writtenInOne)}\p{Lu}`, 'u');

type Rule = (use: NameUse, cut: ReadSentence, tally: Evidence) => void;

/** A title, a courtesy or an office beside a name is a person's. */
const byTitle: Rule = (use, _cut, tally) => {
  if (use.piece === 'body') return;
  if (use.courtesy !== null || use.titled) tally.person += 4;
  if (use.offices.some((office) => office.core.kind !== 'plain')) tally.person += 3;
  else if (use.offices.length > 0) tally.person += 2;
};

/** Common given names, names of eastern families by their shape, initials between the words. */
const byWords: Rule = (use, cut, tally) => {
  const [first = ''] = use.words;
  const count = use.words.length;
  if (count < 2 || count > 5) return;
  if (use.endsInState && !isGivenName(first)) tally.other += 2.5;
  const written = cut.words.tokens.slice(use.start, use.end).map((token) => token.text);
  if (isGivenName(first) || isGivenName(first.split('-')[0] ?? '')) tally.person += 3;
  else if (isEasternFamilyName(first) && namingCustomOf(use.words, written) !== 'western') tally.person += 3;
  else if (count <= 3 && use.guess === 'person') tally.person += 0.5;
  if (count >= 3 && use.words.slice(1, -1).some((word) => word.length === 1)) tally.person += 2;
  if (count === 2 && personJoiners.has(particleOf(use.words[1]))) tally.person += 1;
};

/** "X said", "X, 45,", "X, who"; "X invests". */
const byVerb: Rule = (use, cut, tally) => {
  if (use.piece === 'body') return;
  const { tokens, folded } = cut.words;
  const inside = tokens.slice(use.start, use.end).find((token) => token.relation.startsWith('nsubj'));
  const verb = inside === undefined ? undefined : tokens[inside.head];
  const next = tokens[use.end];
  if (verb !== undefined && companyDeeds.has(verb.lemma)) tally.organization += 1.5;
  else if (verb !== undefined && personalSpeech.has(verb.lemma)) tally.person += 1.5;
  if (
    next !== undefined &&
    next.upos === 'VERB' &&
    personalSpeech.has(next.lemma) &&
    !companyDeeds.has(next.lemma)
  )
    tally.person += 1;
  if (folded[use.end] !== ',') return;
  if (/^[1-9]\d$/.test(folded[use.end + 1] ?? '') && /^[,.)]?$/.test(folded[use.end + 2] ?? ''))
    tally.person += 3;
  if (folded[use.end + 1] === 'who' || folded[use.end + 1] === 'whose') tally.person += 1.5;
};

/** Names of documents, meetings and things by their last word; bodies by theirs. */
const byHead: Rule = (use, _cut, tally) => {
  const last = use.words.at(-1) ?? '';
  if (use.piece === 'body') tally.organization += use.strongBody ? 5 : 3;
  if (use.piece !== 'name') return;
  if (use.words.length > 1 && /(?:^| )\p{Lu}{2,5}(?: |$)/u.test(use.text) && /\p{Ll}/u.test(use.text))
    tally.organization += 1;
  if (use.words.length > 1 && companyNameEnds.has(last)) tally.organization += 1.5;
  if (/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(use.text) && !inOne.test(use.text)) tally.organization += 1.5;
  if (use.words.length > 1 && (otherHeads.has(last) || otherHeads.has(last.replace(/s$/, ''))))
    tally.other += 4;
  if (use.words.length === 1 && otherHeads.has(last)) tally.other += 3;
};

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

/** "director of the X", "adviser at X", "spokesman for X": whose the office is, not the matter that it is for. */
function isOwner(use: NameUse, cut: ReadSentence): boolean {
  const before = cut.words.folded[use.start - 1] ?? '';
  const joiner = before === 'the' ? (cut.words.folded[use.start - 2] ?? '') : before;
  const office = cut.offices.find((one) => one.core.end < use.start && one.end === use.end);
  if (office === undefined) return false;
  if (joiner === 'at' || joiner === 'with') return true;
  if (joiner === 'for') return office.title.endsWith('spokesperson');
  return joiner === 'of' && before === 'the';
}

/** "director of X", "spokesman for X", "X CEO": the name after an office, or before one of business, is a body's. */
const byOffice: Rule = (use, cut, tally) => {
  if (use.piece !== 'name') return;
  tally.organization += companyCue(cut, use);
  if (isOwner(use, cut)) tally.organization += 2;
  const next = cut.startingAt.get(use.end);
  const sells =
    next?.kind === 'role' && (next.role.kind === 'business' || next.role.title.startsWith('spokes'));
  if (sells && !use.titled) tally.organization += 2;
};

/** Names in a list are of one kind: "Acme, X and Initech" makes X a body where Acme is one. */
const byList: Rule = (use, cut, tally) => {
  if (use.piece !== 'name') return;
  const { endingAt, startingAt, words } = cut;
  const isJoin = (at: number): boolean => /^(?:,|and|or|&)$/.test(words.folded[at] ?? '');
  const beforeAt = isJoin(use.start - 1) && isJoin(use.start - 2) ? use.start - 2 : use.start - 1;
  const afterAt = isJoin(use.end) && isJoin(use.end + 1) ? use.end + 2 : use.end + 1;
  const near = [
    isJoin(use.start - 1) ? endingAt.get(beforeAt) : undefined,
    isJoin(use.end) ? startingAt.get(afterAt) : undefined,
  ];
  for (const piece of near) {
    const body =
      piece?.kind === 'body' || (piece?.kind === 'known' && piece.entries[0]?.kind === 'organization');
    if (body) tally.organization += 1;
  }
};

/** Names of common words alone ("Clean Energy") are things, unless a given name begins them or a title stands before. */
const byCommonWords: Rule = (use, cut, tally) => {
  if (use.piece !== 'name' || use.courtesy !== null) return;
  // "Executive Order", "Member States": the title is a part of the thing's name.
  const before = cut.words.folded[use.start - 1] ?? '';
  const partOfThing = otherHeads.has(use.words[0]) || thingTitles.has(before);
  if (use.titled && use.words.length === 1 && partOfThing && cut.words.common[use.start]) tally.person -= 8;
  if (use.titled) return;
  for (let at = use.start; at < use.end; at += 1) if (cut.words.capital[at] && !cut.words.common[at]) return;
  if (use.words.length > 1 && !isGivenName(use.words[0])) tally.other += 3;
  else if (use.words.length === 1) tally.other += 2.5;
  if (cut.words.tokens[use.start].upos === 'VERB') tally.other += 2;
};

/** Two or three words that no dictionary has, written as names are, that act, with no sign of anything else: oftenest a person. */
const byStrangeness: Rule = (use, cut, tally) => {
  const { capital, common, tokens, folded } = cut.words;
  const count = use.end - use.start;
  if (use.piece !== 'name' || count < 2 || count > 3 || (use.guess !== null && use.guess !== 'person'))
    return;
  for (let at = use.start; at < use.end; at += 1) {
    if (!capital[at] || common[at] || !/^\p{Lu}\p{Ll}+$/u.test(tokens[at].text)) return;
  }
  const before = folded[use.phraseStart - 1] ?? '';
  if (locatives.has(before) || articles.includes(before) || /^(?:of|called|named|on|by|from)$/.test(before))
    return;
  const inside = tokens.slice(use.start, use.end).find((token) => token.relation.startsWith('nsubj'));
  const verb = inside === undefined ? undefined : tokens[inside.head];
  if (verb !== undefined && (personalSpeech.has(verb.lemma) || personalVerbs.has(verb.lemma)))
    tally.person += 1.6;
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
