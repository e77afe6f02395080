import { paperNouns } from './en/paper-nouns.ts';
import type { TagContext } from './tag-features.ts';
import type { Tag } from './tagger.ts';
import { exactHash, lowerHash } from './word-columns.ts';

const papers: ReadonlySet<number> = new Set(paperNouns.map(lowerHash));
const of = lowerHash('of');
const understanding = lowerHash('understanding');

const shook = exactHash('shook');
const hands = exactHash('hands');
const familiar = lowerHash('familiar');
const close = lowerHash('close');
const official = lowerHash('official');
const hyphen = exactHash('-');

/** The tags that fixed phrases are given, as the model numbers them; -1 where it has none. */
export interface PhraseTags {
  readonly noun: number;
  readonly adjective: number;
  readonly participle: number;
  readonly past: number;
  /** What a noun phrase may begin with: articles, numbers and adjectives. */
  readonly opening: ReadonlySet<number>;
  /** Nouns, names and adjectives. */
  readonly nominal: ReadonlySet<number>;
}

/** Looks up the tags of fixed phrases. */
export function phraseTagsOf(tags: readonly Tag[]): PhraseTags {
  const find = (upos: string, xpos: string): number =>
    tags.findIndex((tag) => tag.upos === upos && tag.xpos === xpos);
  const all = (kind: RegExp): ReadonlySet<number> =>
    new Set(tags.flatMap(({ xpos }, at) => (kind.test(xpos) ? [at] : [])));
  return {
    noun: find('NOUN', 'NN'),
    adjective: find('ADJ', 'JJ'),
    participle: find('VERB', 'VBG'),
    past: find('VERB', 'VBD'),
    opening: all(/^(?:DT|CD|JJ)$/u),
    nominal: all(/^(?:NNP?S?|JJ)$/u),
  };
}

/** Corrects the tags of phrases that are common in news of diplomacy and rare in treebanks. */
export function settleFixedPhrases(context: TagContext, tags: PhraseTags): void {
  settleUnderstandings(context, tags);
  settleParticiples(context, tags);
  settleHandshakes(context, tags);
  settleOfficials(context, tags);
}

/** Tags "shook" as a verb in the captions of pictures: "President Ruiz shook hands with …". */
function settleHandshakes({ words, tags, count }: TagContext, { past }: PhraseTags): void {
  for (let at = 0; at < count - 1; at++)
    if (past >= 0 && words.exact[at] === shook && words.exact[at + 1] === hands) tags[at] = past;
}

/** Tags "official" as a noun behind an article and before no noun: "One official said", "an official familiar with the talks". */
function settleOfficials({ words, tags, count }: TagContext, phrase: PhraseTags): void {
  if (phrase.noun < 0) return;
  for (let at = 1; at < count - 1; at++) {
    if (words.lower[at] !== official || tags[at] !== phrase.adjective || !phrase.opening.has(tags[at - 1]))
      continue;
    const next = words.lower[at + 1];
    const isAlone = !phrase.nominal.has(tags[at + 1]) && words.exact[at + 1] !== hyphen;
    if (isAlone || next === familiar || next === close) tags[at] = phrase.noun;
  }
}

/** Tags the last word of "a memorandum of understanding" as a noun. */
function settleUnderstandings({ words, tags, count }: TagContext, { noun }: PhraseTags): void {
  if (noun < 0) return;
  for (let at = 2; at < count; at++) {
    if (words.lower[at] !== understanding || words.lower[at - 1] !== of) continue;
    const isName = words.exact[at] !== understanding;
    if (!isName && papers.has(words.lower[at - 2])) tags[at] = noun;
  }
}

/** Tags the participle of "long-standing sanctions" as an adjective. */
function settleParticiples({ words, tags, count }: TagContext, phrase: PhraseTags): void {
  if (phrase.adjective < 0) return;
  for (let at = 2; at < count - 1; at++) {
    const isHyphened = words.exact[at - 1] === hyphen && tags[at] === phrase.participle;
    if (isHyphened && phrase.nominal.has(tags[at + 1])) tags[at] = phrase.adjective;
  }
}
