import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meeting, pageOf } from '../intake/fetch/pages-of-tests.ts';
import { webOfTests, tagged } from '../intake/fetch/test-web.ts';
import { beside } from './run-beside.ts';
import { inside } from './run-inside.ts';
import { workFolder } from './run-cli.ts';

const web = webOfTests();

test('a page is read by its address, a second read is a 304, and a correction is told wherever its first version is cited', async (t) => {
  const folder = workFolder(t);
  let figure = '12,000';
  const page = (): string =>
    pageOf({ headline: 'Ministers meet in Arica', day: '2026-01-05', paragraphs: meeting('Arica', figure) });
  web.routes.set('127.0.0.1/a', tagged(page, 'text/html'));
  const args = ['read', web.url('127.0.0.1/a'), '--allow-host', '127.0.0.1'];
  const read = await beside(args, folder);
  assert.equal(read.code, 0, read.stderr);
  assert.match(read.stderr, /articles: 1 new/);
  assert.match((await beside(args, folder)).stderr, /articles: 0 new, 1 known already/);
  figure = '11,000';
  assert.match((await beside(args, folder)).stderr, /articles: 1 new/);
  const { stdout } = await inside(['list', 'articles', '--json'], { cwd: folder });
  const ids = stdout.split('\n').flatMap((line) => /"id":"(\w+)".*supersededBy/.exec(line)?.[1] ?? []);
  assert.equal(ids.length, 1);
  const shown = await inside(['show', ids[0]], { cwd: folder });
  assert.match(shown.stdout, /a later version has come in its place/);
  const figures = await inside(['list', 'figures', 'students'], { cwd: folder });
  assert.match(figures.stdout, /corrected since/);
});

const refused: readonly (readonly [string, readonly string[], RegExp])[] = [
  [
    'an address on this machine',
    ['read', 'http://127.0.0.1:9/x'],
    /address-refused: \S+ \(loopback\)[^]*--allow-host/,
  ],
  ['the address of metadata', ['read', 'http://169.254.169.254/latest'], /address-refused/],
  ['another scheme', ['read', 'ftp://news.example/x'], /url-not-web/],
];
for (const [name, args, want] of refused) {
  test(`${name} is refused with a code`, async (t) => {
    const run = await inside(args, { cwd: workFolder(t) });
    assert.equal(run.code, 1);
    assert.match(run.stderr, want);
  });
}
