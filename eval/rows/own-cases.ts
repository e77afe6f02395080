import type { OwnCasesScore } from '../record/own-cases-score.ts';
import { percent, type Row } from '../row.ts';

/** How a row names itself. */
interface Named {
  readonly what: string;
  readonly key: string;
}

/** The two rows of cases of our own, scored once a run: how many are found, at least `aim` percent, and what is invented, which is nothing. */
export function ownCaseRows(
  score: () => Promise<OwnCasesScore<unknown>>,
  { found, invented, aim }: { readonly found: Named; readonly invented: Named; readonly aim: number },
): readonly Row[] {
  let scored: ReturnType<typeof score> | null = null;
  const once = (): ReturnType<typeof score> => (scored ??= score());
  return [
    {
      what: found.what,
      bestKnown: '',
      aims: { [found.key]: aim },
      measure: async () => {
        const { found: right, of } = await once();
        return [{ key: found.key, value: percent(right, of), unit: '%', of }];
      },
    },
    {
      what: invented.what,
      bestKnown: '',
      aims: { [invented.key]: 0 },
      lowerIsBetter: true,
      measure: async () => {
        const { invented: wrong, nearMisses } = await once();
        return [{ key: invented.key, value: wrong.length, unit: '', of: nearMisses }];
      },
    },
  ];
}
