import { capitalised } from '../../model/capitalised.ts';
import { dayInWords } from '../../model/date-in-words.ts';
import { eventInWords } from '../../model/event-in-words.ts';
import { listInWords } from '../../model/list-in-words.ts';
import { quantityInWords } from '../../model/quantity-in-words.ts';
import type { RecordedCommitment, RecordedEvent } from '../../model/record.ts';
import type { DossierLine } from './dossier.ts';
import { isOnDays } from './on-days.ts';
import { dayMarked } from './implied-marks.ts';
import { namedParties } from './named-parties.ts';
import type { Page } from './page.ts';
import { paperOf } from './paper-of.ts';
import { promiseLine } from './promise-line.ts';

/**
 * Who undertook what towards whom, by when, and the steps where something changed; in the order of the first report. What stands below a
 * meeting is not told again, but counted.
 */
export function commitmentLines(page: Page): readonly DossierLine[] {
  const below = new Set([...page.at.values()].flatMap(({ commitments }) => commitments));
  const own = page.commitments.filter((one) => !below.has(one));
  const met = page.events.filter(({ id }) => (page.at.get(id)?.commitments.length ?? 0) > 0);
  return [...own.map((one) => ownLine(one, page)), ...met.map((event) => countLine(event, page))];
}

function ownLine(one: RecordedCommitment, page: Page): DossierLine {
  const { numbers, introductions } = page;
  const on = one.history[0]?.on ?? null;
  const to = one.to.filter(({ name }) => !one.action.includes(name)).map(({ name }) => name);
  const towards = to.length === 0 ? '' : `, towards ${listInWords(to)}`;
  const times = [reportOf(one, page), ...laterTimes(one)];
  return {
    lead: capitalised(listInWords(one.by.map((party) => introductions.name(party, on)))),
    text: `${promiseLine(one, page)}${towards} (${times.join('; ')}).`,
    sources: numbers.of(one.citations),
  };
}

/** When an undertaking was first reported or, in an article without a day, given at the meetings that it tells of. */
function reportOf({ history, by, citations }: RecordedCommitment, { dayOf }: Page): string {
  const on = history[0]?.on ?? null;
  if (on !== null) return `reported ${dayInWords(on)}`;
  const day = dayOf({ parties: by.map(({ actor }) => actor), citations });
  return day === null ? 'no day known' : `${dayInWords(day)}, ~day`;
}

/** How many undertakings stand below a meeting, with the sentences of the meeting. */
function countLine(event: RecordedEvent, page: Page): DossierLine {
  const participants = namedParties(event, page);
  const named = eventInWords({ ...event, participants, place: null, date: null });
  const counted = commitmentsInWords(page.at.get(event.id)?.commitments ?? []);
  const where = isOnDays(event) ? 'in the chronology' : 'among what has no certain day,';
  return {
    lead: capitalised(dayMarked(event)),
    text: `${counted}, told ${where} ${paperOf(event, page) === null ? 'below' : 'with'} the ${named}.`,
    sources: page.numbers.of(event.citations),
  };
}

/** "9 commitments and 2 proposals": what only one side puts forward is not agreed yet. */
export function commitmentsInWords(held: readonly RecordedCommitment[]): string {
  const proposed = held.filter(({ stage }) => stage === 'proposed').length;
  const rest = held.length - proposed;
  const counts = [
    ...(rest > 0 || proposed === 0 ? [`${rest} ${rest === 1 ? 'commitment' : 'commitments'}`] : []),
    ...(proposed > 0 ? [`${proposed} ${proposed === 1 ? 'proposal' : 'proposals'}`] : []),
  ];
  return listInWords(counts);
}

/** When an undertaking is due, unless its words say it, and its steps where something changed. */
export function laterTimes(one: RecordedCommitment): readonly string[] {
  const { due, overdue, action } = one;
  const isSaid = due === null || (!overdue && action.includes(dayInWords(due.date)));
  const day = isSaid ? [] : [`${overdue ? 'overdue since' : 'due'} ${dayInWords(due.date)}`];
  return [...day, ...stepsOf(one)];
}

/** The steps of an undertaking that change something: another stage, sum or day than the step before. */
function stepsOf({ history }: RecordedCommitment): readonly string[] {
  const told = history.map(({ stage, basis, on, quantity, due }) => ({
    stage: basis === 'implied' ? `${stage} (~stage)` : stage,
    sum: quantity === null ? '' : `, ${quantityInWords(quantity)}`,
    day: due === null ? '' : `, due ${dayInWords(due.date)}`,
    on: on === null ? '' : ` ${dayInWords(on)}`,
  }));
  const changed = told.filter((step, at) => {
    const before = told[at - 1];
    const isOther = (part: 'sum' | 'day'): boolean => step[part] !== '' && step[part] !== before?.[part];
    return step.stage !== before?.stage || isOther('sum') || isOther('day');
  });
  const words = changed.map(({ stage, sum, day, on }) => `${stage}${sum}${day}${on}`);
  return words.length < 2 ? [] : [`steps: ${words.join(' → ')}`];
}
