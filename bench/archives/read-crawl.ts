import { parseArgs } from 'node:util';
import { readSource } from '../../src/article/read-source.ts';
import { readInputs } from '../../src/intake/read-inputs.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Source } from '../../src/model/source.ts';
import { archiveNotes } from '../../src/pipeline/archive-notes.ts';
import { knownIn } from '../../src/pipeline/known-article.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import { readInto, type Doors, type Given } from '../../src/pipeline/read-into.ts';

// Reads one path as `chancery read` does, in a process of its own that can be killed, and prints what it has cost. With --record into that
// record, where it goes on from where another run has stopped, printing a line for each place that it notes.
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    record: { type: 'string' },
    /** All stages instead of intake and article alone. */
    whole: { type: 'boolean', default: false },
  },
});
const version = 'bench';

/** Intake and article stage: a reading without claims. */
async function readArticleAlone(source: Source): Promise<Given<Reading>> {
  const outcome = await readSource(source);
  if (outcome.kind === 'not-an-article') return outcome;
  const { article, issues } = outcome;
  return {
    kind: 'reading',
    reading: { article, actors: [], mentions: [], claims: [], issues, readerVersion: version },
  };
}

const read = options.whole
  ? (await import('../../src/pipeline/default-reader.ts')).loadReader().read
  : readArticleAlone;
const path = positionals[0] ?? '';

async function readIntoRecord(record: string): Promise<number> {
  const store = openStore(record);
  const notes = archiveNotes(store, {});
  const isKnown = await knownIn(store, version);
  const doors: Doors = {
    read,
    save: store.save.bind(store),
    ...(isKnown === null ? {} : { isKnown }),
    noteReached: async (reached) => {
      await notes.noteReached(reached);
      process.stdout.write(`reached ${reached.position?.join(' ') ?? 'the end'}\n`);
    },
    ahead: 1,
  };
  let pages = 0;
  for await (const step of readInto(readInputs([path], notes), doors))
    if (step.kind === 'saved') pages += step.saved + step.known;
  await store.close();
  return pages;
}

async function readAlone(): Promise<number> {
  let pages = 0;
  for await (const input of readInputs([path]))
    if (input.kind === 'source' && (await read(input.source)).kind === 'reading') pages += 1;
  return pages;
}

const begun = process.cpuUsage();
const pages = options.record === undefined ? await readAlone() : await readIntoRecord(options.record);
const { user, system } = process.cpuUsage(begun);
const cost = { pages, cpuSeconds: (user + system) / 1e6, peakMb: process.resourceUsage().maxRSS / 1024 };
process.stdout.write(`${JSON.stringify(cost)}\n`);
