import * as z from 'zod';
import { writtenDossier } from '../../export/brief/written-dossier.ts';
import { briefOn } from '../../pipeline/brief-on.ts';
import { jsonAnswer, textAnswer } from '../answers.ts';
import { operation, type Operation } from '../operation.ts';
import { dossierSchema } from '../schemas/answers.ts';
import { parametersOf, parties } from '../schemas/parameters.ts';

const oneBrief: Operation = operation({
  path: '/brief',
  name: 'brief',
  tag: 'briefs',
  summary: 'a dossier on a relation, a person or a theme, every sentence with its sources',
  query: {
    with: parties.exactOptional().meta({ description: 'one or two countries, persons or bodies' }),
    ...parametersOf(['about', 'since', 'until', 'newSince']),
  },
  answers: [
    { form: 'json', schema: dossierSchema },
    { form: 'md', schema: z.string() },
    { form: 'html', schema: z.string() },
    { form: 'docx', schema: z.string().meta({ description: 'a Word document', format: 'binary' }) },
  ],
  fails: ['id-unknown', 'id-ambiguous'],
  pace: 'slow',
  answer: async ({ query: { with: names = [], ...asked }, form }, { store }) => {
    const { dossier } = await briefOn(names, asked, store);
    if (form === 'md' || form === 'html' || form === 'docx')
      return textAnswer(writtenDossier(dossier, form), form);
    return jsonAnswer(dossier);
  },
});

/** Briefs. */
export const briefs: readonly Operation[] = [oneBrief];
