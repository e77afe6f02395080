import { singularOf } from '../../lexicon/word-forms.ts';
import type { MeasureAspect } from '../../../../model/measure.ts';
import type { Quantity } from '../../../../model/quantity.ts';
import {
  ceilingNouns,
  lengthUnits,
  priceNouns,
  rateNouns,
  standingSums,
  weightUnits,
} from '../../lexicon/measure-aspects.ts';
import { timeUnits } from '../../lexicon/time-units.ts';

/** What is known of a measure before its aspect. */
export interface Sorted {
  /** The measure in words. */
  readonly label: string;
  /** Whether the words are those of what changed: "rise in exports". */
  readonly changes: boolean;
  /** Whether something happened to, or was done with, what is counted: "people killed". */
  readonly happened: boolean;
  readonly unit: Quantity['unit'];
  readonly rate: string | null;
}

/** The aspect of a measure (stock, flow, rate, share …), by its unit first and then by its noun. */
export function aspectOf(sorted: Sorted): MeasureAspect {
  const { label, changes, unit } = sorted;
  const words = label.toLowerCase().split(/\s+/).map(singularOf);
  const names = (nouns: ReadonlySet<string>): boolean => words.some((word) => nouns.has(word));
  if (unit === 'rank') return 'rank';
  if (changes || unit === 'times' || unit === 'percentage points') return 'change';
  if (names(ceilingNouns)) return 'ceiling';
  if (unit === 'percent') return names(rateNouns) ? 'rate' : 'share';
  const [first = '', ...more] = unit.split(' ');
  if (more[0] === 'per') return 'flow';
  if (timeUnits.has(unit)) return 'duration';
  if (lengthUnits.has(first)) return 'distance';
  if (weightUnits.has(unit) || unit.startsWith('metric ton')) return 'weight';
  if (unit === 'money') return aspectOfSum(sorted, names);
  return sorted.rate !== null || sorted.happened ? 'flow' : 'stock';
}

function aspectOfSum({ rate }: Sorted, names: (nouns: ReadonlySet<string>) => boolean): MeasureAspect {
  if (names(priceNouns)) return 'price';
  if (names(standingSums) && rate === null) return 'stock';
  return 'flow';
}
