import { oneLine } from './one-line.ts';
import { capitalised } from '../../model/capitalised.ts';
import { eventInWords } from '../../model/event-in-words.ts';
import { isStageImplied } from '../../model/implied-stage.ts';
import type { Citation } from '../../model/citation.ts';
import type { ImpliedPart } from '../../model/implied-part.ts';
import { listInWords } from '../../model/list-in-words.ts';
import { sourceName } from '../../model/source-name.ts';
import { quantityInWords } from '../../model/quantity-in-words.ts';
import type {
  RecordedActor,
  RecordedArticle,
  RecordedCommitment,
  RecordedConflict,
  RecordedEvent,
  RecordedFigure,
  RecordedStatement,
  RecordedStory,
  RecordValue,
} from '../../model/record.ts';
import { dateColumn } from './date-text.ts';
import { impliedOf, placeMarked } from './implied-marks.ts';
import { judgementInWords } from './judgement-in-words.ts';

/** One fact for people, without its sentences. */
export interface FactRow {
  /** What stands beside it in a narrow column: its day, or what kind of thing it is; at most 12 characters a line. */
  readonly beside: readonly string[];
  /** Which part of its day no sentence says; null, or not there, for none. */
  readonly implied?: ImpliedPart | null;
  /** The line that says it. */
  readonly head: string;
  /** What else belongs to it wherever it is shown. */
  readonly details: readonly string[];
  /** What is worth telling only where it is shown by itself. */
  readonly more: readonly string[];
}

/** What is shown of a value. */
export function factRow(value: RecordValue): FactRow {
  switch (value.kind) {
    case 'article':
      return articleRow(value);
    case 'actor':
      return actorRow(value);
    case 'event':
      return eventRow(value);
    case 'statement':
      return statementRow(value);
    case 'commitment':
      return commitmentRow(value);
    case 'figure':
      return figureRow(value);
    case 'conflict':
      return conflictRow(value);
    case 'story':
      return storyRow(value);
    case 'judgement':
      return { beside: [value.on], head: judgementInWords(value), details: [], more: [] };
  }
}

function articleRow(article: RecordedArticle): FactRow {
  const { publishedOn, outlet, title, source, language, url, alsoFoundAt = [], supersededBy } = article;
  const name = sourceName(source);
  const from = [outlet, title === null || source === title || source === url ? null : name];
  return {
    beside: [publishedOn ?? 'undated'],
    head: title ?? name,
    details: [from.filter((part) => part !== null).join(' · ')].filter((part) => part !== ''),
    more: [
      ...(url === null ? [] : [url]),
      ...(alsoFoundAt.length === 0 ? [] : [`also found at ${alsoFoundAt.join(', ')}`]),
      ...(supersededBy === undefined
        ? []
        : [`a later version has come in its place: ${supersededBy.slice(0, 6)}`]),
      `language ${language}`,
    ],
  };
}

function actorRow({ type, name, country, aliases }: RecordedActor): FactRow {
  return {
    beside: [type],
    head: country === null || type === 'state' ? name : `${name} (${country})`,
    details: aliases.length === 0 ? [] : [`also ${aliases.join(', ')}`],
    more: [],
  };
}

function eventRow(event: RecordedEvent): FactRow {
  const { contexts, mode, type, act } = event;
  const place = placeMarked(event.place);
  const about = contexts.length === 0 ? [] : [contexts.join(', ').replaceAll('_', ' ')];
  return {
    beside: dateColumn(event.date),
    implied: impliedOf(event),
    head: capitalised(eventInWords({ ...event, place, date: null })),
    details: [],
    more: [[`${type}${mode === null ? '' : `/${mode}`}: ${act}`, ...about].join(' · ')],
  };
}

function statementRow(statement: RecordedStatement): FactRow {
  const { date, speakers, addressee, cue, content, act, quoted, citations } = statement;
  const to = addressee === null ? '' : ` to ${addressee.name}`;
  return {
    beside: dateColumn(date),
    implied: impliedOf({ date, citations: citations.map((one) => withoutContent(one, content)) }),
    head: `${listInWords(speakers.map(({ name }) => name))}${to}, ${oneLine(cue)}: ${oneLine(content)}`,
    details: [],
    more: [`${act}, ${quoted}`],
  };
}

/** A sentence without what is said in it: a day that is spoken of is not the day on which it was said. */
function withoutContent(citation: Citation, content: string): Citation {
  return { ...citation, quote: citation.quote.replace(content, '') };
}

function commitmentRow(commitment: RecordedCommitment): FactRow {
  const { by, to, due, overdue, quantity, stage, action, history } = commitment;
  const whom = to.length === 0 ? '' : ` to ${listInWords(to.map((party) => party.name))}`;
  const terms = [
    ...(due === null ? [] : [`${overdue ? 'overdue since' : 'due'} ${due.date}`]),
    ...(quantity === null ? [] : [quantityInWords(quantity)]),
    ...(history.length < 2
      ? []
      : [
          history
            .map(
              (step) => `${step.stage}${step.basis === 'implied' ? ' (~stage)' : ''} ${step.on ?? 'undated'}`,
            )
            .join(' → '),
        ]),
  ];
  return {
    beside: [history.at(-1)?.on ?? 'undated'],
    head: `${capitalised(stage)}${isStageImplied(commitment) ? ' (~stage)' : ''}: ${listInWords(by.map((party) => party.name))}${whom}: ${oneLine(action)}`,
    details: terms.length === 0 ? [] : [terms.join(' · ')],
    more: [],
  };
}

function figureRow({ quantity, frame, measure, of, place, asOf, saidBy }: RecordedFigure): FactRow {
  const where = placeMarked(place)?.name ?? null;
  const terms = [
    ...(frame === 'actual' ? [] : [frame]),
    ...(saidBy === null ? [] : [`according to ${saidBy.name}`]),
  ];
  return {
    beside: asOf === null ? [] : [asOf.date],
    head: `${quantityInWords(quantity)}: ${measure}${of === null ? '' : ` of ${of}`}${where === null ? '' : `, ${where}`}`,
    details: terms.length === 0 ? [] : [terms.join(' · ')],
    more: [],
  };
}

function conflictRow({ about, subject, explanation }: RecordedConflict): FactRow {
  const opening = `On ${subject}: `;
  const said = explanation.startsWith(opening) ? explanation.slice(opening.length) : explanation;
  return { beside: [about], head: capitalised(subject), details: [capitalised(said)], more: [] };
}

function storyRow({ date, title, articles }: RecordedStory): FactRow {
  return {
    beside: [date ?? 'undated'],
    head: title === '' ? 'Without a title' : title,
    details: [count(articles.length, 'article')],
    more: [],
  };
}

/** "1 article", "2 articles". */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
