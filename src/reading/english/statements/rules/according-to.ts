import type { Token } from '../../../../model/annotated.ts';
import type { RuleCard } from '../../../mechanics/rule-card.ts';
import type { TokenRange } from '../../../mechanics/token-place.ts';
import { sentenceEnd } from '../content-end.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import { headWithin, phraseFrom } from '../../grammar/plain-phrases.ts';
import { documentNouns } from '../../lexicon/speech-nouns.ts';
import { isDayOrUnit } from '../../lexicon/time-nouns.ts';
import { isStop, type Scene } from '../../grammar/scene.ts';
import { sourceRange, trimmed } from '../source-span.ts';

/** For docs/rules.md. */
export const accordingToCard: RuleCard<'statement'> = {
  name: 'statement-according-to',
  kind: 'statement',
  pattern: '"According to X" or "in the words of X", before, behind or in the middle of what X says.',
  example: 'According to Kenya’s finance ministry, prices rose by two percent.',
  mustNotMatch: 'Seats were given out according to age.',
};

/** "on Monday last week" is no longer than this. */
const longestTime = 5;
/** "the bank, a private lender with two branches," is no longer than this between its commas. */
const longestApposition = 20;

/** Where the source's noun phrase begins: behind "according to"; null where the words are others. */
function sourceStart(scene: Scene, at: number): number | null {
  const { tokens } = scene;
  if (tokens[at].text.toLowerCase() !== 'according') return null;
  return tokens[at + 1]?.text.toLowerCase() === 'to' && at + 2 < tokens.length ? at + 2 : null;
}

/** "data compiled by the bank": who made the paper or the numbers; null where nobody is named. */
function makerBehind(scene: Scene, head: Token, end: number): number | null {
  const { tokens, tree } = scene;
  if (!documentNouns.has(head.lemma) || tokens[end]?.xpos !== 'VBN') return null;
  if (tokens[end + 1]?.text.toLowerCase() !== 'by') return null;
  return headWithin(tree, end + 2, phraseFrom(tree, end + 2, tokens.length))?.index ?? null;
}

/** The head of the noun phrase that starts here; "age" or "need" alone is nobody who says anything. */
function headOfPhrase(scene: Scene, start: number): number | null {
  const end = phraseFrom(scene.tree, start, scene.tokens.length);
  const head = headWithin(scene.tree, start, end);
  if (head === null) return null;
  const maker = makerBehind(scene, head, end);
  if (maker !== null) return maker;
  const isBare = end === start + 1 && head.xpos === 'NN' && /^\p{Ll}/u.test(head.text);
  return isBare ? null : head.index;
}

function commaAfter(scene: Scene, from: number): number | null {
  const at = scene.tokens.findIndex((token) => token.index >= from && token.text === ',');
  return at === -1 ? null : at;
}

/** Where a source at the sentence's head ends: at its comma, or the next one where an apposition stands between. */
function sourceEnd(scene: Scene, start: number): number {
  const first = commaAfter(scene, start);
  if (first === null) return scene.tokens.length;
  const second = commaAfter(scene, first + 1);
  if (second === null || second - first > longestApposition) return first;
  const between = scene.tokens.slice(first + 1, second);
  const isClause = between.some((token) => /^(?:VB[DZP]|MD)$/.test(token.xpos));
  return isClause && !/^(?:who|which)$/i.test(between[0]?.text ?? '') ? first : second;
}

function isClosed(scene: Scene, at: number): boolean {
  return at >= scene.tokens.length || isStop(scene.tokens[at]);
}

/** "According to an article last year, …": behind words of time that stand before the comma. */
function behindTime({ tokens }: Scene, from: number): number {
  let at = from;
  while (at < from + longestTime && /^(?:ADP|DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[at]?.upos ?? '')) at += 1;
  return tokens[at]?.text === ',' && isDayOrUnit(tokens[at - 1].text) ? at : from;
}

function contentAround(scene: Scene, opener: number, after: number): readonly TokenRange[] {
  const end = sentenceEnd(scene);
  let floor = 0;
  while (floor < opener && (isStop(scene.tokens[floor]) || scene.tokens[floor].upos === 'CCONJ')) floor += 1;
  if (floor === opener) {
    const from = behindTime(scene, after);
    const whole = from + 1 < end && isClosed(scene, from) ? trimmed(scene, { start: from, end }) : null;
    return whole === null ? [] : [whole];
  }
  const right = after + 1 < end && isClosed(scene, after) ? trimmed(scene, { start: after, end }) : null;
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
  const head = headOfPhrase(scene, start);
  const whole = head === null ? null : sourceRange(scene, head, cue);
  const source =
    whole === null ? null : trimmed(scene, { ...whole, end: Math.min(whole.end, sourceEnd(scene, start)) });
  if (head === null || source === null) return null;
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
