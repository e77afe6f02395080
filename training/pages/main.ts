import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { featuresOf } from '../../src/article/html/weighing/features.ts';
import { withSecondLook, secondViewOf } from '../../src/article/html/weighing/second-look.ts';
import type { SecondView } from '../../src/article/html/weighing/second-look.ts';
import { askTrees, readTrees } from '../../src/article/html/weighing/trees.ts';
import { learnTrees } from './boosting.ts';
import type { BoostingPlan } from './boosting.ts';
import { pageLessons } from './page-lessons.ts';
import type { PageLesson } from './page-lessons.ts';

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

/** So many parts of the pages take turns at not being learnt from. */
const folds = 5;

type Look = (lesson: PageLesson, at: number) => readonly number[];

const learn = (lessons: readonly PageLesson[], look: Look): string =>
  learnTrees(
    lessons.flatMap((lesson) =>
      lesson.isSo.map((isSo, at) => ({ row: look(lesson, at), isSo, weight: lesson.weights[at] })),
    ),
    plan,
  );

const firstLook: Look = ({ view }, at) => featuresOf(view, at);

/** What the first look answers on pages that it was not taught with, as it will be on pages of the world. */
function unseenAnswers(lessons: readonly PageLesson[]): ReadonlyMap<PageLesson, SecondView> {
  const views = new Map<PageLesson, SecondView>();
  for (let fold = 0; fold < folds; fold += 1) {
    const trees = readTrees(
      learn(
        lessons.filter((_, at) => at % folds !== fold),
        firstLook,
      ),
    );
    for (const lesson of lessons.filter((_, at) => at % folds === fold)) {
      const answers = lesson.isSo.map((_, at) => askTrees(trees, new Float64Array(firstLook(lesson, at))));
      views.set(lesson, secondViewOf(lesson.view, answers));
    }
  }
  return views;
}

function train(): void {
  const lessons = [
    ...values.half.flatMap((folder) => pageLessons(folder, true)),
    ...positionals.flatMap((folder) => pageLessons(folder, false)),
  ];
  const segments = lessons.reduce((sum, { isSo }) => sum + isSo.length, 0);
  console.error(`${lessons.length} pages, ${segments} segments`);
  const second = unseenAnswers(lessons);
  const tables = {
    firstTable: learn(lessons, firstLook),
    secondTable: learn([...second.keys()], (lesson, at) => {
      const view = second.get(lesson);
      return view === undefined ? [] : withSecondLook(featuresOf(lesson.view, at), view, at);
    }),
  };
  mkdirSync(values.out, { recursive: true });
  const head = '// Learnt by training/pages/main.ts: see MODEL_CARD.md. The form is that of `readTrees`.\n';
  const parts = Object.entries(tables).map(([name, table]) => `export const ${name} = \`${table}\n\`;\n`);
  writeFileSync(join(values.out, 'tree-tables.ts'), `${head}\n${parts.join('\n')}`);
}

if (values.help === true || values.half.length + positionals.length === 0) console.log(usage);
else train();
