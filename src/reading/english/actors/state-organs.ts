import { forcesOfState, stateOrgans } from '../lexicon/people-groups.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import { castState } from './cast-states.ts';
import { takesPart } from './people-groups.ts';
import { isTaken, mention } from './walk.ts';
import type { Ground, Walk } from './walk.ts';
import { byPlaceBehind } from './whose-people.ts';

/** Where the phrase of an organ begins that has nothing but "the" before it: "the military", "government forces"; -1 for others. */
function startOf({ words: { tokens, folded } }: ReadSentence, head: number): number {
  const isForces = folded[head] === 'forces';
  if (isForces && !forcesOfState.has(folded[head - 1] ?? '')) return -1;
  const start = isForces ? head - 1 : head;
  if (folded[start - 1] === 'the') return start;
  const before = tokens[start - 1]?.upos ?? 'PUNCT';
  return /^(?:DET|NUM|ADJ|NOUN|PROPN|PART|PRON)$/.test(before) || tokens[head].xpos === 'NN' ? -1 : start;
}

/**
 * An organ of a state without its name, where the place right behind tells the state: "authorities in Nairobi". Nobody for "the army"
 * that acts somewhere: armies act abroad.
 */
export function walkOrgan(walk: Walk, ground: Ground, at: number): void {
  const { cut } = ground;
  const { tokens, folded, capital, shouting, sentence } = cut.words;
  const noun = folded[at] ?? '';
  if (shouting || capital[at] || !stateOrgans.has(noun)) return;
  if (tokens[at].relation === 'compound' || !takesPart(cut.tree, at)) return;
  if (isTaken(walk, ground, at)) return;
  const start = startOf(cut, at);
  const country = start < 0 ? null : byPlaceBehind(cut, at);
  if (country === null) return;
  const member = castState(walk.cast, country);
  mention(
    walk,
    { member: member.id, form: 'title', sentence: sentence.index, start, end: at + 1, core: at },
    member,
  );
}
