import { sortedSet } from '../../model/order.ts';
import { foldPhrase } from '../../model/fold-text.ts';
import type { FigureSignature, FigureSubject } from '../signature.ts';
import { isOfPeople } from './figure-subject.ts';
import { figurePeriod } from './figure-period.ts';

/**
 * The block of a figure: unit, head, the countries whose it is, where it is counted and its time. For residents both
 * stand in one list, so that a swap of two stays inside.
 */
export function figureBlock(
  figure: Pick<FigureSignature, 'quantity' | 'subject' | 'asOf' | 'frame' | 'on'>,
): string {
  const { quantity, subject } = figure;
  const isPeople = quantity.unit === 'people' || isOfPeople(subject.head);
  const measured = isPeople ? 'people' : (quantity.currency ?? foldPhrase(quantity.unit));
  return `figure:${measured}:${subject.head}:${ownersOf(subject)}:${figurePeriod(figure)}`;
}

function ownersOf({ head, whose, country }: FigureSubject): string {
  if (head !== 'residents' && whose.length > 0) return `${whose.join('+')}@${country}`;
  return sortedSet([...whose, country].filter((code) => code !== '')).join('+');
}
