import type { RuleCard } from '../../rule-card.ts';
import type { TokenRange } from '../attribution.ts';
import { sentenceEnd } from '../content-end.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import { isStop, type Scene } from '../scene.ts';
import { sourceRange, trimmed } from '../source-span.ts';

/** For docs/rules.md. */
export const accordingToCard: RuleCard = {
  name: 'statement-according-to',
  kind: 'statement',
  pattern: '"According to X" or "in the words of X", before, behind or in the middle of what X says.',
  example: 'According to the central bank, prices rose by two percent.',
  mustNotMatch: 'Seats were given out according to age.',
};

/** Where the source's noun phrase begins: behind "according to"; null where the words are others. */
function sourceStart(scene: Scene, at: number): number | null {
  const { tokens } = scene;
  if (tokens[at].text.toLowerCase() !== 'according') return null;
  return tokens[at + 1]?.text.toLowerCase() === 'to' && at + 2 < tokens.length ? at + 2 : null;
}

/** The head of the noun phrase that starts here: the one its tokens hang on. */
function headOfPhrase(scene: Scene, start: number, opener: number): number {
  const governor = scene.tokens[opener].head;
  if (governor > start - 1) return governor;
  let here = start;
  for (let step = 0; step < 12 && scene.tokens[here].head > here; step += 1) here = scene.tokens[here].head;
  return here;
}

function isClosed(scene: Scene, at: number): boolean {
  return at >= scene.tokens.length || isStop(scene.tokens[at]);
}

function contentAround(scene: Scene, opener: number, after: number): readonly TokenRange[] {
  const end = sentenceEnd(scene);
  let floor = 0;
  while (floor < opener && (isStop(scene.tokens[floor]) || scene.tokens[floor].upos === 'CCONJ')) floor += 1;
  const right = after + 1 < end && isClosed(scene, after) ? trimmed(scene, { start: after, end }) : null;
  if (floor === opener) return right === null ? [] : [right];
  const left = trimmed(scene, { start: floor, end: opener });
  if (left === null) return [];
  const isMiddle =
    right !== null && scene.tokens[opener - 1].text === ',' && scene.tokens[after].text === ',';
  return isMiddle ? [left, right] : [left];
}

/** Reads "according to X". */
export const accordingTo: AttributionRule = (scene, token): Draft | null => {
  const start = sourceStart(scene, token);
  if (start === null || scene.quotationOf[token] !== -1) return null;
  const cue = { start: token, end: start };
  const head = headOfPhrase(scene, start, token);
  const source = sourceRange(scene, head, cue);
  if (source === null) return null;
  const content = contentAround(scene, token, source.end);
  if (content.length === 0) return null;
  return {
    rule: accordingToCard.name,
    cue,
    cueToken: token,
    source,
    speaker: head,
    addressee: null,
    content,
    act: 'affirm',
    register: 'speech',
  };
};
