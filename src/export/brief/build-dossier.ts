import { dayInWords } from '../../model/date-in-words.ts';
import { listInWords } from '../../model/list-in-words.ts';
import { changeLines } from './change-lines.ts';
import { commitmentLines, commitmentsInWords } from './commitment-lines.ts';
import { conflictLines } from './conflict-lines.ts';
import { isOpen } from './conflict-words.ts';
import { contactLines } from './contact-lines.ts';
import type { Dossier, DossierSection, DossierSubject, DossierValues } from './dossier.ts';
import { background, chronology, hasLine } from './event-lines.ts';
import { figureLines } from './figure-lines.ts';
import { legend } from './implied-marks.ts';
import { pageOf, type Page } from './page.ts';
import { rankLines } from './rank-lines.ts';
import { standing } from './standing-lines.ts';
import { mostStatements, statementLines } from './statement-lines.ts';

/**
 * The dossier on a subject: where it stands, what happened in order, commitments with their steps, figures as series,
 * what was said, and where the sources disagree; every sentence with the numbers of its sources.
 *
 * A pure function of the values: equal values, in any order, give equal dossiers.
 */
export function buildDossier(subject: DossierSubject, values: DossierValues): Dossier {
  const page = pageOf(values);
  const sections = sectionsOf(page, subject).filter(({ lines, empty }) => lines.length > 0 || empty !== null);
  const about = subject.about === null ? '' : `: ${subject.about}`;
  const names = subject.names.join(' – ');
  return {
    title: names === '' ? (subject.about ?? '') : `${names}${about}`,
    period: periodOf(subject),
    summary: `${summaryOf(page)}${acronymLine(page, sections)}`,
    sections,
    sources: page.numbers.all(),
  };
}

/** In the order of the page, which is that in which sources get their numbers and persons are introduced. */
function sectionsOf(page: Page, subject: DossierSubject): readonly DossierSection[] {
  return [
    { heading: 'Where it stands', empty: 'No contact on a known day.', lines: standing(page, subject) },
    { heading: 'Chronology', empty: 'No dated event.', lines: chronology(page) },
    { heading: 'Met more than once', empty: null, lines: contactLines(page) },
    { heading: 'Commitments', empty: 'No commitment.', lines: commitmentLines(page) },
    { heading: 'Figures', empty: 'No figure.', lines: figureLines(page) },
    { heading: 'What was changed', empty: null, lines: changeLines(page) },
    { heading: 'Who ranks where', empty: null, lines: rankLines(page) },
    { heading: 'What else was said', empty: 'No statement.', lines: statementLines(page) },
    { heading: 'Without a certain day', empty: null, lines: background(page) },
    { heading: 'Where the sources disagree', empty: 'No open conflict.', lines: conflictLines(page) },
  ];
}

function periodOf({ since, until, newSince }: DossierSubject): string {
  const days = daysOf(since, until);
  return newSince === null ? days : `${days}; only what no article before ${dayInWords(newSince)} tells`;
}

function daysOf(since: string | null, until: string | null): string {
  if (since === null && until === null) return 'All dates';
  if (since === null) return `Until ${dayInWords(until ?? '')}`;
  if (since === until) return dayInWords(since);
  return until === null ? `Since ${dayInWords(since)}` : `${dayInWords(since)} – ${dayInWords(until)}`;
}

/** What the page shows, counted as it is printed. */
function summaryOf(page: Page): string {
  const { articles, conflicts, figures } = page.values;
  const cited = page.numbers.ids();
  const outlets = new Set(articles.filter(({ id }) => cited.has(id)).map((one) => one.outlet ?? one.source))
    .size;
  const counted = (count: number, one: string, many: string): string =>
    `${count} ${count === 1 ? one : many}`;
  const values = page.series.reduce((sum, one) => sum + one.values.length, 0);
  const ranks = figures.filter(({ quantity }) => quantity.unit === 'rank').length;
  const parts = [
    counted(page.events.filter(hasLine).length, 'event', 'events'),
    commitmentsInWords(page.commitments).replaceAll(' and ', ', '),
    counted(values, 'figure', 'figures'),
    ...(ranks === 0 ? [] : [counted(ranks, 'rank', 'ranks')]),
    counted(conflicts.filter(isOpen).length, 'open conflict', 'open conflicts'),
  ];
  const from = `From ${counted(cited.size, 'article', 'articles')} of ${counted(outlets, 'source', 'sources')}`;
  return `${from}: ${parts.join(', ')}. ${legend}${cutLine(page)}`;
}

/** Says which states the words of the sources call by an acronym: "RoK is South Korea"; empty where none is. */
function acronymLine({ values }: Page, sections: readonly DossierSection[]): string {
  const text = JSON.stringify(sections.map(({ lines }) => lines));
  const told = values.actors
    .filter(({ type }) => type === 'state')
    .flatMap(({ names: [own = '', ...others] }) => {
      const short = others.filter((form) => /^\p{Lu}\p{L}*\p{Lu}$/u.test(form) && text.includes(form));
      return short.length === 0 ? [] : [`${listInWords(short)} is ${own}`];
    });
  return told.length === 0 ? '' : ` In the words of the sources, ${listInWords(told)}.`;
}

/** Says of which kinds not all are shown; empty where all are. */
function cutLine(page: Page): string {
  const { cut } = page.values;
  const short = page.spoken.length > mostStatements ? [...new Set([...cut, 'statement'])].toSorted() : cut;
  const kinds = short.map((kind) => `${kind}s`);
  return kinds.length === 0
    ? ''
    : ` Of the ${listInWords(kinds)} not all are shown; a shorter period shows more.`;
}
