import * as z from 'zod';
import { briefOn } from '../../../pipeline/brief-on.ts';
import { parametersOf, parties } from '../../schemas/parameters.ts';
import { briefSection, briefSource } from '../brief-card.ts';
import { briefWithin } from '../brief-within.ts';
import { maxCharacters } from '../fitting.ts';
import { tool, type Tool } from '../tool.ts';

const brief: Tool = tool({
  name: 'brief',
  title: 'Brief',
  description:
    'A brief on a relation of two, on one person, body or state, or on a theme: where it stands, chronology, commitments, figures, statements, and where the sources disagree. Every line has the marks of its sentences.',
  input: {
    with: parties.exactOptional().meta({ description: 'one or two countries, persons or bodies' }),
    ...parametersOf(['about', 'since', 'until', 'newSince']),
    maxCharacters,
  },
  output: {
    title: z.string(),
    period: z.string(),
    summary: z.string().meta({ description: 'of the whole brief, also of lines that were left out' }),
    sections: z.array(briefSection),
    sources: z.array(briefSource),
    truncated: z
      .boolean()
      .meta({ description: 'whether lines were left out: ask for a shorter period or a theme' }),
  },
  answer: async ({ with: names = [], maxCharacters: room, ...asked }, { store, step }) => {
    await step('gathering what the record holds');
    const { dossier } = await briefOn(names, asked, store);
    const { title, period, summary } = dossier;
    return { title, period, summary, ...briefWithin(dossier, room) };
  },
});

/** The tool that writes briefs. */
export const briefs: readonly Tool[] = [brief];
