import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Random } from '../world/random.ts';
import { faultOf } from './fault-of.ts';
import { seedInputs } from './seed-inputs.ts';
import { spoilt } from './spoil.ts';

// Spoils inputs of every form and reads them as articles: nothing may throw, hang or give a text whose blocks lie beside it.

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'string' },
  },
});

/** Writes an input to the folder that `--keep` names, so that it can be read again. */
function keep(name: string, bytes: Uint8Array): void {
  if (options.keep === undefined) return;
  mkdirSync(options.keep, { recursive: true });
  writeFileSync(join(options.keep, name), bytes);
}

async function main(): Promise<void> {
  const seeds = seedInputs();
  const until = performance.now() + Number(options.minutes) * 60_000;
  const counts = new Map<string, number>();
  let read = 0;
  for (let seed = Number(options.seed); performance.now() < until; seed += 1) {
    const random = new Random(seed);
    const { name, bytes } = random.pick(seeds);
    const input = spoilt(bytes, random.pick(seeds).bytes, random);
    // An input that takes the whole process with it is found there.
    keep('under-way', input);
    const fault = await faultOf(name, input);
    read += 1;
    if (fault === null) continue;
    counts.set(fault.kind, (counts.get(fault.kind) ?? 0) + 1);
    console.log(`${seed} ${name.split('/').slice(-2).join('/')}: ${fault.kind}: ${fault.detail}`);
    keep(`${seed}-${name.split('/').slice(-2).join('-')}`, input);
  }
  const faults = [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ');
  console.log(`${read} inputs from seed ${options.seed} on; faults: ${faults || 'none'}`);
  if (counts.size > 0) process.exitCode = 1;
}

await main();
