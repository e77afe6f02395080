import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { featureNames } from '../../src/article/html/weighing/features.ts';
import { learnTrees } from './boosting.ts';
import type { BoostingPlan } from './boosting.ts';
import { pageLessons } from './page-lessons.ts';

const usage = 'node training/pages/main.ts [--half DIR] [--out DIR] DIR …';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** A folder of which every second page is held back. */
    half: { type: 'string', multiple: true, default: [] },
    out: {
      type: 'string',
      default: fileURLToPath(new URL('../../src/article/html/weighing/weights', import.meta.url)),
    },
    help: { type: 'boolean' },
  },
});

const plan: BoostingPlan = {
  trees: 120,
  leaves: 12,
  rate: 0.1,
  features: 0.6,
  leastWeight: 0.02,
  steadying: 1,
};

function train(): void {
  const lessons = [
    ...values.half.flatMap((folder) => pageLessons(folder, true)),
    ...positionals.flatMap((folder) => pageLessons(folder, false)),
  ];
  const examples = lessons.flat();
  console.error(`${lessons.length} pages, ${examples.length} segments, ${featureNames.length} features`);
  const table = learnTrees(examples, plan);
  mkdirSync(values.out, { recursive: true });
  const head =
    '/** Learnt by training/pages/main.ts: see MODEL_CARD.md. The form is that of `readTrees`. */\n';
  writeFileSync(join(values.out, 'tree-table.ts'), `${head}export const treeTable = \`${table}\n\`;\n`);
}

if (values.help === true || values.half.length + positionals.length === 0) console.log(usage);
else train();
