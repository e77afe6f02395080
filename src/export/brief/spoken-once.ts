import { oneLine } from '../words/one-line.ts';
import { quotations } from '../../model/claim.ts';
import { compareText } from '../../model/order.ts';
import type { RecordedSpeaker, RecordedStatement } from '../../model/record.ts';
import { asksThem } from './points-back.ts';
import { speakersOnce } from './speakers-once.ts';
import { sayingInWords, saysSomething } from './saying-in-words.ts';

/** One thing said, by all who said it with one voice. */
export interface Spoken {
  readonly statement: RecordedStatement;
  /** Reported words of the same speakers with which the sentence of direct words opens: "thanked the port, saying “…”"; null for none. */
  readonly opening: RecordedStatement | null;
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
  return withOpenings(
    [...voices.values()].map((held) => ({
      statement: held[0],
      opening: null,
      speakers: speakersOnce(held.flatMap(({ speakers }) => speakers)),
    })),
  );
}

/** Direct words with the reported ones before them in their sentence, by the same speakers, as one statement: they say what "this" is. */
function withOpenings(spoken: readonly Spoken[]): readonly Spoken[] {
  const reported = Map.groupBy(
    spoken.filter(({ statement }) => statement.quoted === 'indirect'),
    sentenceKey,
  );
  const openings = new Map(
    spoken.flatMap((one) => {
      const [opening, ...others] =
        one.statement.quoted === 'direct' ? (reported.get(sentenceKey(one)) ?? []) : [];
      return opening === undefined || others.length > 0 || !opens(opening, one)
        ? []
        : [[one, opening] as const];
    }),
  );
  const joined = new Set(openings.values());
  return spoken
    .filter((one) => !joined.has(one))
    .map((one) => ({ ...one, opening: openings.get(one)?.statement ?? null }));
}

function sentenceKey({ statement, speakers }: Spoken): string {
  const { article, sentence } = statement.citations[0];
  return [article, sentence, ...speakers.map(({ name }) => name)].join('\n');
}

/** Whether reported words stand before the direct ones that their sentence goes on with: "…, saying “…”". */
function opens({ statement: reported }: Spoken, { statement: direct }: Spoken): boolean {
  const sentence = oneLine(direct.citations[0].quote);
  const [first, then] = [reported, direct].map(({ content }) =>
    sentence.indexOf(oneLine(content).slice(0, opening)),
  );
  return (
    first >= 0 &&
    then > first &&
    /,\s(?:saying|adding|stating|noting),?\s["“]?$/u.test(sentence.slice(0, then))
  );
}

/** How many characters of words tell where they stand in their sentence. */
const opening = 40;
