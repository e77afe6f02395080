import { Option } from 'commander';
import { buildDossier } from '../../export/brief/build-dossier.ts';
import { dossierDocx } from '../../export/brief/dossier-docx.ts';
import { dossierHtml } from '../../export/brief/dossier-html.ts';
import { dossierMarkdown } from '../../export/brief/dossier-markdown.ts';
import type { Dossier, DossierSubject } from '../../export/brief/dossier.ts';
import { Failure } from '../../model/failure.ts';
import { gatherDossier } from '../../record/gather-dossier.ts';
import type { Store } from '../../record/store.ts';
import type { Output } from '../output.ts';
import type { AddCommand } from '../session.ts';
import { withRecord } from '../session.ts';
import { stateOf } from '../../world/states.ts';
import { actorsNamed } from '../../record/actors-named.ts';
import { dayArgument } from '../arguments.ts';
import { writeOutput } from '../write-output.ts';

type BriefFormat = 'md' | 'html' | 'docx';

interface BriefOptions {
  readonly since?: string;
  readonly until?: string;
  readonly newSince?: string;
  readonly about?: string;
  readonly output?: string;
  readonly format?: BriefFormat;
}

/** `chancery brief A [B]`: a dossier on a relation, a person or a theme, every sentence with its sources. */
export const addBrief: AddCommand = (program, session) => {
  program
    .command('brief')
    .description('a dossier on a relation, a person or a theme: chronology, commitments, figures, conflicts')
    .argument('[actor...]', 'one or two countries, persons or bodies: a name, an ISO code or an id')
    .option('--about <words>', 'a theme: only facts whose sentences hold all these words')
    .option('--since <date>', 'from this day, month or year on', dayArgument)
    .option('--until <date>', 'up to this day, month or year', dayArgument)
    .option('--new-since <date>', 'only what no article from before this day tells', dayArgument)
    .addOption(
      new Option(
        '--format <format>',
        'form of the dossier: md where neither this nor --output says another',
      ).choices(['md', 'html', 'docx']),
    )
    .option('-o, --output <file>', 'write it to this file; one named .html or .docx has that form')
    .action((actors: readonly string[], options: BriefOptions) =>
      withRecord(program, (store) => printBrief(actors, { store, output: session.output, options })),
    );
};

/** Where a brief comes from and goes to. */
export interface BriefRun {
  readonly store: Store;
  readonly output: Output;
  readonly options: BriefOptions;
}

/** Prints the dossier. Throws `usage` for no subject or more than two, `id-unknown` for an unknown actor. */
export async function printBrief(
  actors: readonly string[],
  { store, output, options }: BriefRun,
): Promise<void> {
  if (actors.length > 2 || (actors.length === 0 && options.about === undefined)) {
    throw new Failure('usage', 'brief takes one or two actors, or a theme with --about');
  }
  const { format: _format, output: path, ...request } = options;
  const subject: DossierSubject = {
    names: await Promise.all(actors.map((actor) => nameOf(actor, store))),
    about: request.about ?? null,
    since: request.since ?? null,
    until: request.until ?? null,
    newSince: request.newSince ?? null,
  };
  const dossier = buildDossier(subject, await gatherDossier(store, { ...request, with: actors }));
  writeOutput(writtenAs(dossier, formatOf(options)), { path: path ?? null, output });
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

async function nameOf(words: string, store: Store): Promise<string> {
  const [actor] = await actorsNamed(words, store);
  if (actor !== undefined) return actor.name;
  // A state of which the record holds nothing has an empty brief; a name that nobody knows is an error.
  const state = /^[A-Z]{3}$/.test(words) ? stateOf(words) : null;
  if (state === null) throw new Failure('id-unknown', words);
  return state.name;
}
