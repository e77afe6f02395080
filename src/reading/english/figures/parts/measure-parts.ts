import type { MeasureParts } from '../../../../model/measure.ts';
import type { Quantity } from '../../../../model/quantity.ts';
import type { FigureContext, Measured } from '../figure-context.ts';
import { aspectOf } from './aspect.ts';
import { conceptOf } from './concept.ts';
import { happeningOf } from './happening.ts';
import { rateOf } from './rate.ts';
import { sidesOf } from './sides.ts';

/** An owner in the possessive ("Peru's exports"), cut from the thing since it has a part of its own. */
const possessor = /^.*['’]s?\s(?=\S)/u;
const change = /^(?:rise|fall|change) in /;

/** The measure in its parts: what it is, whose, with whom, of which happening and by what it is counted. */
export function measurePartsOf(
  context: FigureContext,
  measured: Measured,
  unit: Quantity['unit'],
): MeasureParts {
  const label = measured.measure.replace(change, '');
  const changes = label !== measured.measure;
  const predicate = measured.predicate ?? null;
  const thing =
    predicate !== null && label.endsWith(` ${predicate}`) ? label.slice(0, -predicate.length - 1) : label;
  const concept = conceptOf(thing, predicate);
  const rate = rateOf(context, label);
  const happened = predicate !== null;
  return {
    aspect: aspectOf({ label, changes, happened, unit, rate }),
    concept,
    thing: thing.replace(possessor, ''),
    ...sidesOf(context, measured, concept),
    event: happeningOf(context, measured),
    rate,
  };
}
