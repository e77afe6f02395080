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
import { oneLine } from './citation-line.ts';
import { dateText } from './date-text.ts';
import { judgementInWords } from './judgement-in-words.ts';
import { quantityInWords } from '../../model/quantity-in-words.ts';

/** One fact for people: a first line that says it, and lines of detail below, without its citations. */
export function factLines(value: RecordValue): readonly string[] {
  switch (value.kind) {
    case 'article':
      return articleLines(value);
    case 'actor':
      return actorLines(value);
    case 'event':
      return eventLines(value);
    case 'statement':
      return statementLines(value);
    case 'commitment':
      return commitmentLines(value);
    case 'figure':
      return figureLines(value);
    case 'conflict':
      return conflictLines(value);
    case 'story':
      return storyLines(value);
    case 'judgement':
      return [judgementInWords(value)];
  }
}

function articleLines(article: RecordedArticle): readonly string[] {
  const { publishedOn, outlet, title, source, language } = article;
  return [
    `${publishedOn ?? 'undated'}  ${outlet ?? 'unknown outlet'}: ${title ?? source}`,
    `${source} (${language})`,
  ];
}

function actorLines(actor: RecordedActor): readonly string[] {
  const country = actor.country === null ? '' : ` (${actor.country})`;
  const lines = [`${actor.name}${country} · ${actor.type}`];
  if (actor.aliases.length > 0) lines.push(`also: ${actor.aliases.join(', ')}`);
  for (const office of actor.offices) {
    const of = office.of === null ? '' : ` of ${office.of}`;
    lines.push(
      `office: ${office.title}${of}${office.seenOn.length === 0 ? '' : `, seen ${office.seenOn.join(' to ')}`}`,
    );
  }
  return lines;
}

function eventLines(event: RecordedEvent): readonly string[] {
  const status = event.status === 'happened' ? '' : ` (${event.status})`;
  const place =
    event.place === null ? '' : ` · ${event.place.basis === 'implied' ? '~' : ''}${event.place.name}`;
  const contexts = event.contexts.length === 0 ? '' : ` · ${event.contexts.join(', ').replaceAll('_', ' ')}`;
  const mode = event.mode === null ? '' : `/${event.mode}`;
  return [
    `${dateText(event.date)}  ${event.summary}${status}`,
    `${event.type}${mode}: ${event.act}${place}${contexts} · ${count(event.independentSources, 'independent source')}`,
  ];
}

function statementLines(statement: RecordedStatement): readonly string[] {
  const to = statement.addressee === null ? '' : ` to ${statement.addressee.name}`;
  return [
    `${dateText(statement.date)}  ${statement.speaker.name}${to}: ${oneLine(statement.content)}`,
    `${statement.act}, ${statement.quoted}, “${oneLine(statement.cue)}”`,
  ];
}

function commitmentLines(commitment: RecordedCommitment): readonly string[] {
  const by = commitment.by.map((party) => party.name).join(', ');
  const to = commitment.to.length === 0 ? '' : ` to ${commitment.to.map((party) => party.name).join(', ')}`;
  const due =
    commitment.due === null
      ? ''
      : ` · ${commitment.overdue ? 'overdue since' : 'due'} ${commitment.due.date}`;
  const sum = commitment.quantity === null ? '' : ` · ${quantityInWords(commitment.quantity)}`;
  const history = commitment.history.map(({ stage, on }) => `${stage} ${on ?? 'undated'}`).join(' → ');
  return [
    `${commitment.stage}: ${by}${to}: ${oneLine(commitment.action)}${sum}${due}`,
    `history: ${history}`,
  ];
}

function figureLines(figure: RecordedFigure): readonly string[] {
  const of = figure.of === null ? '' : ` of ${figure.of}`;
  const place =
    figure.place === null ? '' : ` in ${figure.place.basis === 'implied' ? '~' : ''}${figure.place.name}`;
  const asOf = figure.asOf === null ? '' : ` · as of ${figure.asOf.date}`;
  const saidBy = figure.saidBy === null ? '' : ` · says ${figure.saidBy.name}`;
  const frame = figure.frame === 'actual' ? '' : ` (${figure.frame})`;
  return [`${quantityInWords(figure.quantity)}${frame}: ${figure.measure}${of}${place}${asOf}${saidBy}`];
}

function conflictLines(conflict: RecordedConflict): readonly string[] {
  const sides = conflict.sides.map(
    (side) => `${side.value} (${count(side.independentSources, 'independent source')})`,
  );
  return [`${conflict.about}: ${conflict.explanation}`, ...sides.map((side) => `side: ${side}`)];
}

function storyLines(story: RecordedStory): readonly string[] {
  return [`${story.date ?? 'undated'}  ${story.title}`, count(story.articles.length, 'article')];
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
