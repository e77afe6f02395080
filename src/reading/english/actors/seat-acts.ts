import { callingVerbs, objectControlVerbs } from '../lexicon/control-verbs.ts';
import { directionals, locatives } from '../lexicon/place-words.ts';
import { givenToStates, missionNouns, spokenToStates } from '../lexicon/state-agents.ts';
import type { Token } from '../../../model/annotated.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import type { NameUse } from '../names/name-uses.ts';

/** Whether a word is a preposition behind which a seat of government is only the town: "in Lima". */
function isBeforeTown(word: string): boolean {
  return locatives.has(word) || directionals.has(word) || /^(?:for|on|over)$/.test(word);
}

/** What travellers do with a town: "left Lima to meet envoys". */
const townVerbs: ReadonlySet<string> = new Set(['leave', 'find', 'see', 'keep', 'have', 'get']);

/** "Urged *Lima* to sign", "called on *Lima* to sign", "prompting *Lima* to sign": who is asked or made to do something is no town. */
function isMadeToAct(use: NameUse, { words: { tokens, folded } }: ReadSentence): boolean {
  const behind = folded[use.end] === 'not' ? use.end + 1 : use.end;
  if (folded[behind] !== 'to' || tokens[behind + 1]?.xpos !== 'VB') return false;
  const isCalled = /^(?:on|upon)$/.test(folded[use.start - 1] ?? '');
  const verb = tokens[isCalled ? use.start - 2 : use.start - 1];
  if (verb?.upos !== 'VERB') return false;
  return (isCalled ? callingVerbs : objectControlVerbs).has(verb.lemma) && !townVerbs.has(verb.lemma);
}

/** "Donated jets *to Lima*": who is given something is no town. */
function isGivenTo(before: string, { relation, head }: Token, { words: { tokens } }: ReadSentence): boolean {
  if (before !== 'to' || !/^(?:obl|nmod)$/.test(relation) || head < 0) return false;
  const above = tokens[head];
  const verb = above.relation === 'obj' ? tokens[above.head] : above;
  return verb?.upos === 'VERB' && givenToStates.has(verb.lemma);
}

/** "Its embassy *in Lima*", "its envoy *to Lima*": the state with which a mission is. */
function isOfMission(
  before: string,
  { relation, head }: Token,
  { words: { tokens } }: ReadSentence,
): boolean {
  if (!/^(?:in|to|from)$/.test(before) || !/^(?:obl|nmod)$/.test(relation) || head < 0) return false;
  if (missionNouns.has(tokens[head].lemma)) return true;
  // "opened an embassy in Lima": the tree may hang the town from the verb.
  return tokens.some(
    (token) => token.head === head && token.relation === 'obj' && missionNouns.has(token.lemma),
  );
}

/** Whether a seat of government acts: subject of a verb, owner of something, or party of "with", "by", "between". */
export function seatActs(use: NameUse, cut: ReadSentence): boolean {
  const { tokens, folded } = cut.words;
  // "OSLO — …": a dateline that stands in the sentence.
  if (
    use.start <= 1 &&
    /^\p{Lu}+$/u.test(use.text.replace(/ /g, '')) &&
    /^[—–(-]/.test(tokens[use.end]?.text ?? '')
  )
    return false;
  const head = tokens
    .slice(use.start, use.end)
    .find((token) => token.head < use.start || token.head >= use.end);
  if (head === undefined) return false;
  const before =
    folded[use.start - 1] === 'the' ? (folded[use.start - 2] ?? '') : (folded[use.start - 1] ?? '');
  if (isMadeToAct(use, cut) || isGivenTo(before, head, cut) || isOfMission(before, head, cut)) return true;
  if (isBeforeTown(before)) return false;
  if (folded[use.end] === ',' || folded[use.end] === '(' || folded[use.end] === '—')
    return /^(?:nsubj|vocative|dislocated)/.test(head.relation);
  if (head.relation.startsWith('nsubj') || head.relation === 'nmod:poss') return true;
  if (head.relation === 'conj') return /^(?:and|or)$/.test(before) || before === ',';
  if (/^i?obj$/.test(head.relation) && spokenToStates.has(tokens[head.head]?.lemma ?? '')) return true;
  return before === 'with' || before === 'between' || before === 'by' || before === 'against';
}
