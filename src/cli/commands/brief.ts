import { Option } from 'commander';
import { buildDossier } from '../../export/brief/build-dossier.ts';
import { dossierHtml } from '../../export/brief/dossier-html.ts';
import { dossierMarkdown } from '../../export/brief/dossier-markdown.ts';
import type { DossierSubject, DossierValues } from '../../export/brief/dossier.ts';
import { Failure } from '../../model/failure.ts';
import type { RecordKind, RecordValue } from '../../model/record.ts';
import type { ListQuery, Store } from '../../record/store.ts';
import type { Output } from '../output.ts';
import { citationsOf } from '../show/print-fact.ts';
import type { AddCommand } from '../session.ts';
import { withRecord } from '../session.ts';
import { actorsNamed } from '../show/actors-named.ts';
import { readDay } from './list.ts';

interface BriefOptions {
  readonly since?: string;
  readonly until?: string;
  readonly about?: string;
  readonly format: 'md' | 'html';
}

/** `chancery brief A [B]`: a dossier on a relation, a person or a theme, every sentence with its sources. */
export const addBrief: AddCommand = (program, session) => {
  program
    .command('brief')
    .description('a dossier on a relation, a person or a theme: chronology, commitments, figures, conflicts')
    .argument('[actor...]', 'one or two countries, persons or bodies: a name, an ISO code or an id')
    .option('--about <words>', 'a theme: only facts whose sentences hold all these words')
    .option('--since <date>', 'from this day, month or year on', readDay)
    .option('--until <date>', 'up to this day, month or year', readDay)
    .addOption(new Option('--format <format>', 'form of the dossier').choices(['md', 'html']).default('md'))
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
  const names = await Promise.all(actors.map((actor) => nameOf(actor, store)));
  const subject: DossierSubject = {
    names,
    about: options.about ?? null,
    since: options.since ?? null,
    until: options.until ?? null,
  };
  const dossier = buildDossier(subject, await valuesFor(actors, options, store));
  output.data((options.format === 'html' ? dossierHtml(dossier) : dossierMarkdown(dossier)).trimEnd());
}

async function nameOf(words: string, store: Store): Promise<string> {
  const [actor] = await actorsNamed(words, store);
  if (actor === undefined) throw new Failure('id-unknown', words);
  return actor.name;
}

/** A dossier holds all there is of its subject; a record of a day's G20 news stays well under this. */
const most = 5000;

async function valuesFor(
  actors: readonly string[],
  options: BriefOptions,
  store: Store,
): Promise<DossierValues> {
  const { format: _, ...period } = options;
  const query = {
    ...period,
    limit: most,
    order: 'asc',
    ...(actors.length > 0 ? { with: actors } : {}),
  } as const;
  const events = await listOf('event', query, store);
  const statements = await listOf('statement', query, store);
  const commitments = await listOf('commitment', query, store);
  const figures = await listOf('figure', query, store);
  const conflicts = await listOf('conflict', query, store);
  const cited = [...events, ...statements, ...commitments, ...figures, ...conflicts].flatMap(citationsOf);
  const articles = await Promise.all(
    [...new Set(cited.map(({ article }) => article))].map((id) => store.show(id)),
  );
  return {
    events,
    statements,
    commitments,
    figures,
    conflicts,
    articles: articles.filter((value) => value.kind === 'article'),
  };
}

async function listOf<K extends RecordKind>(
  kind: K,
  query: Omit<ListQuery, 'kind'>,
  store: Store,
): Promise<readonly (RecordValue & { readonly kind: K })[]> {
  const values = await store.list({ ...query, kind });
  return values.filter((value): value is RecordValue & { readonly kind: K } => value.kind === kind);
}
