import { speechIs } from '../../../../model/statement-acts.ts';
import type { RuleCard } from '../../../mechanics/rule-card.ts';
import type { Turn, TurnAt } from '../../actors/transcript/turns-of.ts';
import { courtesyWords } from '../../lexicon/transcript-words.ts';
import type { Scene } from '../../grammar/scene.ts';
import type { Attribution } from '../attribution.ts';
import type { Spoken } from '../speakers-of.ts';
import { byColonCard } from './by-colon.ts';
import { withoutCue } from '../without-cue.ts';

/** For docs/rules.md. */
export const turnCard: RuleCard<'statement'> = {
  name: 'statement-turn',
  kind: 'statement',
  pattern: 'A whole sentence of a transcript under the label of somebody who is known and does not ask.',
  example:
    'Prime Minister Ana Soto met the press in Suva.\n\nMS SOTO:\n\nThe new ferry will serve both of our ports.\n\nJOURNALIST:\n\nWhen will it sail?',
  mustNotMatch: 'PORT NEWS:\n\nThe new ferry will serve both of our ports.',
};

/** Words that such a sentence must have: "That is the bottom line." says nothing. */
const shortest = 6;

/** Whether a sentence has a verb of its own, is no question and is no greeting or thanks alone. */
function saysSomething({ tokens, sentence }: Scene): boolean {
  const words = tokens.filter(({ upos }) => upos !== 'PUNCT');
  const root = tokens.find(({ head }) => head < 0);
  if (root === undefined || words.length < shortest || /\?["”’)]*\s*$/.test(sentence.text)) return false;
  if (words.length < 2 * shortest && courtesyWords.has(root.text.toLowerCase())) return false;
  if (!words.some(({ upos }) => upos === 'NOUN' || upos === 'PROPN')) return false;
  return words.some(({ xpos }) => /^(?:VB[DPZ]|MD)$/.test(xpos));
}

function spokenIn({ tokens, sentence }: Scene, { place, from }: Turn): Attribution | null {
  const first = tokens.find(({ span, upos }) => span.start >= from && upos !== 'PUNCT');
  const last = tokens.findLast(({ upos }) => upos !== 'PUNCT');
  if (first === undefined || last === undefined || last.index < first.index) return null;
  const content = [{ start: first.span.start, end: last.span.end }];
  return withoutCue({ rule: turnCard.name, sentence: sentence.index, speaker: place, content });
}

/** Whether the label speaks, or somebody says "I" or "we" in his own turn: what he says is then the sentence as it stands. */
function isOwn(scenes: readonly Scene[], { attribution: { speaker, rule } }: Spoken): boolean {
  if (rule === byColonCard.name) return true;
  return speaker !== null && /^(?:I|we)$/i.test(scenes[speaker.sentence].tokens[speaker.token].text);
}

/**
 * Adds what the speakers of a transcript say, sentence by sentence, in text order. "I welcome the accord" is such a sentence too, and an act
 * of its speaker; what others are told to have said stands beside it.
 */
export function withTurns(
  scenes: readonly Scene[],
  turnAt: TurnAt,
  spoken: readonly Spoken[],
): readonly Spoken[] {
  const own = new Map(
    scenes.flatMap((scene) => {
      const turn = turnAt(scene.sentence.index);
      const attribution = turn !== null && saysSomething(scene) ? spokenIn(scene, turn) : null;
      if (turn === null || attribution === null) return [];
      return [[scene.sentence.index, { attribution, speakers: [turn.speaker] }] as const];
    }),
  );
  if (own.size === 0) return spoken;
  const others = spoken.filter((one) => {
    const { sentence, act } = one.attribution;
    const words = own.get(sentence);
    if (words === undefined || !isOwn(scenes, one)) return true;
    if (speechIs(words.attribution.act, 'bare'))
      own.set(sentence, { ...words, attribution: { ...words.attribution, act } });
    return false;
  });
  return [...others, ...own.values()].toSorted((a, b) => a.attribution.sentence - b.attribution.sentence);
}
