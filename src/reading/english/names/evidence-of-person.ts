import { articles } from '../lexicon/function-words.ts';
import { isEasternFamilyName } from '../../../world/family-names.ts';
import { namingCustomOf } from '../../../world/naming-customs.ts';
import { isGivenName } from '../../../world/given-names.ts';
import { companyDeeds } from '../lexicon/company-words.ts';
import { personalSpeech, personalVerbs } from '../lexicon/personal-verbs.ts';
import { locatives } from '../lexicon/place-words.ts';
import { anyOf } from '../../../model/word-pattern.ts';
import { personJoiners, writtenInOne } from '../lexicon/name-particles.ts';
import type { Rule } from './evidence.ts';
import { isCounterpartBehind } from './counterpart-behind.ts';

/** The particle that a hyphen joins to a name: "al" of "al-assad"; empty for none. */
const particleOf = (word: string): string => (word.includes('-') ? word.slice(0, word.indexOf('-')) : '');

/** A particle written in one with its name: "MacLeod". */
export const inOne: RegExp = new RegExp(String.raw`^${anyOf(writtenInOne)}\p{Lu}`, 'u');

/** A title, a courtesy or an office beside a name is a person's; so is "her counterpart". */
export const byTitle: Rule = (use, { words }, tally) => {
  if (use.piece === 'body') return;
  if (use.courtesy !== null || use.titled) tally.person += 4;
  if (use.offices.some((office) => office.core.kind !== 'plain')) tally.person += 3;
  else if (use.offices.length > 0) tally.person += 2;
  if (isCounterpartBehind(words, use.end)) tally.person += 3;
};

/** Common given names, names of eastern families by their shape, initials between the words. */
export const byWords: Rule = (use, cut, tally) => {
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
export const byVerb: Rule = (use, cut, tally) => {
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

/** Two or three words that no dictionary has, written as names are, that act, with no sign of anything else: oftenest a person. */
export const byStrangeness: Rule = (use, cut, tally) => {
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
