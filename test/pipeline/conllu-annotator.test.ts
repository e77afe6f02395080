import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { plainArticle } from '../../eval/language/plain-article.ts';
import { Failure } from '../../src/model/failure.ts';
import { createCommandAnnotator, createHttpAnnotator } from '../../src/pipeline/conllu-annotator.ts';

/** A parser of a few lines: a sentence for each line, every word hangs on the first. */
const parser = `
  let text = '';
  process.stdin.setEncoding('utf8').on('data', (part) => { text += part; }).on('end', () => {
    for (const line of text.split('\\n').filter(Boolean)) {
      for (const [at, word] of line.split(' ').entries()) {
        const head = at === 0 ? '0\\troot' : '1\\tdep';
        console.log([at + 1, word, word.toLowerCase(), 'PROPN', 'NNP', '_', head, '_', at === 0 ? 'NER=B-PER' : '_'].join('\\t'));
      }
      console.log('');
    }
  });`;
const article = plainArticle([
  ['dateline', 'OSLO —'],
  ['paragraph', 'Ewa met Omar .'],
  ['paragraph', 'Nguyễn left .'],
]);

function command(script: string): ReturnType<typeof createCommandAnnotator> {
  return createCommandAnnotator({
    name: 'toy 1',
    command: process.execPath,
    arguments: ['-e', script],
    timeoutMs: 20_000,
  });
}

void test('a program reads the blocks and its words get their places', async () => {
  const { sentences, annotator } = await command(parser).annotate(article);
  assert.equal(annotator, 'toy 1');
  assert.deepEqual(
    sentences.map(({ block, text, names }) => [block, text, names]),
    [
      [1, 'Ewa met Omar .', [{ type: 'person', start: 0, end: 1 }]],
      [2, 'Nguyễn left .', [{ type: 'person', start: 0, end: 1 }]],
    ],
  );
  const [word] = sentences[1].tokens;
  assert.equal(article.text.slice(word.span.start, word.span.end), 'Nguyễn');
  assert.deepEqual([word.upos, word.head, word.relation], ['PROPN', -1, 'root']);
});

function isAnnotatorFailure(error: unknown): boolean {
  return error instanceof Failure && error.code === 'annotator-failed';
}

const failing: readonly (readonly [name: string, script: string])[] = [
  ['ends with an error', 'process.exit(3)'],
  ['writes words that are not in the text', "console.log('1\\tfoo\\tfoo\\tX\\tX\\t_\\t0\\troot\\t_\\t_')"],
  ['writes no CoNLL-U', "console.log('Segmentation fault')"],
];
for (const [name, script] of failing) {
  void test(`a program that ${name} gives annotator-failed`, async () => {
    await assert.rejects(async () => command(script).annotate(article), isAnnotatorFailure);
  });
}

void test('a service answers CoNLL-U in JSON', async () => {
  const server = createServer((request, response) => {
    request
      .resume()
      .on('end', () =>
        response.end(JSON.stringify({ result: '1\tEwa\tEwa\tPROPN\tNNP\t_\t0\troot\t_\t_\n' })),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const service = createHttpAnnotator({ name: 'toy 2', url: `http://127.0.0.1:${port}/`, timeoutMs: 20_000 });
  const { sentences } = await service.annotate(article);
  server.close();
  assert.equal(sentences[0].text, 'Ewa');
});
