import * as z from 'zod';
import type { Dossier } from '../../export/brief/dossier.ts';
import { writtenDossier, type BriefFormat } from '../../export/brief/written-dossier.ts';
import { briefOn } from '../../pipeline/brief-on.ts';
import { jsonAnswer, textAnswer } from '../answers.ts';
import { operation, type Operation } from '../operation.ts';
import { dossierSchema } from '../schemas/answers.ts';
import { pagePolicy } from '../safety/page-policy.ts';
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
    return form === 'md' || form === 'html' || form === 'docx'
      ? writtenAnswer(dossier, form)
      : jsonAnswer(dossier);
  },
});

function writtenAnswer(dossier: Dossier, form: BriefFormat): Response {
  const written = writtenDossier(dossier, form);
  const answer = textAnswer(written, form);
  if (typeof written !== 'string')
    answer.headers.set('content-disposition', 'attachment; filename="brief.docx"');
  else if (form === 'html') answer.headers.set('content-security-policy', pagePolicy(written));
  return answer;
}

/** Briefs. */
export const briefs: readonly Operation[] = [oneBrief];
