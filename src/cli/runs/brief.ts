import { buildDossier } from '../../export/brief/build-dossier.ts';
import { dossierDocx } from '../../export/brief/dossier-docx.ts';
import { dossierHtml } from '../../export/brief/dossier-html.ts';
import { dossierMarkdown } from '../../export/brief/dossier-markdown.ts';
import type { Dossier, DossierSubject } from '../../export/brief/dossier.ts';
import { Failure } from '../../model/failure.ts';
import { gatherDossier } from '../../record/gather-dossier.ts';
import type { Store } from '../../record/store.ts';
import type { AtWork } from '../session.ts';
import { markdownScreen } from '../show/markdown-screen.ts';
import { tellNamesakes } from '../show/namesakes.ts';
import { subjectsMeant, type SubjectMeant } from '../subjects-meant.ts';
import { noArticleYet } from '../why-nothing.ts';
import { writeOutput } from '../write-output.ts';

type BriefFormat = 'md' | 'html' | 'docx';

/** The options of `chancery brief`. */
export interface BriefOptions {
  readonly since?: string;
  readonly until?: string;
  readonly newSince?: string;
  readonly about?: string;
  readonly output?: string;
  readonly format?: BriefFormat;
}

/**
 * Prints the dossier, or writes it to a file. Throws `usage` for no subject or more than two, `id-unknown` for an unknown actor,
 * `output-unwritable` where the file cannot be written.
 */
export async function brief(
  words: readonly string[],
  options: BriefOptions,
  { store, output }: AtWork,
): Promise<void> {
  const { dossier, subject, subjects } = await briefOn(words, options, store);
  const form = formatOf(options);
  const path = options.output ?? null;
  if (form === 'md' && path === null) {
    for (const line of markdownScreen(dossierMarkdown(dossier).trimEnd(), output.look)) output.data(line);
  } else await writeOutput(writtenAs(dossier, form), { path, output });
  tellNamesakes(subjects, output);
  if (dossier.sources.length > 0) return;
  const isEmpty = (await store.list({ kind: 'article', limit: 1 })).length === 0;
  output.message(
    isEmpty ? noArticleYet : `the record tells nothing of ${subject}: chancery status shows what it holds`,
  );
}

/** The form asked for, else that of the file's ending. */
function formatOf({ format, output }: BriefOptions): BriefFormat {
  if (format !== undefined) return format;
  const ending = /\.(html?|docx)$/iu.exec(output ?? '')?.[1]?.toLowerCase();
  if (ending === undefined) return 'md';
  return ending === 'docx' ? 'docx' : 'html';
}

function writtenAs(dossier: Dossier, format: BriefFormat): string | Uint8Array {
  switch (format) {
    case 'md':
      return dossierMarkdown(dossier);
    case 'html':
      return dossierHtml(dossier);
    case 'docx':
      return dossierDocx(dossier);
  }
}

interface Brief {
  readonly dossier: Dossier;
  /** What it is on, in words. */
  readonly subject: string;
  readonly subjects: readonly SubjectMeant[];
}

async function briefOn(words: readonly string[], options: BriefOptions, store: Store): Promise<Brief> {
  if (words.length === 0 && options.about === undefined)
    throw new Failure('usage', 'brief takes one or two actors, or a theme with --about');
  const subjects = words.length === 0 ? [] : await subjectsMeant(words, store);
  const { format: _format, output: _output, ...request } = options;
  const subject: DossierSubject = {
    names: subjects.map((one) => one.name),
    about: request.about ?? null,
    since: request.since ?? null,
    until: request.until ?? null,
    newSince: request.newSince ?? null,
  };
  const gathered = await gatherDossier(store, { ...request, with: subjects.map((one) => one.key) });
  return {
    dossier: buildDossier(subject, gathered),
    subject: [...subject.names, ...(subject.about === null ? [] : [subject.about])].join(' and '),
    subjects,
  };
}
