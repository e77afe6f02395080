import type { FigureWording } from '../../model/wording.ts';
import type { FigureFact } from '../facts.ts';

/**
 * Whether figures of this subject can be compared: levels with an owner or a place ("troops" alone may be anybody's), and targets with
 * an owner, since several may aim at one place.
 */
export function comparable(fact: FigureFact, wording: FigureWording): boolean {
  const { subject, frame } = fact;
  const { levels, tolls } = wording;
  if (tolls.has(subject.head)) return tollOf(fact, wording) !== null;
  if (isOneOfMany(fact)) return false;
  const placed = frame === 'actual' && (subject.where !== '' || subject.country !== '');
  return levels.has(subject.head) && (subject.whose.length > 0 || placed);
}

/**
 * Whether a planned investment is one sum of many: a party plans several, so two sums may be compared only where words say in what, or a
 * counterpart says for whom.
 */
function isOneOfMany({ subject, frame, measureParts }: FigureFact): boolean {
  const isPlan = frame !== 'actual' && measureParts?.concept === 'investment';
  return isPlan && subject.whose.length < 2 && subject.words.length === 0;
}

/**
 * The happening whose toll a figure gives, as its word, its town and its day. All three are needed, since one day may see two attacks and
 * one town two on different days. Null for other figures, and where one of the three is not known.
 */
export function tollOf(
  { subject, frame, asOf, measureParts }: FigureFact,
  { tolls, attacks }: FigureWording,
): readonly string[] | null {
  const event = measureParts?.event ?? null;
  if (!tolls.has(subject.head) || frame !== 'actual' || event === null) return null;
  if (asOf === null || asOf.start !== asOf.end || subject.where === '') return null;
  return [attacks.has(event.split(' ').at(-1) ?? '') ? 'attack' : event, asOf.start];
}
