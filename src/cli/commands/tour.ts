import { fileURLToPath } from 'node:url';
import { printFact } from '../show/print-fact.ts';
import type { AddCommand } from '../session.ts';
import { printBrief } from './brief.ts';

const corpus = fileURLToPath(new URL('../../../examples', import.meta.url));

/** `chancery tour`: reads the example corpus into memory, prints its brief and its open conflicts. Leaves nothing behind. */
export const addTour: AddCommand = (program, session) => {
  program
    .command('tour')
    .description('read the bundled example reports and print their brief and open conflicts')
    .action(async () => {
      const [{ openStore }, { readPaths }] = await Promise.all([
        import('../../pipeline/open-store.ts'),
        import('../read-paths.ts'),
      ]);
      const store = openStore(':memory:');
      try {
        await readPaths([corpus], { store, session, threads: 0 });
        await printBrief(['VNM', 'KOR'], { store, output: session.output, options: { format: 'md' } });
        session.output.data('\n# Open conflicts\n');
        for (const conflict of await store.list({ kind: 'conflict', limit: 50 })) {
          await printFact(conflict, { store, output: session.output, citations: 4 });
        }
      } finally {
        await store.close();
      }
    });
};
