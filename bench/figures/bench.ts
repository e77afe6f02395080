import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readMarkedTexts } from '../../eval/dates/marked-text.ts';
import { dataFolder, defaultDataFolder } from '../../eval/setting.ts';
import { createAnnotator } from '../../src/language/annotator.ts';
import type { Annotated } from '../../src/model/annotated.ts';
import { loadModels } from '../../src/pipeline/models.ts';
import { findDates } from '../../src/reading/english/dates/find-dates.ts';
import { scenesOf } from '../../src/reading/english/grammar/scene.ts';
import { indexMentions } from '../../src/reading/mechanics/mention-index.ts';
import { settingOf } from '../../src/reading/english/actors/setting.ts';
import { makeFigures } from '../../src/reading/english/figures/make-figures.ts';
import { findQuantities } from '../../src/reading/english/quantities/find-quantities.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: defaultDataFolder },
    rounds: { type: 'string', default: '20' },
  },
});

/** Reads dates, quantities and figures of one annotated article; how many were found. */
function readOurs(annotated: Annotated): number {
  const dates = annotated.sentences.map((sentence) => findDates(sentence, annotated.article.publishedOn));
  const quantities = annotated.sentences.flatMap((sentence, index) =>
    findQuantities(sentence, { dates: dates[index] ?? [], outletCountry: null }),
  );
  const findings = {
    dates: dates.flat(),
    quantities,
    places: [],
    dateline: null,
    actors: [],
    mentions: [],
    issues: [],
  };
  const scenes = scenesOf(annotated);
  const setting = settingOf(annotated, findings);
  makeFigures({ annotated, findings, scenes, mentions: indexMentions([]), setting }, () => null);
  return findings.dates.length + quantities.length;
}

type ReadSentence = (text: string, day: Date) => number;

interface Rival {
  readonly name: string;
  readonly read: ReadSentence;
}

/** The rivals that are installed under bench/node_modules (see bench/package.json), each with a line where it is not. */
function rivals(): readonly Rival[] {
  const load = createRequire(join(import.meta.dirname, '..', 'package.json'));
  const known: readonly (readonly [string, (module: never) => ReadSentence])[] = [
    ['chrono-node', chrono],
    ['@microsoft/recognizers-text-suite', recognizers],
  ];
  return known.flatMap(([name, read]) => {
    try {
      return [{ name, read: read(load(name) as never) }];
    } catch (cause) {
      console.log(`${name}: not installed under bench/ (${cause instanceof Error ? cause.name : 'unknown'})`);
      return [];
    }
  });
}

interface Chrono {
  parse(text: string, day: Date): readonly unknown[];
}

function chrono(module: Chrono): ReadSentence {
  return (text, day) => module.parse(text, day).length;
}

interface Recognizers {
  recognizeDateTime(text: string, culture: string, options: number, day: Date): readonly unknown[];
  recognizeNumberWithUnit?(text: string, culture: string): readonly unknown[];
  recognizeCurrency(text: string, culture: string): readonly unknown[];
  recognizeNumber(text: string, culture: string): readonly unknown[];
  recognizePercentage(text: string, culture: string): readonly unknown[];
}

function recognizers(module: Recognizers): ReadSentence {
  return (text, day) =>
    module.recognizeDateTime(text, 'en-us', 0, day).length +
    module.recognizeCurrency(text, 'en-us').length +
    module.recognizePercentage(text, 'en-us').length +
    module.recognizeNumber(text, 'en-us').length;
}

function report(name: string, sentences: number, run: () => number): void {
  const start = process.cpuUsage();
  const found = run();
  const used = process.cpuUsage(start);
  const seconds = (used.user + used.system) / 1e6;
  console.log(
    `${name}: ${Math.round(sentences / seconds)} sentences a CPU second (${sentences} sentences, ${found} found)`,
  );
}

/** Sentences a second on one core, beside the libraries that read dates and numbers, on the texts of dates/meantime. */
function main(): number {
  const data = dataFolder(options.data);
  if (data === null) {
    console.error(`no data at ${options.data}`);
    return 2;
  }
  const annotator = createAnnotator(loadModels());
  const articles = readMarkedTexts(join(data, 'dates', 'meantime')).map(({ article }) =>
    annotator.annotate(article),
  );
  const count = articles.reduce((sum, one) => sum + one.sentences.length, 0);
  const rounds = Number(options.rounds);
  const all = (): number => articles.reduce((sum, one) => sum + readOurs(one), 0);
  all();
  report('chancery (dates, quantities, figures)', count * rounds, () =>
    Array.from({ length: rounds }, all).reduce((sum, one) => sum + one, 0),
  );
  for (const { name, read } of rivals()) {
    report(name, count, () =>
      articles.reduce((sum, { article, sentences }) => {
        const day = new Date(`${article.publishedOn ?? '2000-01-01'}T12:00:00Z`);
        return sum + sentences.reduce((found, sentence) => found + read(sentence.text, day), 0);
      }, 0),
    );
  }
  return 0;
}

process.exitCode = main();
