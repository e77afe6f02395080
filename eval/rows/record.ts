import { scoredSets } from '../record/scored-sets.ts';
import { percent } from '../row.ts';
import type { Measure, Row } from '../row.ts';

/** The development set has the plain keys; others carry their name. */
function suffix(set: string): string {
  return set === 'dev' ? '' : `.${set}`;
}

const recall: Row = {
  what: 'recall on gold articles',
  bestKnown: '',
  aims: {
    'recall.actor': 97,
    'recall.event': 85,
    'recall.statement': 90,
    'recall.commitment': 80,
    'recall.figure': 95,
    'recall.conflict': 85,
    // Two careful readers held against one another.
    'recall.actor.full': 97,
    'recall.event.full': 92,
    'recall.statement.full': 98,
    'recall.commitment.full': 100,
    'recall.figure.full': 100,
  },
  measure: async (data) =>
    (await scoredSets(data))?.flatMap(({ set, score }) =>
      score.kinds.map(({ kind, found, of }): Measure => ({
        key: `recall.${kind}${suffix(set)}`,
        value: percent(found, of),
        unit: '%',
        of,
      })),
    ) ?? null,
};

const precision: Row = {
  what: 'core and strict precision on gold articles',
  bestKnown: 'two readers: core 91, 89, 93, 100, 100; strict 91, 76, 88, 100, 85',
  aims: {
    'core.actor.full': 91,
    'core.event.full': 89,
    'core.statement.full': 93,
    'core.commitment.full': 100,
    'core.figure.full': 100,
    'strict.actor.full': 91,
    'strict.event.full': 76,
    'strict.statement.full': 88,
    'strict.commitment.full': 100,
    'strict.figure.full': 85,
  },
  measure: async (data) =>
    (await scoredSets(data))?.flatMap(({ set, score }) =>
      (['core', 'strict'] as const).flatMap((judgement) =>
        score.precision.map((kind): Measure => ({
          key: `${judgement}.${kind.kind}${suffix(set)}`,
          value: percent(kind[judgement], kind.judged),
          unit: '%',
          of: kind.judged,
        })),
      ),
    ) ?? null,
};

const slots: Row = {
  what: 'slots of what was found',
  bestKnown: '',
  aims: {},
  measure: async (data) =>
    (await scoredSets(data))?.flatMap(({ set, score }) =>
      [...score.slots].map(([name, { right, of }]): Measure => ({
        key: `slot.${name.replaceAll(' ', '-')}${suffix(set)}`,
        value: percent(right, of),
        unit: '%',
        of,
      })),
    ) ?? null,
};

const alarms: Row = {
  what: 'repeats and false alarms',
  bestKnown: '',
  aims: { 'alarms.conflicts': 1, 'alarms.actors': 0, 'repeats.event': 10 },
  lowerIsBetter: true,
  measure: async (data) =>
    (await scoredSets(data))?.flatMap(({ set, score }): readonly Measure[] => {
      const event = score.kinds.find(({ kind }) => kind === 'event');
      return [
        {
          key: `alarms.conflicts${suffix(set)}`,
          value: score.falseConflicts.length,
          unit: '',
          of: score.nearMisses,
        },
        { key: `alarms.actors${suffix(set)}`, value: score.falseActors.length, unit: '', of: null },
        {
          key: `repeats.event${suffix(set)}`,
          value: percent(event?.repeats ?? 0, event?.found ?? 0),
          unit: '%',
          of: event?.found ?? 0,
        },
      ];
    }) ?? null,
};

/** What the record finds of hand-made answers, and how much of what it finds is right. */
export const recordRows: readonly Row[] = [recall, precision, slots, alarms];
