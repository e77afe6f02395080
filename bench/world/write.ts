import { parseArgs } from 'node:util';
import { worldArticles } from './world.ts';

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    truth: { type: 'boolean', default: false },
  },
});

/** Writes the world as JSON Lines that `chancery read` takes; with `--truth` what is planted instead. */
for (const { reading, marks } of worldArticles({ seed: Number(options.seed), articles: Number(options.articles) })) {
  const { id, outlet, title, publishedOn, text } = reading.article;
  const line = options.truth
    ? marks.map((mark) => `${JSON.stringify({ article: id, ...mark })}\n`).join('')
    : `${JSON.stringify({ id, outlet, title, date: publishedOn, lang: 'en', text })}\n`;
  process.stdout.write(line);
}
