import { blameIn, describingVerbs, namingVerbs } from '../../lexicon/judgements.ts';
import { baseRelation } from '../../grammar/dependents.ts';
import { mayBeFinite } from './opening.ts';
import { ownSubject } from '../../grammar/own-subject.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isNominal, lemmaAt } from '../../grammar/word-kinds.ts';

/** A thing that is given a name or a quality. */
export interface Named {
  /** Head of what is named: "vote" of "called Sunday's vote crazy", a pronoun as it stands. */
  readonly thing: number;
  /** Where the phrase of the thing named begins. */
  readonly start: number;
  /** Where the name or quality begins. */
  readonly from: number;
}

/** Most tokens of the phrase that is named. */
const longest = 16;
const quote = /^["“”‘'`]+$/;

/** The thing that a verb of naming names, read from left to right; null where it names nothing. */
export function namedAt(tree: Tree, verb: number): Named | null {
  const lemma = lemmaAt(tree, verb);
  const byName = namingVerbs.has(lemma);
  if (!byName && !describingVerbs.has(lemma)) return null;
  const start = behindAdverbs(tree, verb + 1);
  const from = nameStart(tree, start, { byName, byAs: describingVerbs.has(lemma) });
  if (from === -1) return null;
  if (from > start) return namedBetween(tree, start, from);
  const thing = relativeHead(tree, verb);
  return thing === -1 ? null : { thing, start: tree.first[thing], from };
}

function namedBetween(tree: Tree, start: number, from: number): Named | null {
  const thing = headOf(tree, start, from);
  return thing === -1 ? null : { thing, start, from };
}

function behindAdverbs({ tokens }: Tree, from: number): number {
  return tokens[from]?.upos === 'ADV' ? from + 1 : from;
}

interface Ways {
  readonly byName: boolean;
  readonly byAs: boolean;
}

/** Where the name begins behind the thing named; at `start` in "a ruling that Lima called questionable"; -1 for none. */
function nameStart(tree: Tree, start: number, { byName, byAs }: Ways): number {
  const { tokens } = tree;
  for (let at = start; at < Math.min(tokens.length, start + longest); at += 1) {
    const { text, xpos } = tokens[at];
    if (
      /^[,;:.]$/.test(text) ||
      xpos === 'MD' ||
      (mayBeFinite(tokens[at]) && xpos !== 'VBN' && tokens[at - 1]?.upos !== 'PART')
    )
      return -1;
    if (byName && !byAs && text.toLowerCase() === 'to') return -1;
    if (text.toLowerCase() === 'as') return byAs ? at + 1 : -1;
    if (byName && isNameStart(tree, at, start)) return at;
  }
  return -1;
}

/** Whether a name begins at a token, behind a noun: "called talks *a* waste", "declared the claims *illegal*", "called Kim *“*short". */
function isNameStart({ tokens }: Tree, at: number, start: number): boolean {
  const { text, upos, lemma } = tokens[at];
  const isLast = !isNominal(tokens[at + 1] ?? tokens[at - 1]);
  if (at === start)
    return upos === 'ADJ' && /^(?:PUNCT|SCONJ|ADV|CCONJ)$/.test(tokens[at + 1]?.upos ?? 'PUNCT');
  if (!isNominal(tokens[at - 1])) return false;
  if (quote.test(text) || upos === 'DET' || upos === 'ADJ' || upos === 'ADV') return true;
  return upos === 'NOUN' && isLast && blameIn(lemma.toLowerCase()) !== null;
}

/** The noun that a relative clause tells of: "ruling" of "a ruling Lima called questionable"; -1 for none. */
function relativeHead(tree: Tree, verb: number): number {
  const { relation, head } = tree.tokens[verb];
  if (relation === 'acl:relcl') return head;
  const subject = ownSubject(tree, verb);
  const left = subject < 0 || subject > verb ? -1 : tree.first[subject] - 1;
  const before = left > 0 && /^(?:that|which)$/i.test(tree.tokens[left].text) ? left - 1 : left;
  return before > 0 && /^(?:NN|NNS|VBG)$/.test(tree.tokens[before].xpos) ? before : -1;
}

/** The last noun of the thing before any preposition, behind "most of"; a pronoun as it stands. */
function headOf(tree: Tree, start: number, from: number): number {
  const { tokens } = tree;
  const isPart =
    tokens[start + 1]?.text === 'of' && /^(?:most|much|some|all|any|many)$/i.test(tokens[start].text);
  const words = tokens.slice(isPart ? start + 2 : start, from);
  const preposition = words.findIndex(({ upos }) => upos === 'ADP');
  const phrase = preposition === -1 ? words : words.slice(0, preposition);
  return phrase.findLast((token) => isNominal(token) && baseRelation(token) !== 'punct')?.index ?? -1;
}
