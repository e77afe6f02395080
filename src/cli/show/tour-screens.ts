import { buildDossier } from '../../export/brief/build-dossier.ts';
import { dossierMarkdown } from '../../export/brief/dossier-markdown.ts';
import type { Citation } from '../../model/citation.ts';
import type { RecordedConflict, RecordedEvent, RecordValue } from '../../model/record.ts';
import { traitsOf } from '../../model/acts.ts';
import { articleNames, withOneOutlet } from '../../record/article-names.ts';
import { gatherDossier } from '../../record/gather-dossier.ts';
import type { Store } from '../../record/store.ts';
import type { Output } from '../output.ts';
import { wrapped } from '../screen/wrap.ts';
import { markdownScreen } from './markdown-screen.ts';
import { printFact } from './print-fact.ts';

/** What the tour shows, and where it prints. */
export interface TourSetting {
  readonly store: Store;
  readonly output: Output;
  /** The record file; null where it is in memory. */
  readonly record: string | null;
  /** How many articles were read. */
  readonly articles: number;
}

/** The screens of the tour, in order; each prints itself. */
export function tourScreens(setting: TourSetting): readonly (() => Promise<void>)[] {
  const screens = [
    ['What was read', whatWasRead],
    ['A fact, and its sentence', oneFact],
    ['Where the sources disagree', oneConflict],
    ['The brief', briefHead],
    ['Your turn', whatNext],
  ] as const;
  return screens.map(([title, show], at) => async () => {
    const { output } = setting;
    output.data(
      `${at === 0 ? '' : '\n'}${output.look.paint(`${at + 1}/${screens.length}  ${title}`, 'strong')}\n`,
    );
    await show(setting);
  });
}

/** Running text of the tour. */
function say({ output: { data, look } }: TourSetting, text: string): void {
  for (const line of wrapped(text, Math.min(look.columns, 80))) data(line);
}

/** A command that did what is shown. */
function command({ output: { data, look } }: TourSetting, line: string): void {
  data(`  ${look.paint(`$ chancery ${line}`, 'accent')}\n`);
}

async function whatWasRead(setting: TourSetting): Promise<void> {
  const { store, output } = setting;
  command(setting, 'read examples');
  const articles = await store.list({ kind: 'article', limit: 1000 });
  const heads = await withOneOutlet(
    articles.filter((one) => one.kind === 'article'),
    store,
  );
  const outlets = Map.groupBy(heads, ({ outlet }) => outlet ?? 'unknown');
  say(setting, `${setting.articles} short reports on one relation in 2025, by outlet:`);
  for (const [outlet, all] of outlets) output.data(`  ${String(all.length).padStart(4)}  ${outlet}`);
  const { facts } = await store.status();
  output.data('');
  say(setting, 'The record made of them, by kind:');
  for (const kind of ['event', 'statement', 'commitment', 'figure', 'actor', 'conflict'])
    output.data(`  ${String(facts[kind] ?? 0).padStart(4)}  ${kind}s`);
}

/** The meeting that most sources tell. */
async function oneFact(setting: TourSetting): Promise<void> {
  const { store, output } = setting;
  const events = (await store.list({ kind: 'event', limit: 1000 })).filter(isMeeting);
  const [event] = events.toSorted((a, b) => b.citations.length - a.citations.length);
  if (event === undefined) return;
  command(setting, `show ${event.id.slice(0, 6)}`);
  await printFact(event, { store, output, citations: 0, whole: true });
  const [citation, ...others] = event.citations;
  const nameOf = await articleNames(event.citations, store);
  say(
    setting,
    `${nameOf(citation.article)} says so in its sentence ${citation.sentence + 1}, between the marks:`,
  );
  output.data('');
  for (const text of await passageAround(citation, store)) {
    for (const line of wrapped(text, Math.min(output.look.columns, 80) - 4)) output.data(`    ${line}`);
    output.data('');
  }
  if (others.length > 0)
    say(
      setting,
      `So do ${others.map((one) => `${nameOf(one.article)}, sentence ${one.sentence + 1}`).join('; ')}.`,
    );
  say(
    setting,
    '(~year), (~day) and (~place) mark what no sentence states: the day or place of the report implies it.',
  );
}

/** The blocks of an article around a citation, the cited sentence between marks. */
async function passageAround(citation: Citation, store: Store): Promise<readonly string[]> {
  const { text, blocks } = await store.article(citation.article);
  const at = blocks.findIndex(({ span }) => span.start <= citation.start && citation.end <= span.end);
  return blocks.slice(Math.max(0, at - 1), at + 2).map(({ span }) => {
    if (citation.start < span.start || span.end < citation.end) return text.slice(span.start, span.end);
    return `${text.slice(span.start, citation.start)}»${citation.quote}«${text.slice(citation.end, span.end)}`;
  });
}

function isMeeting(value: RecordValue): value is RecordedEvent {
  return value.kind === 'event' && value.status === 'happened' && traitsOf(value).family === 'meeting';
}

/** The disagreement with the most sources. */
async function oneConflict(setting: TourSetting): Promise<void> {
  const { store, output } = setting;
  const conflicts = (await store.list({ kind: 'conflict', limit: 100 })).filter(
    (one): one is RecordedConflict => one.kind === 'conflict',
  );
  const sources = ({ sides }: RecordedConflict): number =>
    sides.reduce((sum, one) => sum + one.independentSources, 0);
  const [most, ...others] = conflicts.toSorted((a, b) => sources(b) - sources(a));
  if (most === undefined) return;
  command(setting, 'list conflicts');
  await printFact(most, { store, output, citations: 3 });
  say(
    setting,
    `Chancery does not choose: both sides stand, each with its sentences, and "dismiss" or "reject" records what you decide. ` +
      `There are ${others.length} more: ${others.map((one) => `${one.about} (${one.subject})`).join('; ')}.`,
  );
}

/** How many lines of the brief are shown. */
const headLines = 22;

async function briefHead(setting: TourSetting): Promise<void> {
  const { store, output } = setting;
  command(setting, 'brief Vietnam Korea');
  const names = ['Vietnam', 'South Korea'];
  const dossier = buildDossier(
    { names, about: null, since: null, until: null, newSince: null },
    await gatherDossier(store, { with: ['VNM', 'KOR'] }),
  );
  const lines = markdownScreen(dossierMarkdown(dossier).trimEnd(), output.look);
  for (const line of lines.slice(0, headLines)) output.data(line);
  output.data('');
  say(
    setting,
    `… and ${lines.length - headLines} lines more: who met whom, commitments, figures, what was said, and every source.`,
  );
}

async function whatNext(setting: TourSetting): Promise<void> {
  const { output, record } = setting;
  const name = process.env['npm_command'] === undefined ? 'chancery' : 'npx chancery';
  const at = record === null ? '' : ` --record ${record}`;
  if (record !== null)
    say(setting, `The record lies in ${record} in this folder; delete it when you like. Ask it:`);
  else
    say(
      setting,
      'This folder cannot be written, so the record of the tour is gone. Read reports of your own:',
    );
  output.data('');
  const commands =
    record === null
      ? ['read reports/', 'status', '--help']
      : ['met "Lee Jae Myung"', 'list figures trade', 'brief Vietnam Korea', 'serve'];
  for (const one of commands)
    output.data(`  ${output.look.paint(`${name} ${one}${one === '--help' ? '' : at}`, 'accent')}`);
  output.data('');
  say(
    setting,
    `Then your own: ${name} read reports/ makes chancery.db, and ${name} read - takes a text that you paste.`,
  );
}
