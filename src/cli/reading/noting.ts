import type { ReadingRun } from '../../pipeline/reading/read-all.ts';
import type { ProgressMeter } from '../progress/progress-meter.ts';
import { countOne, type Unread } from '../show/unread-lines.ts';

interface Noting {
  readonly unread: Unread;
  readonly meter: ProgressMeter;
}

/** Tells the meter each source that is read, and counts what has no date or is in a language that is not read. */
export function noting({ unread, meter }: Noting): NonNullable<ReadingRun['onRead']> {
  return (source, given) => {
    meter.done(source.source);
    if (given.kind !== 'reading') return;
    const { article, issues } = given.reading;
    if (article.publishedOn === null) unread.undated += 1;
    const codes = issues.map((one) => ('code' in one ? one.code : one[0]));
    if (codes.includes('language-unread')) countOne(unread.languages, article.language);
  };
}
