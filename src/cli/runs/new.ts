import { dayAfter } from '../../model/iso-days.ts';
import type { RecordKind, RecordValue } from '../../model/record.ts';
import { kindOf } from '../../record/list-options.ts';
import { withIds } from '../../record/parties-meant.ts';
import type { AtWork } from '../session.ts';
import { noteImplied } from '../show/implied-note.ts';
import { printFacts, printHeading } from '../show/fact-list.ts';

/** The options of `chancery new`. */
export interface NewOptions {
  readonly with?: readonly string[];
  readonly limit: number;
}

/** Kinds in the order in which a desk officer asks for them. */
const told: readonly RecordKind[] = ['conflict', 'event', 'commitment', 'figure', 'statement', 'actor'];

/** How many days before the latest article what is new begins, where nobody says. */
const usualDays = 7;

/** Tells what is new since a day, kind by kind. */
export async function news(
  given: string | undefined,
  { with: parties, limit }: NewOptions,
  at: AtWork,
): Promise<void> {
  const { store, output } = at;
  const day = given ?? (await weekBefore(at));
  if (day === null) {
    output.message('the record holds no dated article yet: chancery read PATH puts some in');
    return;
  }
  const query = await withIds(parties === undefined ? {} : { with: parties }, store);
  const shown: RecordValue[] = [];
  for (const kind of told) {
    const values = await store.list({ ...query, kind, newSince: day, limit: limit + 1, citations: 1 });
    if (values.length === 0) continue;
    shown.push(...values.slice(0, limit));
    const plural = pluralOf(kind);
    printHeading(`New ${plural} since ${day}`, output);
    await printFacts(
      values.slice(0, limit).map((value) => ({ value })),
      at,
    );
    if (values.length > limit) output.data(`… more: chancery list ${plural} --new-since ${day}`);
    output.data('');
  }
  if (shown.length === 0) output.message(`nothing is new since ${day}`);
  noteImplied(shown, output);
}

const pluralOf = (kind: RecordKind): string =>
  Object.entries(kindOf).find(([, one]) => one === kind)?.[0] ?? kind;

async function weekBefore({ store }: AtWork): Promise<string | null> {
  const [latest] = await store.list({ kind: 'article', limit: 1 });
  const day = latest?.kind === 'article' ? latest.publishedOn : null;
  if (day === null) return null;
  return dayAfter(day, -usualDays);
}
