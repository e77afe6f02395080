import { Failure } from '../../model/failure.ts';
import { compareText } from '../../model/order.ts';
import type { Entry, ReadEntry } from '../entry.ts';
import { failed } from '../failed.ts';
import { formOfName } from '../file-forms.ts';
import type { Intake } from '../intake.ts';
import { isLeftAlone } from '../walk.ts';

/** A file in a ZIP file. */
export interface InnerFile {
  /** Its path in the file. */
  readonly name: string;
  /** Why it is not read though its name and kind are, as its head says; null where it is read. `subject` is what it is called to the user. */
  readonly refusal: (subject: string) => Intake | null;
  readonly open: Entry['open'];
}

/** What becomes of an entry by its name alone; null for one that may be read. */
function refusedName(name: string, subject: string): Intake | 'left-alone' | null {
  const parts = name.split('/');
  if (name.endsWith('/')) return 'left-alone';
  if (name.startsWith('/') || /^[a-z]:/i.test(name) || parts.includes('..'))
    return failed('archive-path', subject);
  return parts.some(isLeftAlone) ? 'left-alone' : null;
}

/** A WACZ file (1.1.1) is a ZIP file whose WARC files lie in `archive/`; its index and its list of pages tell of the same. */
const isOfWacz = (name: string): boolean => /^archive\/[^/]+\.warc(?:\.gz)?$/.test(name);

/** Endings that are not read, with how many entries have them. */
type Unread = Map<string, number>;

/** Whether an entry is of no kind that is read; of a ZIP file it is counted by its ending. */
function isUnread(entry: Entry, name: string, unread: Unread): boolean {
  if (entry.form === 'wacz') return !isOfWacz(name);
  if (formOfName(name) !== null) return false;
  const ending = /\.[^./]{1,12}$/.exec(name)?.[0].toLowerCase() ?? '';
  unread.set(ending, (unread.get(ending) ?? 0) + 1);
  return true;
}

/** What was passed over in a file, by endings. */
function* passedOver(unread: Unread, subject: string): Generator<Intake> {
  for (const [ending, count] of [...unread].toSorted(([a], [b]) => compareText(a, b)))
    yield { kind: 'passed', path: `${subject}/*${ending}`, why: 'type', count };
}

async function* readInner(
  entry: Entry,
  { name, open, resume }: Pick<InnerFile, 'name' | 'open'> & Pick<Entry, 'resume'>,
  read: ReadEntry,
): AsyncGenerator<Intake> {
  const subject = `${entry.subject}/${name}`;
  try {
    yield* read({
      ...entry,
      name,
      form: null,
      source: `${entry.source}/${name}`,
      subject,
      open: (offset) => entry.bound.counted(open(offset)),
      path: null,
      depth: entry.depth + 1,
      resume,
    });
  } catch (error) {
    if (error instanceof Failure && error.code === 'archive-bomb') throw error;
    yield error instanceof Failure ? { kind: 'failure', failure: error } : failed('archive-broken', subject);
  }
}

/**
 * Reads the files in a ZIP or WACZ file, as a folder is read: each is called `<archive>/<name>`. Those whose paths lead out of it are refused; what is damaged
 * in one leaves the others. After each it tells how far it has come. Gives how many there are.
 */
export async function* readInnerFiles(
  entry: Entry,
  files: AsyncIterable<InnerFile>,
  read: ReadEntry,
): AsyncGenerator<Intake, number> {
  const [first = 0, ...resume] = entry.resume;
  const unread: Unread = new Map();
  let at = -1;
  for await (const { name, refusal, open } of files) {
    at += 1;
    if (at < first) continue;
    const subject = `${entry.subject}/${name}`;
    const refused = refusedName(name, subject) ?? refusal(subject);
    if (refused === 'left-alone' || (refused === null && isUnread(entry, name, unread))) continue;
    if (refused !== null) yield refused;
    else
      for await (const intake of readInner(entry, { name, open, resume: at === first ? resume : [] }, read))
        yield intake.kind === 'reached' ? { ...intake, position: [at, ...(intake.position ?? [])] } : intake;
    yield { kind: 'reached', archive: '', position: [at + 1] };
  }
  yield* passedOver(unread, entry.subject);
  return at + 1;
}
