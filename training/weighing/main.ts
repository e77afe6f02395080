import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  weightScale,
  type EventWeights,
  type WeightTable,
} from '../../src/reading/english/events/weighing/event-weights.ts';
import { answeredArticles } from './answered-events.ts';
import { eventArticleOf } from './annotated-articles.ts';
import { eventExamples, lessonOf, partyExamples, type Lesson } from './lessons.ts';
import { learn, rounded, type Example } from './logistic-lesson.ts';

const usage = 'node training/weighing/main.ts --articles DIR [--out DIR] ANSWERS.json …';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } },
});

/** Each lesson is in one fold; what is learnt of events sees parties only as articles that were not learnt from show them. */
const folds = 5;

async function lessonsOf(articles: string, answers: readonly string[]): Promise<readonly Lesson[]> {
  const lessons: Lesson[] = [];
  for (const path of answers) {
    for (const one of answeredArticles(path, articles)) {
      const article = await eventArticleOf(one.path);
      if (article !== null) lessons.push(lessonOf(one, article));
    }
  }
  return lessons;
}

function partyTable(lessons: readonly Lesson[]): WeightTable {
  return rounded(learn(lessons.flatMap(partyExamples)), weightScale);
}

/** The examples of events of every lesson, each with parties weighed by what the other folds teach. */
function crossed(lessons: readonly Lesson[]): readonly (readonly Example[])[] {
  return Array.from({ length: folds }, (_, fold) => {
    const party = partyTable(lessons.filter((__, at) => at % folds !== fold));
    const weights: EventWeights = { party, event: new Map() };
    return lessons.filter((__, at) => at % folds === fold).flatMap((one) => eventExamples(one, weights));
  });
}

function linesOf(name: string, table: WeightTable): readonly string[] {
  return [...table].map(([feature, weight]) => `${name}\t${feature}\t${weight}`);
}

async function train(articles: string, answers: readonly string[], out: string): Promise<void> {
  const lessons = await lessonsOf(articles, answers);
  const party = partyTable(lessons);
  const examples = crossed(lessons);
  const event = rounded(learn(examples.flat()), weightScale);
  mkdirSync(out, { recursive: true });
  const head = '# Learnt by training/weighing/main.ts; see MODEL_CARD.md.';
  writeFileSync(
    join(out, 'event-weights.txt'),
    `${[head, ...linesOf('party', party), ...linesOf('event', event)].join('\n')}\n`,
  );
  console.error(
    `${lessons.length} articles, ${lessons.flatMap(partyExamples).length} parties, ${examples.flat().length} events`,
  );
}

if (values.help === true || values.articles === undefined || positionals.length === 0) console.log(usage);
else
  await train(
    values.articles,
    positionals,
    values.out ?? new URL('../../src/reading/weights/', import.meta.url).pathname,
  );
