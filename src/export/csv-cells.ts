import type {
  RecordedActor,
  RecordedConflict,
  RecordedJudgement,
  RecordedStory,
  RecordValue,
} from '../model/record.ts';
import type { Cells } from './csv-columns.ts';
import { listed } from './csv-parts.ts';
import { eventCells, statementCells, commitmentCells, figureCells } from './csv-fact-cells.ts';

/** The cells of a value by column, without those of its sentence and article. */
export function cellsOf(value: RecordValue): Cells {
  const { kind, id } = value;
  const judgements = 'judgements' in value ? listed(value.judgements ?? []) : '';
  return { kind, id, judgements, ...ownCells(value) };
}

function ownCells(value: RecordValue): Cells {
  switch (value.kind) {
    case 'event':
      return eventCells(value);
    case 'statement':
      return statementCells(value);
    case 'commitment':
      return commitmentCells(value);
    case 'figure':
      return figureCells(value);
    case 'conflict':
      return conflictCells(value);
    case 'actor':
      return actorCells(value);
    case 'article':
      return { date: value.publishedOn ?? '', language: value.language };
    case 'story':
      return storyCells(value);
    case 'judgement':
      return judgementCells(value);
  }
}

function conflictCells({ about, subject, sides, explanation }: RecordedConflict): Cells {
  return { type: about, subject, sides: listed(sides.map((side) => side.value)), explanation };
}

function actorCells({ type, name, aliases, country, offices }: RecordedActor): Cells {
  const held = offices.map(({ title, of, seenOn }) => {
    const days = seenOn.length === 0 ? '' : ` (${seenOn.join(' to ')})`;
    return `${title}${of === null ? '' : ` of ${of}`}${days}`;
  });
  return { type, name, aliases: listed(aliases), country: country ?? '', offices: listed(held) };
}

function storyCells({ date, articles }: RecordedStory): Cells {
  return { date: date ?? '', articles: listed(articles) };
}

function judgementCells({ verdict, a, b, field, value, on, by, why }: RecordedJudgement): Cells {
  const subject = listed([a, ...(b === null ? [] : [b])]);
  const set = field === null ? '' : `${field}: ${value ?? ''}`;
  return { date: on, type: verdict, by: by ?? '', subject, content: set, explanation: why ?? '' };
}
