import { readArticle } from '../../src/article/read-article.ts';
import { readBytes } from '../../src/intake/read-bytes.ts';
import type { Reading } from '../../src/model/reading.ts';
import { loadReader } from '../../src/pipeline/default-reader.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import type { Reader } from '../../src/pipeline/reader.ts';
import type { StepCounter } from './count-steps.ts';
import type { HostileInput } from './hostile-inputs.ts';

/** What one input of a size has cost. */
export interface Cost {
  readonly steps: number;
  /** Processor time in milliseconds, while steps were counted: more than it takes without. */
  readonly cpuMs: number;
}

async function keep(readings: readonly Reading[]): Promise<void> {
  const store = openStore(':memory:');
  await store.save(readings);
  await store.settle();
  await store.close();
}

async function follow(bytes: Uint8Array, input: HostileInput, reader: Reader): Promise<void> {
  const readings: Reading[] = [];
  for (const one of readBytes(bytes, { source: 'hostile', subject: 'hostile', form: input.form })) {
    if (one.kind !== 'source' || input.until === 'intake') continue;
    if (input.until === 'article') {
      readArticle(one.source);
      continue;
    }
    const outcome = await reader.read(one.source);
    if (outcome.kind === 'reading') readings.push(outcome.reading);
  }
  if (input.until === 'record') await keep(readings);
}

/** Follows inputs through the stages and says what each cost; models are loaded once. Load this file once the counter runs. */
export function costMeter(steps: StepCounter): (input: HostileInput, size: number) => Promise<Cost> {
  const reader = loadReader();
  return async (input, size) => {
    const bytes = new TextEncoder().encode(input.make(size));
    await steps();
    const before = process.cpuUsage();
    await follow(bytes, input, reader);
    const { user, system } = process.cpuUsage(before);
    return { steps: await steps(), cpuMs: (user + system) / 1000 };
  };
}
