import { traitsOf } from '../../model/acts.ts';
import { foldedWords } from '../../model/fold-text.ts';
import { monthNames, weekdayNames } from '../../model/calendar-names.ts';
import { compareText } from '../../model/order.ts';
import type { RecordedCommitment, RecordedEvent } from '../../model/record.ts';
import { withoutRecaps } from './recapitulated.ts';
import { sentencesOf, standsIn } from './sentences-of.ts';

/**
 * Undertakings, each once, in the order of the first report: one paper that two articles see signed is told with the sentences of both;
 * a part of what the same sentence undertakes in more words is left out, and so is what a later report recapitulates.
 */
export function promisedOnce(
  commitments: readonly RecordedCommitment[],
  events: readonly RecordedEvent[],
): readonly RecordedCommitment[] {
  const ordered = commitments.toSorted(
    (a, b) =>
      compareText(firstDay(a), firstDay(b)) ||
      compareText(a.citations[0].article, b.citations[0].article) ||
      a.citations[0].sentence - b.citations[0].sentence ||
      compareText(a.id, b.id),
  );
  const whole = withoutRecaps(withoutParts(ordered));
  const signings = events
    .filter((one) => traitsOf(one).family === 'signing')
    .map((one) => sentencesOf([one]));
  return signings.reduce(joinedBySigning, whole);
}

const firstDay = ({ history }: RecordedCommitment): string => history[0]?.on ?? '~';

/** Leaves out undertakings whose words all stand in another undertaking of the same sentence. */
function withoutParts(given: readonly RecordedCommitment[]): readonly RecordedCommitment[] {
  const bySentence = Map.groupBy(
    given.flatMap((one) => [...sentencesOf([one])].map((sentence) => ({ one, sentence }))),
    ({ sentence }) => sentence,
  );
  const parts = new Set(
    [...bySentence.values()].flatMap((held) =>
      held.filter(({ one }) => held.some(({ one: other }) => isPartOf(one, other))).map(({ one }) => one.id),
    ),
  );
  return given.filter(({ id }) => !parts.has(id));
}

function isPartOf(a: RecordedCommitment, b: RecordedCommitment): boolean {
  const [words, more] = [a, b].map(({ action }) => new Set(foldedWords(action)));
  return a.id !== b.id && words.size < more.size && words.isSubsetOf(more);
}

/** Joins the undertakings that one signing tells of, by the same parties, to one paper, unless two of them say what the paper is on. */
function joinedBySigning(
  given: readonly RecordedCommitment[],
  signing: ReadonlySet<string>,
): readonly RecordedCommitment[] {
  const isOfIt = (one: RecordedCommitment): boolean =>
    one.stage === 'signed' && one.citations.some(standsIn(signing));
  const papers = [...Map.groupBy(given.filter(isOfIt), paperKey).values()];
  const joined = new Map(
    papers.filter(isOnePaper).flatMap((held) => held.map((one) => [one, held] as const)),
  );
  return given.flatMap((one) => {
    const held = joined.get(one);
    if (held === undefined) return [one];
    return held[0] === one ? [onePaper(held)] : [];
  });
}

function paperKey({ by, action }: RecordedCommitment): string {
  const parties = by.map(({ actor }) => actor).toSorted(compareText);
  const paper = action.split(/\s+(?!of\b)(?:on|at|in|for|to|with)\b/u)[0];
  return [...parties, foldedWords(paper).join(' ')].join('\n');
}

const days = [...monthNames, ...weekdayNames].join('|');

/** "on joint exhibitions", "to share data"; not "on November 1". */
const topic = new RegExp(`\\b(?:on (?!(?:${days})\\b|\\d)|for|to|about|concerning)`, 'u');

const isOnePaper = (held: readonly RecordedCommitment[]): boolean =>
  held.length > 1 && held.filter(({ action }) => topic.test(action)).length < 2;

/** The undertaking that says what the paper is on, with the sentences and steps of all. */
function onePaper(held: readonly RecordedCommitment[]): RecordedCommitment {
  const told = held.find(({ action }) => topic.test(action)) ?? held[0];
  return {
    ...told,
    citations: held.flatMap(({ citations }) => citations),
    history: held.flatMap(({ history }) => history).toSorted((a, b) => compareText(a.on ?? '~', b.on ?? '~')),
  };
}
