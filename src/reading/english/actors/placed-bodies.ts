import { statesOwnBodies } from '../lexicon/organization-words.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import { nameWords, type NameUse } from '../names/name-uses.ts';
import { textOf } from '../names/sentence-words.ts';
import { fileBody } from './body-file.ts';
import { castBody } from './cast-bodies.ts';
import { isTaken, mention } from './walk.ts';
import type { Ground, Walk } from './walk.ts';
import { byPlaceBehind } from './whose-people.ts';

/** Words that may stand between "the" and the noun: "the foreign trade ministry". */
const mostModifiers = 3;

/** Where the words of a body begin behind its "the"; -1 where anything else stands before them. */
function startOf({ words: { tokens, folded, capital } }: ReadSentence, head: number): number {
  for (let at = head - 1; at >= head - 1 - mostModifiers && at >= 0; at -= 1) {
    if (folded[at] === 'the') return at + 1;
    if (capital[at] || !/^(?:NOUN|ADJ)$/.test(tokens[at].upos)) return -1;
  }
  return -1;
}

function useOf({ words }: ReadSentence, start: number, head: number): Omit<NameUse, 'state'> {
  return {
    sentence: words.sentence.index,
    start,
    end: head + 1,
    phraseStart: start,
    text: textOf(words, start, head + 1),
    words: nameWords(words.folded.slice(start, head + 1)),
    piece: 'body',
    entries: [],
    offices: [],
    courtesy: null,
    titled: false,
    guess: null,
    strongBody: true,
    nation: null,
    endsInState: false,
  };
}

/**
 * Casts a body that only a state has and that the place right behind gives to one: "the defence ministry in Accra". Not "the embassy in
 * Accra", which is another state's.
 */
export function walkPlacedBody(walk: Walk, ground: Ground, at: number): void {
  const { cut } = ground;
  if (!statesOwnBodies.has(cut.words.folded[at] ?? '') || cut.words.capital[at]) return;
  if (cut.words.shouting || isTaken(walk, ground, at)) return;
  const start = startOf(cut, at);
  const country = start < 0 ? null : byPlaceBehind(cut, at);
  if (country === null) return;
  const use: NameUse = { ...useOf(cut, start, at), state: country };
  const member = castBody(use, walk.cast, { gazetteer: walk.gazetteer, owner: country });
  const { sentence, end } = use;
  mention(walk, { member: member.id, form: 'name', sentence, start, end, core: at }, member);
  walk.focus.lastNamed.set(member.id, sentence);
  fileBody(walk.bodies, cut.words.folded[at], member);
}
