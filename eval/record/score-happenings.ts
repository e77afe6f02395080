import { linesOf } from './exported.ts';
import type { Line } from './exported.ts';
import type { HappeningCases, Mention } from './happenings.ts';
import { exportOfSources } from './read-articles.ts';

/** Two mentions in articles of their own. */
export type MentionPair = readonly [Mention, Mention];

/** How the reports of labelled happenings were joined, as pairs of sentences of different articles. */
export interface HappeningsScore {
  /** Pairs of one happening. */
  readonly of: number;
  /** Of these, those that one event cites. */
  readonly together: number;
  /** Pairs of one happening that no event cites both of. */
  readonly apart: readonly MentionPair[];
  /** Pairs of two happenings that one event cites. */
  readonly mixed: readonly MentionPair[];
  /** Mentions that no event cites. */
  readonly unread: readonly Mention[];
}

/** Reads the articles into one record and counts which of their mentions stand in one event. */
export async function scoreHappenings(cases: HappeningCases): Promise<HappeningsScore> {
  const lines = linesOf(await exportOfSources(cases.sources));
  const eventsOf = eventFinder(lines);
  const read = cases.mentions.map((mention) => ({ mention, events: eventsOf(mention) }));
  const apart: MentionPair[] = [];
  const mixed: MentionPair[] = [];
  let together = 0;
  for (const [at, { mention: one, events }] of read.entries()) {
    for (const { mention: two, events: others } of read.slice(at + 1)) {
      if (one.source === two.source) continue;
      const isJoined = !events.isDisjointFrom(others);
      const isOne = one.happening === two.happening;
      if (isOne && isJoined) together += 1;
      else if (isOne) apart.push([one, two]);
      else if (isJoined) mixed.push([one, two]);
    }
  }
  const unread = read.filter(({ events }) => events.size === 0).map(({ mention }) => mention);
  return { of: together + apart.length, together, apart, mixed, unread };
}

/** Finds the ids of the events that cite a sentence and have one of its types. */
function eventFinder(lines: readonly Line[]): (mention: Mention) => ReadonlySet<string> {
  const idOf = new Map(
    lines.filter(({ kind }) => kind === 'article').map((line) => [line['source'], line.id]),
  );
  const events = lines.filter(({ kind }) => kind === 'event');
  return ({ source, sentence, types }) => {
    const article = idOf.get(source);
    const cites = (event: Line): boolean =>
      (event['citations'] as readonly { readonly article: string; readonly quote: string }[]).some(
        (one) => one.article === article && one.quote === sentence,
      );
    return new Set(
      events.filter((event) => types.includes(String(event['type'])) && cites(event)).map(({ id }) => id),
    );
  };
}
