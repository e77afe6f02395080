import { groupedDigits } from '../../model/quantity-in-words.ts';
import { issueTexts } from '../../model/issue.ts';
import { kindOf } from '../../record/list-options.ts';
import type { Store, StoreStatus } from '../../record/store.ts';
import { textColumns } from '../screen/look.ts';
import { wrapped } from '../screen/wrap.ts';
import type { Session } from '../session.ts';
import { hookInWords } from '../show/hook-in-words.ts';
import type { QueueOptions } from '../queue-options.ts';
import { workRows, workStanding } from '../show/work-standing.ts';
import { backup } from './backup.ts';

/** The options of `chancery status`. */
export interface StatusOptions extends QueueOptions {
  readonly check?: true;
  readonly json?: true;
  /** A path, or true for one beside the record. */
  readonly backup?: string | true;
}

/** Tells how the record stands. */
export async function status(options: StatusOptions, store: Store, session: Session): Promise<void> {
  const stands = await store.status({ integrity: options.check === true });
  if (options.backup !== undefined)
    await backup(options.backup === true ? null : options.backup, { store, session });
  if (stands.integrity !== null && stands.integrity !== 'ok') session.failed = true;
  const work = await workStanding(options, store);
  const { data, look } = session.output;
  if (options.json === true) {
    data(JSON.stringify({ ...stands, ...(work !== null && { work }) }));
    return;
  }
  for (const [name, text] of [...rows(stands), ...(work === null ? [] : workRows(work))]) {
    const [first = '', ...rest] = wrapped(text, textColumns(look, 100) - margin);
    data(`${look.paint(name.padEnd(margin), 'quiet')}${first}`);
    for (const line of rest) data(`${' '.repeat(margin)}${line}`);
  }
}

const margin = 13;

function rows(stands: StoreStatus): readonly (readonly [string, string])[] {
  const { integrity, unsettled, judgements } = stands;
  return [
    ['record', `${stands.path} (${sizeInWords(stands.bytes)}, schema ${stands.schema})`],
    ...(integrity === null ? [] : [['file', integrity === 'ok' ? 'sound' : integrity] as const]),
    ['articles', groupedDigits(stands.articles)],
    ...Object.entries(kindOf).flatMap(([plural, kind]) => {
      const n = stands.facts[kind];
      return n === undefined ? [] : [[plural, groupedDigits(n)] as const];
    }),
    ['decisions', groupedDigits(judgements)],
    ...feedRows(stands.feeds),
    ...stands.hooks.map(
      (one, n) => [n === 0 ? 'webhooks' : '', `${one.search} to ${hookInWords(one)}`] as const,
    ),
    ...(unsettled === 0
      ? []
      : [['to settle', `${groupedDigits(unsettled)} blocks: answers may be incomplete`] as const]),
    ...Object.entries(stands.issues).map(
      ([code, n]) => ['doubts', `${groupedDigits(n)} ${code}: ${textOf(code)}`] as const,
    ),
    ...stands.readerVersions.map((version) => ['read by', version] as const),
  ];
}

/** The feeds that are watched, and each that is not well: failing since when, asked again when, or gone. */
function feedRows(feeds: StoreStatus['feeds']): readonly (readonly [string, string])[] {
  if (feeds.length === 0) return [];
  const unwell = feeds.filter(({ due, failures }) => due === null || failures > 0);
  return [
    ['feeds', `${groupedDigits(feeds.length)} watched, ${groupedDigits(feeds.length - unwell.length)} well`],
    ...unwell.map(({ at, due, failures, lastFailure, failingSince }) => {
      const words =
        due === null
          ? 'is gone for good and not visited any more'
          : `fails since ${failingSince} (${failures} ${failures === 1 ? 'time' : 'times'}, ${lastFailure}); visited again at ${due}`;
      return ['', `${at} ${words}`] as const;
    }),
  ];
}

function textOf(code: string): string {
  return new Map<string, string>(Object.entries(issueTexts)).get(code) ?? '';
}

function sizeInWords(bytes: number): string {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1e3)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}
