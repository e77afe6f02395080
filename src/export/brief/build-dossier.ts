import { capitalised } from '../../model/capitalised.ts';
import { dayInWords } from '../../model/date-in-words.ts';
import { listInWords } from '../../model/list-in-words.ts';
import { compareText } from '../../model/order.ts';
import type { RecordedConflict } from '../../model/record.ts';
import { commitmentLines } from './commitment-lines.ts';
import { SourceNumbers } from './source-numbers.ts';
import type { Dossier, DossierLine, DossierSection, DossierSubject, DossierValues } from './dossier.ts';
import { background, chronology, lastContact, meetings, quotedIn } from './event-lines.ts';
import { openPromises } from './open-promises.ts';
import { sentencesOf } from './sentences-of.ts';
import { figureLines } from './figure-lines.ts';
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
    { heading: 'Where it stands', empty: 'No contact on a known day.', lines: standing(values, numbers) },
    { heading: 'Chronology', empty: 'No dated event.', lines: chronology(values, numbers) },
    {
      heading: 'Who met whom',
      empty: 'No meeting of two named persons.',
      lines: meetings(values.events, numbers),
    },
    { heading: 'Commitments', empty: 'No commitment.', lines: commitmentLines(values.commitments, numbers) },
    { heading: 'Figures', empty: 'No figure.', lines: figureLines(values.figures, numbers) },
    {
      heading: 'What was said',
      empty: 'No statement.',
      lines: statementLines(values.statements, toldAlready(values), numbers),
    },
    { heading: 'Without a day', empty: 'Nothing.', lines: background(values, numbers) },
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

/** Sentences that other sections tell: those of the commitments, and those quoted in the chronology. */
function toldAlready(values: DossierValues): ReadonlySet<string> {
  return sentencesOf(values.commitments).union(quotedIn(values));
}

/** The head of a dossier: the last contact, what is promised for a known day and not yet done, how many disputes are open. */
function standing(values: DossierValues, numbers: SourceNumbers): readonly DossierLine[] {
  const last = lastContact(values, numbers);
  return [...(last === null ? [] : [last]), ...openPromises(values.commitments, numbers)];
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
  ].join(
    ', ',
  )}. “~” stands before what no sentence says and the article's day or place implies.${cutLine(values)}`;
}

/** Says of which kinds not all are shown; empty where all are. */
function cutLine({ cut, statements }: DossierValues): string {
  const short = statements.length > mostStatements ? [...new Set([...cut, 'statement'])].toSorted() : cut;
  const kinds = short.map((kind) => `${kind}s`);
  return kinds.length === 0
    ? ''
    : ` Of the ${listInWords(kinds)} not all are shown; a shorter period shows more.`;
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
