import { oneLine } from '../../export/words/one-line.ts';
import { recordLine } from '../../export/jsonl.ts';
import { capitalised } from '../../model/capitalised.ts';
import { listInWords } from '../../model/list-in-words.ts';
import type { RecordedActor, RecordedEvent } from '../../model/record.ts';
import { articleNames } from '../../record/article-names.ts';
import { meetingsOf } from '../../record/meetings.ts';
import { shortId } from '../../record/value-meant.ts';
import { dateColumn } from '../../export/words/date-text.ts';
import { impliedOf, placeMarked } from '../../export/words/implied-marks.ts';
import { officeOn } from '../../export/words/office-on.ts';
import { noteImplied } from '../show/implied-note.ts';
import { tellNamesakes } from '../show/namesakes.ts';
import { officeName } from '../show/office-name.ts';
import { besideOf, screenOf, type Line } from '../show/fact-screen.ts';
import { subjectsMeant } from '../../record/subjects-meant.ts';
import type { AtWork } from '../session.ts';

/** The options of `chancery met`. */
export interface MetOptions {
  readonly since?: string;
  readonly until?: string;
  readonly limit: number;
  readonly json?: true;
}

/** Tells whom somebody met. Throws `id-unknown` where nobody is called so, `usage` for more than two. */
export async function met(words: readonly string[], options: MetOptions, at: AtWork): Promise<void> {
  const subjects = await subjectsMeant(words, at.store);
  tellNamesakes(subjects, at.output);
  const { json, ...asked } = options;
  const events = await meetingsOf(
    subjects.map((one) => one.key),
    asked,
    at.store,
  );
  if (json === true) for (const event of events) at.output.data(recordLine(event));
  else await showAll(events, subjects[0], at);
  if (events.length > 0) return;
  const all = subjects.map((one) => one.name).join(' and ');
  at.output.message(`the record tells of no talks, visits or calls of ${all} ${period(options)}`.trim());
}

function period({ since, until }: MetOptions): string {
  return [since === undefined ? '' : `since ${since}`, until === undefined ? '' : `until ${until}`]
    .filter((part) => part !== '')
    .join(' ');
}

/** Who is asked about; no actor where it is a state that the record has none of. */
interface Subject {
  readonly name: string;
  readonly actor: RecordedActor | null;
}

async function showAll(events: readonly RecordedEvent[], subject: Subject, at: AtWork): Promise<void> {
  const nameOf = await articleNames(
    events.map((event) => event.citations[0]),
    at.store,
  );
  for (const event of events) await show(event, { ...subject, nameOf }, at);
  noteImplied(events, at.output);
}

async function show(
  event: RecordedEvent,
  { name, actor, nameOf }: Subject & { readonly nameOf: (article: string) => string },
  { store, output }: AtWork,
): Promise<void> {
  const others = event.participants.filter((one) => one.actor !== actor?.id && one.name !== name);
  const [citation] = event.citations;
  const office = actor === null ? null : officeOn(actor.offices, event.date?.start ?? null);
  const place = placeMarked(event.place)?.name ?? null;
  const what = [event.status === 'happened' ? event.act : `${event.act} (${event.status})`, place];
  const lines: Line[] = [
    { text: capitalised(listInWords(others.map((one) => one.name))), tone: 'strong' },
    {
      text: [...what, office === null ? null : `as ${officeName(office)}`]
        .filter((part) => part !== null)
        .join(' · '),
      tone: 'plain',
    },
    { text: `“${oneLine(citation.quote)}”`, tone: 'plain' },
    {
      text: [`${nameOf(citation.article)}, sentence ${citation.sentence + 1}`, sourcesOf(event)].join(''),
      tone: 'quiet',
    },
  ];
  const id = await shortId(event.id, store);
  const beside = besideOf({ beside: dateColumn(event.date), implied: impliedOf(event) });
  for (const line of screenOf(output.look, beside, { id, lines })) output.data(line);
  output.data('');
}

function sourcesOf({ independentSources, citations }: RecordedEvent): string {
  if (citations.length < 2) return '';
  return independentSources < 2
    ? ` · ${citations.length} sentences`
    : ` · ${independentSources} independent sources`;
}
