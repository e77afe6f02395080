import { buildDossier } from '../../export/brief/build-dossier.ts';
import { dossierHtml } from '../../export/brief/dossier-html.ts';
import { dossierMarkdown } from '../../export/brief/dossier-markdown.ts';
import type { DossierSubject } from '../../export/brief/dossier.ts';
import { Failure } from '../../model/failure.ts';
import { gatherDossier } from '../../record/gather-dossier.ts';
import type { Store } from '../../record/store.ts';
import type { AtWork } from '../session.ts';
import { markdownScreen } from '../show/markdown-screen.ts';
import { subjectsMeant } from '../subjects-meant.ts';

/** The options of `chancery brief`. */
export interface BriefOptions {
  readonly since?: string;
  readonly until?: string;
  readonly about?: string;
  readonly format: 'md' | 'html';
}

/** Prints the dossier. Throws `usage` for no subject or more than two, `id-unknown` for an unknown actor. */
export async function brief(
  words: readonly string[],
  options: BriefOptions,
  { store, output }: AtWork,
): Promise<void> {
  const { text, sources, subject } = await briefOn(words, options, store);
  const lines = options.format === 'md' ? markdownScreen(text, output.look) : [text];
  for (const line of lines) output.data(line);
  if (sources === 0)
    output.message(`the record tells nothing of ${subject}: chancery status shows what it holds`);
}

interface BriefText {
  readonly text: string;
  /** How many articles it cites. */
  readonly sources: number;
  /** What it is on, in words. */
  readonly subject: string;
}

/** The dossier as the text of its form. */
async function briefOn(words: readonly string[], options: BriefOptions, store: Store): Promise<BriefText> {
  if (words.length === 0 && options.about === undefined)
    throw new Failure('usage', 'brief takes one or two actors, or a theme with --about');
  const subjects = words.length === 0 ? [] : await subjectsMeant(words, store);
  const { format, ...period } = options;
  const subject: DossierSubject = {
    names: subjects.map((one) => one.name),
    about: options.about ?? null,
    since: options.since ?? null,
    until: options.until ?? null,
  };
  const gathered = await gatherDossier(store, { ...period, with: subjects.map((one) => one.key) });
  const dossier = buildDossier(subject, gathered);
  return {
    text: (format === 'html' ? dossierHtml(dossier) : dossierMarkdown(dossier)).trimEnd(),
    sources: dossier.sources.length,
    subject: [...subject.names, ...(subject.about === null ? [] : [subject.about])].join(' and '),
  };
}
