import type { Doors } from '../../pipeline/read-into.ts';
import type { ProgressMeter } from '../progress/progress-meter.ts';
import { countOne, type Unread } from '../show/unread-lines.ts';

interface Noted {
  readonly article: { readonly publishedOn: string | null; readonly language: string };
  readonly issues: readonly ({ readonly code: string } | readonly [code: string, value: string])[];
}

interface Noting {
  readonly unread: Unread;
  readonly meter: ProgressMeter;
}

/** Reads as `read` does, tells the meter, and counts what has no date or is in a language that is not read. */
export function noting<R extends Noted>(read: Doors<R>['read'], { unread, meter }: Noting): Doors<R>['read'] {
  return async (source) => {
    const outcome = await read(source);
    meter.done(source.source);
    if (outcome.kind !== 'reading') return outcome;
    const { article, issues } = outcome.reading;
    if (article.publishedOn === null) unread.undated += 1;
    if (issues.some((one) => ('code' in one ? one.code : one[0]) === 'language-unread'))
      countOne(unread.languages, article.language);
    return outcome;
  };
}
