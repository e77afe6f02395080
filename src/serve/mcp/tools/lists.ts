import * as z from 'zod';
import { filterNames, listNames, pageNames, periodNames } from '../../../record/conditions.ts';
import { kindOf } from '../../../record/list-options.ts';
import { parametersOf, phrase } from '../../schemas/parameters.ts';
import { factPage, factPageOf } from '../fact-pages.ts';
import { maxCharacters } from '../fitting.ts';
import { tool, type Tool } from '../tool.ts';

const kinds = Object.values(kindOf);

const order = z
  .enum(['asc', 'desc'])
  .exactOptional()
  .meta({ description: 'by day: the earliest first, or the latest, which is usual' });

const listFacts: Tool = tool({
  name: 'list',
  title: 'List facts',
  description:
    'Lists facts of one kind under conditions that must all hold: events (who did what to whom), statements (who said what), commitments (who undertook what, by when), figures, conflicts between sources, actors, articles, stories. Every fact comes with the sentences that tell it.',
  input: {
    kind: z.enum(kinds).meta({ description: 'what to list' }),
    ...parametersOf([...filterNames, ...listNames, ...pageNames]),
    order,
    maxCharacters,
  },
  output: factPage,
  answer: (asked, { store }) => factPageOf(asked, store),
});

const figures: Tool = tool({
  name: 'figures',
  title: 'Figures',
  description:
    'How large something is, according to whom and as of when: every figure given for it, the latest first. `conflicts` tells where sources disagree on it.',
  input: {
    about: phrase.meta({ description: 'words of what is measured, "trade", "residents"' }),
    ...parametersOf([...periodNames, 'with', 'outlet', 'status', 'place', ...pageNames]),
    maxCharacters,
  },
  output: factPage,
  answer: (asked, { store }) => factPageOf({ ...asked, kind: 'figure' }, store),
});

const conflicts: Tool = tool({
  name: 'conflicts',
  title: 'Where the sources disagree',
  description:
    'Disagreements between sources, or within one: on a figure, a date, a place, an office, who took part; denials, exchanged numbers, changed targets. Each with what every side says, and its sentences.',
  input: {
    ...parametersOf([...periodNames, 'with', 'newSince', 'outlet', 'type', 'about', ...pageNames]),
    maxCharacters,
  },
  output: factPage,
  answer: (asked, { store }) => factPageOf({ ...asked, kind: 'conflict' }, store),
});

/** Before every event that has a day. */
const firstYear = '0001';

const timeline: Tool = tool({
  name: 'timeline',
  title: 'Timeline',
  description:
    'What happened, in order: the events in which one actor, or both of two, took part, the earliest first, planned ones and denied ones marked by their status. Events without a day stand in `list` alone.',
  input: {
    ...parametersOf([...periodNames, 'with', 'about', 'type', 'status', 'place', ...pageNames]),
    maxCharacters,
  },
  output: factPage,
  answer: (asked, { store }) =>
    factPageOf({ since: firstYear, ...asked, kind: 'event', order: 'asc' }, store),
});

/** The tools that list facts. */
export const lists: readonly Tool[] = [listFacts, figures, conflicts, timeline];
