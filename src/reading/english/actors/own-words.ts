import { holdsClause } from '../lexicon/speech-verbs.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';

/** Verbs under which "it" often stands for nothing, or for what has been told: "it seems", "it comes as", "it takes time"; lemmas. */
const idleVerbs: ReadonlySet<string> = new Set(['seem', 'appear', 'happen', 'come', 'take', 'matter']);

/**
 * Whether the "it" of a verb stands for nobody or for a thing: "it is vital", "it was clear that", "it seems", "it was a launch", "it all
 * began".
 */
function isIdle({ words: { tokens } }: ReadSentence, verb: number): boolean {
  const { upos, lemma } = tokens[verb];
  const isNamed = tokens.some(
    ({ head, relation }) => head === verb && /^(?:cop|expl|det|case)$/.test(relation),
  );
  return upos !== 'VERB' || idleVerbs.has(lemma) || isNamed || tokens[verb - 1]?.upos === 'DET';
}

/** The nearest verb of saying above a verb through what is said and what is joined to it; -1 for none. */
function sayingAbove({ words: { tokens } }: ReadSentence, verb: number): number {
  let here = verb;
  for (let steps = 0; steps < 3; steps += 1) {
    const { relation, head } = tokens[here];
    if (head < 0) return -1;
    if (relation === 'ccomp' && holdsClause(tokens[head].lemma)) return head;
    if (relation !== 'conj') return -1;
    here = head;
  }
  return -1;
}

/**
 * The subject with whose words "it" says something of the one who speaks: "the *ministry* said it had closed the port", "*Fiji* denied
 * the raid, and it called for talks"; -1 where there is none. The verb of "it" is at `verb`.
 */
export function speakingSubject(cut: ReadSentence, verb: number): number {
  if (isIdle(cut, verb)) return -1;
  const { tokens } = cut.words;
  const saying = sayingAbove(cut, verb);
  const above = saying >= 0 ? saying : tokens[verb].relation === 'conj' ? tokens[verb].head : -1;
  const subject =
    above < 0 ? -1 : tokens.findIndex(({ head, relation }) => head === above && relation === 'nsubj');
  // "Kenya and Fiji said it had closed": of two, no one is "it".
  return tokens.some(({ head, relation }) => head === subject && relation === 'conj') ? -1 : subject;
}
