import { parseArgs } from 'node:util';
import { startCounting } from './count-steps.ts';
import { hostileInputs } from './hostile-inputs.ts';

const { values: options } = parseArgs({
  options: {
    /** How many times larger than in the test the inputs are. */
    scale: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
});

/** Prints for each kind of hostile input what it costs, and how much more when it is twice as large. */
async function main(): Promise<void> {
  const steps = await startCounting();
  const { costMeter } = await import('./follow-input.ts');
  const costOf = costMeter(steps);
  const scale = Number(options.scale);
  for (const input of hostileInputs.filter(({ name }) => name.includes(options.only))) {
    const size = input.size * scale;
    await costOf(input, Math.ceil(size / 10));
    const [one, two] = [await costOf(input, size), await costOf(input, size * 2)];
    const growth = (two.steps / one.steps).toFixed(2);
    const inTime = (two.cpuMs / one.cpuMs).toFixed(2);
    console.log(
      `${input.name.padEnd(34)} ${String(size).padStart(7)} → ${String(size * 2).padStart(7)}: ${growth}x the steps ` +
        `(${one.steps} → ${two.steps}), ${inTime}x the CPU (${one.cpuMs.toFixed(0)} → ${two.cpuMs.toFixed(0)} ms)`,
    );
  }
}

await main();
