import type {
  RecordedCommitment,
  RecordedConflict,
  RecordedEvent,
  RecordedFigure,
} from '../../model/record.ts';
import { compareText } from '../../model/order.ts';
import { capitalised } from '../../model/capitalised.ts';
import { dateInWords, dayInWords } from '../../model/date-in-words.ts';
import { eventInWords } from '../../model/event-in-words.ts';
import { listInWords } from '../../model/list-in-words.ts';
import { quantityInWords } from '../../model/quantity-in-words.ts';
import {
  SourceNumbers,
  type Dossier,
  type DossierLine,
  type DossierSection,
  type DossierSubject,
  type DossierValues,
} from './dossier.ts';
import { mostStatements, statementLines } from './statement-lines.ts';

/**
 * The dossier on a subject: what happened in order, who met whom, commitments with their state, figures with their series,
 * what was said, and where the sources disagree; every sentence with the numbers of its sources.
 *
 * A pure function of the values: equal values, in any order, give equal dossiers.
 */
export function buildDossier(subject: DossierSubject, values: DossierValues): Dossier {
  const numbers = new SourceNumbers(values.articles);
  const sections: readonly DossierSection[] = [
    { heading: 'Chronology', empty: 'No dated event.', lines: chronology(values.events, numbers) },
    {
      heading: 'Who met whom',
      empty: 'No meeting of two named persons.',
      lines: meetings(values.events, numbers),
    },
    { heading: 'Commitments', empty: 'No commitment.', lines: commitments(values.commitments, numbers) },
    { heading: 'Figures', empty: 'No figure.', lines: figures(values.figures, numbers) },
    { heading: 'What was said', empty: 'No statement.', lines: statementLines(values.statements, numbers) },
    {
      heading: 'Where the sources disagree',
      empty: 'No open conflict.',
      lines: conflicts(values.conflicts, numbers),
    },
  ];
  const about = subject.about === null ? '' : `: ${subject.about}`;
  return {
    title: `${subject.names.join(' – ')}${about}`,
    period: periodOf(subject),
    summary: summaryOf(values),
    sections,
    sources: numbers.all(),
  };
}

function periodOf({ since, until }: DossierSubject): string {
  if (since === null && until === null) return 'All dates';
  if (since === null) return `Until ${dayInWords(until ?? '')}`;
  if (since === until) return dayInWords(since);
  return until === null ? `Since ${dayInWords(since)}` : `${dayInWords(since)} – ${dayInWords(until)}`;
}

function summaryOf(values: DossierValues): string {
  const outlets = new Set(values.articles.map((one) => one.outlet ?? one.source)).size;
  const counted = (count: number, one: string, many: string): string =>
    `${count} ${count === 1 ? one : many}`;
  return `From ${counted(values.articles.length, 'article', 'articles')} of ${counted(outlets, 'source', 'sources')}: ${[
    counted(values.events.length, 'event', 'events'),
    counted(values.commitments.length, 'commitment', 'commitments'),
    counted(values.figures.length, 'figure', 'figures'),
    counted(values.conflicts.length, 'open conflict', 'open conflicts'),
  ].join(', ')}.${cutLine(values)}`;
}

/** Says of which kinds not all are shown; empty where all are. */
function cutLine({ cut, statements }: DossierValues): string {
  const short = statements.length > mostStatements ? [...new Set([...cut, 'statement'])].toSorted() : cut;
  const kinds = short.map((kind) => `${kind}s`);
  return kinds.length === 0
    ? ''
    : ` Of the ${listInWords(kinds)} not all are shown; a shorter period shows more.`;
}

const eventOrder = (a: RecordedEvent, b: RecordedEvent): number =>
  compareText(a.date?.start ?? '~', b.date?.start ?? '~') ||
  compareText(a.date?.end ?? '~', b.date?.end ?? '~') ||
  compareText(a.id, b.id);

/** The day leads the line, so that its words need not say it again. */
function chronology(events: readonly RecordedEvent[], numbers: SourceNumbers): readonly DossierLine[] {
  return events.toSorted(eventOrder).map((event) => ({
    lead: dateInWords(event.date),
    text: `${capitalised(eventInWords({ ...event, date: null }))}.`,
    sources: numbers.of(event.citations),
  }));
}

function meetings(events: readonly RecordedEvent[], numbers: SourceNumbers): readonly DossierLine[] {
  const held = events.filter(
    (one) => one.type === 'CONSULT' && one.status === 'happened' && one.participants.length > 1,
  );
  return inGroups(held.toSorted(eventOrder), partiesOf).map(({ key: parties, members: met }) => ({
    lead: listInWords(parties),
    text: `${met.map(meetingInWords).join('; ')}.`,
    sources: numbers.of(met.flatMap((one) => one.citations)),
  }));
}

const partiesOf = ({ participants }: RecordedEvent): readonly string[] =>
  participants.map((party) => party.name).toSorted(compareText);

function meetingInWords({ act, place, date }: RecordedEvent): string {
  const where = place === null ? '' : `, ${place.name}`;
  return `${act}${where}, ${dateInWords(date)}`;
}

interface Group<T> {
  readonly key: readonly string[];
  readonly members: readonly T[];
}

/** The values that have one key, by the key in code-unit order. */
function inGroups<T>(values: readonly T[], keyOf: (value: T) => readonly string[]): readonly Group<T>[] {
  const groups = Map.groupBy(values, (one) => keyOf(one).join('\n'));
  return [...groups]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([, members]) => ({ key: keyOf(members[0]), members }));
}

function commitments(
  promised: readonly RecordedCommitment[],
  numbers: SourceNumbers,
): readonly DossierLine[] {
  const since = (one: RecordedCommitment): string => one.history[0]?.on ?? '~';
  return promised
    .toSorted((a, b) => compareText(since(a), since(b)) || compareText(a.id, b.id))
    .map((one) => ({
      lead: listInWords(one.by.map((party) => party.name)),
      text: `${capitalised(one.action)}${one.due === null ? '' : ` (by ${dayInWords(one.due.date)})`}. ${stateOf(one)}`,
      sources: numbers.of(one.citations),
    }));
}

function stateOf({ stage, history }: RecordedCommitment): string {
  const steps = history.map((step) => `${step.stage}${step.on === null ? '' : ` ${dayInWords(step.on)}`}`);
  return steps.length < 2 ? `State: ${steps[0] ?? stage}.` : `State: ${stage}; ${steps.join(', ')}.`;
}

function figures(given: readonly RecordedFigure[], numbers: SourceNumbers): readonly DossierLine[] {
  return inGroups(given, subjectOf).map(({ key: [measure, of, place], members }) => {
    const inOrder = members.toSorted(
      (a, b) => compareText(a.asOf?.date ?? '~', b.asOf?.date ?? '~') || compareText(a.id, b.id),
    );
    return {
      lead: `${capitalised(measure)}${of === '' ? '' : ` of ${of}`}${place === '' ? '' : `, ${place}`}`,
      text: `${inOrder.map(valueInWords).join('; ')}.`,
      sources: numbers.of(inOrder.flatMap((one) => one.citations)),
    };
  });
}

const subjectOf = ({ measure, of, place }: RecordedFigure): readonly string[] => [
  measure,
  of ?? '',
  place?.name ?? '',
];

function valueInWords(figure: RecordedFigure): string {
  const when = figure.asOf === null ? '' : ` (${dayInWords(figure.asOf.date)})`;
  const said = figure.saidBy === null ? '' : `, according to ${figure.saidBy.name}`;
  const frame = figure.frame === 'actual' ? '' : `${figure.frame} of `;
  return `${frame}${quantityInWords(figure.quantity)}${when}${said}`;
}

function conflicts(open: readonly RecordedConflict[], numbers: SourceNumbers): readonly DossierLine[] {
  return open
    .toSorted((a, b) => compareText(a.about, b.about) || compareText(a.id, b.id))
    .map((one) => ({
      lead: capitalised(one.about),
      text: one.explanation,
      sources: numbers.of(one.sides.flatMap((side) => side.citations)),
    }));
}
