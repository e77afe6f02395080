import { quotations } from '../../model/claim.ts';
import { compareText } from '../../model/order.ts';
import type { RecordedSpeaker, RecordedStatement } from '../../model/record.ts';
import { asksThem } from './points-back.ts';
import { speakersOnce } from './speakers-once.ts';
import { sayingInWords, saysSomething } from './saying-in-words.ts';

/** One thing said, by all who said it with one voice. */
export interface Spoken {
  readonly statement: RecordedStatement;
  /** By name. */
  readonly speakers: readonly RecordedSpeaker[];
}

/** The statements that say something, each once: words that two say in one sentence are one statement of both; direct words first. */
export function spokenOnce(statements: readonly RecordedStatement[]): readonly Spoken[] {
  const telling = statements
    .filter((one) => saysSomething(one) && !asksThem(sayingInWords(one)))
    .toSorted(
      (a, b) => quotations.indexOf(a.quoted) - quotations.indexOf(b.quoted) || compareText(a.id, b.id),
    );
  const voices = Map.groupBy(telling, (one) => {
    const { article, sentence } = one.citations[0];
    return `${article} ${sentence} ${sayingInWords(one)}`;
  });
  return [...voices.values()].map((held) => ({
    statement: held[0],
    speakers: speakersOnce(held.flatMap(({ speakers }) => speakers)),
  }));
}
