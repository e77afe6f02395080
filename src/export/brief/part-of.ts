import type { RecordedFigure } from '../../model/record.ts';
import { oneLine } from '../words/one-line.ts';

/** Words that single out some of those just counted. */
const parting = /\b(?:among (?:them|whom)|including|of (?:whom|them))\b/iu;

/**
 * The name of a series with the people that its figure counts a part of: "students among Peruvian residents, Arica". As it is where its
 * sentence counts nobody else before "among them", "including" or "of whom".
 */
export function withWhole(name: string, one: RecordedFigure, figures: readonly RecordedFigure[]): string {
  const [{ article, sentence, quote }] = one.citations;
  const line = oneLine(quote);
  const at = line.search(parting);
  if (one.quantity.unit !== 'people' || at < 0 || line.lastIndexOf(one.measure) < at) return name;
  const whole = figures.find(
    ({ id, quantity, measure, citations: [cited] }) =>
      id !== one.id &&
      quantity.unit === 'people' &&
      cited.article === article &&
      cited.sentence === sentence &&
      line.slice(0, at).includes(measure),
  );
  if (whole === undefined || !name.startsWith(one.measure)) return name;
  return `${one.measure} among ${whole.measure}${name.slice(one.measure.length)}`;
}
