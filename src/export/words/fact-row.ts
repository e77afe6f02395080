import { oneLine } from './one-line.ts';
import { capitalised } from '../../model/capitalised.ts';
import { eventInWords } from '../../model/event-in-words.ts';
import { isStageImplied } from '../../model/implied-stage.ts';
import { listInWords } from '../../model/list-in-words.ts';
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
import { judgementInWords } from './judgement-in-words.ts';

/** One fact for people, without its sentences. */
export interface FactRow {
  /** What stands beside it in a narrow column: its day, or what kind of thing it is; at most 12 characters a line. */
  readonly beside: readonly string[];
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
  const { publishedOn, outlet, title, source, language, url, alsoFoundAt = [] } = article;
  const from = [outlet, source === title || source === url ? null : source];
  return {
    beside: [publishedOn ?? 'undated'],
    head: title ?? source,
    details: [from.filter((part) => part !== null).join(' · ')].filter((part) => part !== ''),
    more: [
      ...(url === null ? [] : [url]),
      ...(alsoFoundAt.length === 0 ? [] : [`also found at ${alsoFoundAt.join(', ')}`]),
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
  const { place, contexts, mode, type, act } = event;
  const where = place?.basis === 'implied' ? { ...place, name: `~${place.name}` } : place;
  const about = contexts.length === 0 ? [] : [contexts.join(', ').replaceAll('_', ' ')];
  return {
    beside: dateColumn(event.date),
    head: capitalised(eventInWords({ ...event, place: where, date: null })),
    details: [],
    more: [[`${type}${mode === null ? '' : `/${mode}`}: ${act}`, ...about].join(' · ')],
  };
}

function statementRow({ date, speakers, addressee, cue, content, act, quoted }: RecordedStatement): FactRow {
  const to = addressee === null ? '' : ` to ${addressee.name}`;
  return {
    beside: dateColumn(date),
    head: `${listInWords(speakers.map(({ name }) => name))}${to}, ${oneLine(cue)}: ${oneLine(content)}`,
    details: [],
    more: [`${act}, ${quoted}`],
  };
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
            .map((step) => `${step.basis === 'implied' ? '~' : ''}${step.stage} ${step.on ?? 'undated'}`)
            .join(' → '),
        ]),
  ];
  return {
    beside: [history.at(-1)?.on ?? 'undated'],
    head: `${isStageImplied(commitment) ? `~${stage}` : capitalised(stage)}: ${listInWords(by.map((party) => party.name))}${whom}: ${oneLine(action)}`,
    details: terms.length === 0 ? [] : [terms.join(' · ')],
    more: [],
  };
}

function figureRow({ quantity, frame, measure, of, place, asOf, saidBy }: RecordedFigure): FactRow {
  const where = place === null ? '' : `, ${place.basis === 'implied' ? '~' : ''}${place.name}`;
  const terms = [
    ...(frame === 'actual' ? [] : [frame]),
    ...(saidBy === null ? [] : [`according to ${saidBy.name}`]),
  ];
  return {
    beside: asOf === null ? [] : [asOf.date],
    head: `${quantityInWords(quantity)}: ${measure}${of === null ? '' : ` of ${of}`}${where}`,
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
