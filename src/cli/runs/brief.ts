import { dossierMarkdown } from '../../export/brief/dossier-markdown.ts';
import { writtenDossier, type BriefFormat } from '../../export/brief/written-dossier.ts';
import { briefOn } from '../../pipeline/brief-on.ts';
import type { AtWork } from '../session.ts';
import { markdownScreen } from '../show/markdown-screen.ts';
import { tellNamesakes } from '../show/namesakes.ts';
import { noArticleYet } from '../why-nothing.ts';
import { writeOutput } from '../write-output.ts';

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
  const { format: _format, output: file, ...asked } = options;
  const { dossier, subject, subjects } = await briefOn(words, asked, store);
  const form = formatOf(options);
  const path = file ?? null;
  if (form === 'md' && path === null) {
    for (const line of markdownScreen(dossierMarkdown(dossier).trimEnd(), output.look)) output.data(line);
  } else await writeOutput(writtenDossier(dossier, form), { path, output });
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
