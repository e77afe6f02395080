import type { Source } from '../../src/model/source.ts';
import type { Reader } from '../../src/pipeline/reader.ts';
import { ploverRoot } from './promise-table.ts';
import { joined } from './score.ts';
import type { Story } from './stories.ts';

/** Of how many stories an event of the labelled type is found. */
export interface Reach {
  readonly of: number;
  readonly reached: number;
}

/** The day that the stories are read as of, since they bear none. */
const readOn = '2024-05-15';

function sourceOf({ text }: Story, index: number): Source {
  return {
    source: `story-${index}.txt`,
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode(text),
    charset: null,
    retrievedAt: null,
    hints: {
      id: null,
      url: null,
      outlet: null,
      title: null,
      byline: null,
      publishedOn: readOn,
      language: 'en',
    },
    short: true,
  };
}

/**
 * The types of the events that a story tells, CONCEDE and RETREAT joined: the record's own, and the code that PLOVER gives the event where
 * it files it elsewhere (a treaty signed is SUPPORT there, a planned raid THREATEN).
 */
async function typesIn(reader: Reader, source: Source): Promise<ReadonlySet<string>> {
  const outcome = await reader.read(source);
  const claims = outcome.kind === 'reading' ? outcome.reading.claims : [];
  return new Set(
    claims.flatMap((claim) =>
      claim.kind === 'event' ? [joined(claim.type), joined(ploverRoot(claim) ?? claim.type)] : [],
    ),
  );
}

/**
 * Counts by label the stories in which an event of the labelled type is found; a yielding of words (CONCEDE) and of deeds (RETREAT) count as
 * one, since the labels part them otherwise.
 */
export async function scoreReach(
  stories: readonly Story[],
  reader: Reader,
): Promise<ReadonlyMap<string, Reach>> {
  const counts = new Map<string, Reach>();
  for (const [index, story] of stories.entries()) {
    // One after the other: an annotator may be a service.
    // oxlint-disable-next-line no-await-in-loop
    const types = await typesIn(reader, sourceOf(story, index));
    const { of, reached } = counts.get(story.label) ?? { of: 0, reached: 0 };
    counts.set(story.label, { of: of + 1, reached: reached + (types.has(joined(story.label)) ? 1 : 0) });
  }
  return counts;
}
