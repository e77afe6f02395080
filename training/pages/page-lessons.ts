import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from '../../src/article/decode.ts';
import { draftMainText } from '../../src/article/html/main-text.ts';
import { segmentPage } from '../../src/article/html/page-segments.ts';
import { readPageTree } from '../../src/article/html/page-tree.ts';
import { featuresOf } from '../../src/article/html/weighing/features.ts';
import { viewOf } from '../../src/article/html/weighing/page-view.ts';
import type { Example } from './boosting.ts';

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Runs of three words. */
const runsOf = (words: readonly string[]): readonly string[] =>
  words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);

/** Whether most of a segment's words stand in the text of the answer. */
function stands(words: readonly string[], answer: { runs: ReadonlySet<string>; text: string }): boolean {
  if (words.length === 0) return false;
  if (words.length < 3) return answer.text.includes(` ${words.join(' ')} `);
  const runs = runsOf(words);
  return runs.filter((run) => answer.runs.has(run)).length * 2 > runs.length;
}

/** Longer segments count no more, in words. */
const mostCounted = 400;
/** Of an answer most of whose text the page does not have, nothing is learnt. */
const leastFound = 0.5;

/** A page's segments as examples. Each counts by its share of the answer's words, as it does in the measure. */
function examplesOf(html: string, body: string): readonly Example[] {
  const page = segmentPage(readPageTree(html).root);
  const view = viewOf(page, draftMainText(page));
  const own = wordsOf(body);
  const answer = { runs: new Set(runsOf(own)), text: ` ${own.join(' ')} ` };
  const segments = page.segments.map(({ text }) => wordsOf(text));
  const found = new Set(segments.flatMap(runsOf));
  if ([...answer.runs].filter((run) => found.has(run)).length < leastFound * answer.runs.size) return [];
  return segments.map((words, at) => ({
    row: featuresOf(view, at),
    isSo: stands(words, answer),
    weight: (10 * Math.min(words.length, mostCounted)) / (own.length + 50) + 0.005,
  }));
}

/**
 * The pages of a folder with their answers, as `eval/pages` reads them; of a folder half of which is held back, those at even places in the
 * order of their names.
 */
export function pageLessons(folder: string, half: boolean): readonly (readonly Example[])[] {
  const answers: Readonly<Record<string, { readonly articleBody: string }>> = JSON.parse(
    readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
  );
  const names = Object.keys(answers).toSorted((a, b) => (a < b ? -1 : 1));
  return names
    .filter((_, at) => !half || at % 2 === 0)
    .flatMap((name) => {
      const file = [`${name}.html.gz`, `${name}.gz`]
        .map((one) => join(folder, 'html', one))
        .find((one) => existsSync(one));
      if (file === undefined) return [];
      return [examplesOf(decode(gunzipSync(readFileSync(file)), null).text, answers[name].articleBody)];
    });
}
