import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { scorePageWords } from '../pages/page-words.ts';
import type { PageWordsScore } from '../pages/page-words.ts';
import { scorePages } from '../pages/score.ts';
import { percent } from '../row.ts';
import type { Measure, Row } from '../row.ts';

// By shared four-word shingles.
const mainText: Row = {
  what: 'main text F1',
  bestKnown: 'rs-trafilatura 97.0; trafilatura 95.8; Readability 94.7',
  aims: { 'pages.f1': 97.5 },
  measure: async (data) => {
    const folder = data === null ? null : join(data, 'pages');
    const score = folder === null || !existsSync(folder) ? null : scorePages(folder);
    if (score === null) return null;
    return (['f1', 'precision', 'recall'] as const).map((name) => ({
      key: `pages.${name}`,
      value: percent(score[name], 1),
      unit: '%',
      of: score.pages,
    }));
  },
};

const folders = ['wcxb', 'htmldate'] as const;
const scores = new Map<string, PageWordsScore | null>();

/** The pages of one folder below `pages`, read once for both rows; null where it is missing. */
function scoreOf(data: string | null, name: string): PageWordsScore | null {
  const folder = data === null ? null : join(data, 'pages', name);
  if (folder === null || !existsSync(folder)) return null;
  const score = scores.get(folder) ?? scorePageWords(folder);
  scores.set(folder, score);
  return score;
}

function measuresOf(
  data: string | null,
  from: (name: string, score: PageWordsScore) => readonly Measure[],
): readonly Measure[] | null {
  const found = folders.flatMap((name) => {
    const score = scoreOf(data, name);
    return score === null ? [] : from(name, score);
  });
  return found.length === 0 ? null : found;
}

const pageWords: Row = {
  what: 'pages of other sets: words and day',
  bestKnown: 'rs-trafilatura 93.2 words (all 792); htmldate 90.3 days',
  aims: { 'wcxb.words-f1': 96, 'htmldate.date-right': 95, 'wcxb.date-right': 95 },
  measure: async (data) =>
    measuresOf(data, (name, { pages, f1, dated, dateRight }) => [
      ...(f1 === null ? [] : [{ key: `${name}.words-f1`, value: percent(f1, 1), unit: '%', of: pages }]),
      { key: `${name}.date-right`, value: percent(dateRight, dated), unit: '%', of: dated },
    ]),
};

const pageSnippets: Row = {
  what: 'pages of other sets: snippets',
  bestKnown: '',
  aims: { 'wcxb.with': 95, 'wcxb.without': 97 },
  measure: async (data) =>
    measuresOf(data, (name, score) =>
      score.withOf === 0
        ? []
        : [
            { key: `${name}.with`, value: percent(score.with, score.withOf), unit: '%', of: score.withOf },
            {
              key: `${name}.without`,
              value: percent(score.without, score.withoutOf),
              unit: '%',
              of: score.withoutOf,
            },
          ],
    ),
};

const pageErrors: Row = {
  what: 'pages of other sets: wrong day, refused',
  bestKnown: '',
  aims: {},
  lowerIsBetter: true,
  measure: async (data) =>
    measuresOf(data, (name, { pages, refused, dated, dateWrong }) => [
      { key: `${name}.date-wrong`, value: percent(dateWrong, dated), unit: '%', of: dated },
      { key: `${name}.refused`, value: refused, unit: '', of: pages },
    ]),
};

/** Web pages: their main text, and the words and days of the pages of other sets; half of wcxb's words are learnt from, the other half never. */
export const pageRows: readonly Row[] = [mainText, pageWords, pageSnippets, pageErrors];
