import { parseArgs } from 'node:util';
import { worldArticles, type WorldArticle } from './world.ts';

/** An article as a line that `chancery read` takes. */
export function articleLine({ reading }: WorldArticle): string {
  const { id, outlet, title, publishedOn, text } = reading.article;
  return `${JSON.stringify({ id, outlet, title, date: publishedOn, lang: 'en', text })}\n`;
}

/** One line for each planted contradiction of an article. */
export function truthLines({ reading, marks }: WorldArticle): string {
  return marks.map((mark) => `${JSON.stringify({ article: reading.article.id, ...mark })}\n`).join('');
}

/** Writes a world as JSON Lines; with `--truth` what is planted in it instead. */
function main(): void {
  const { values: options } = parseArgs({
    options: {
      articles: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      truth: { type: 'boolean', default: false },
    },
  });
  const line = options.truth ? truthLines : articleLine;
  const world = worldArticles({ seed: Number(options.seed), articles: Number(options.articles) });
  for (const article of world) process.stdout.write(line(article));
}

if (import.meta.main) main();
