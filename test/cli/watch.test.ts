import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { feedOf, meeting } from '../intake/fetch/pages-of-tests.ts';
import { gives, webOfTests, tagged } from '../intake/fetch/test-web.ts';
import { beside, startBeside } from './run-beside.ts';
import { workFolder } from './run-cli.ts';
import { inside } from './run-inside.ts';

const web = webOfTests();

const at = (path: string): string => web.url(`127.0.0.1/${path}`);
const allowed = ['--allow-host', '127.0.0.1'];
const towns = [
  'Arica',
  'Tacna',
  'Ilo',
  'Moquegua',
  'Iquique',
  'Arequipa',
  'Cusco',
  'Puno',
  'Lima',
  'Valparaiso',
  'Temuco',
  'Piura',
];

/** A feed of so many whole reports, each with a figure of its own. */
function feed(count: number): string {
  const entries = Array.from({ length: count }, (_, n) => ({
    guid: `report-${n}`,
    link: at(`report/${n}`),
    title: `Ministers meet in ${towns[n]}`,
    text: meeting(towns[n], String(12_000 + n))
      .map((one) => `<p>${one}</p>`)
      .join(''),
    whole: true,
    on: new Date(Date.UTC(2026, 0, 1 + n)).toUTCString(),
  }));
  return feedOf('The Harbour Ledger', entries);
}

const opml = (...urls: readonly string[]): string =>
  `<?xml version="1.0"?><opml version="2.0"><body><outline text="News">${urls.map((url) => `<outline type="rss" text="F" xmlUrl="${url}"/>`).join('')}</outline></body></opml>`;

/** The ids of the facts on lines of JSON. */
const idsOn = (lines: string): readonly string[] =>
  lines.split('\n').flatMap((line) => /^\{"kind":"\w+","id":"(\w+)"/.exec(line)?.[1] ?? []);

test('what is new is told in words, once; alerts are lines of JSON; status tells of the feeds', async (t) => {
  const folder = workFolder(t);
  let count = 2;
  web.routes.set(
    '127.0.0.1/feed',
    tagged(() => feed(count), 'application/rss+xml'),
  );
  web.routes.set('127.0.0.1/gone', (_, response) => void response.writeHead(410).end());
  writeFileSync(join(folder, 'feeds.opml'), opml(at('feed'), at('gone'), 'http://10.0.0.1/feed'));
  const args = ['watch', 'feeds.opml', '--once', ...allowed];
  const first = await beside(args, folder);
  assert.equal(first.code, 1, 'a feed failed');
  assert.match(first.stderr, /2 new articles/);
  assert.match(first.stderr, /gone: \S+\/gone; its server says for good/);
  assert.match(first.stderr, /failing: http:\/\/10\.0\.0\.1\/feed \(address-refused\)/);
  assert.match(first.stdout, /students/);
  const { stdout } = await inside(['status'], { cwd: folder });
  assert.match(stdout, /feeds +3 watched, 1 well/);
  assert.match(stdout, /\/gone is gone for good/);
  // Nothing is due so soon.
  const again = await beside(args, folder);
  assert.deepEqual([again.code, again.stdout], [0, '']);
  count = 3;
  const more = ['watch', at('feed'), '--once', '--record', 'other.db', ...allowed];
  const alerts = await beside(
    [...more, '--alert', 'with PER --type commitment', '--alert', 'figures students'],
    folder,
  );
  const lines = alerts.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): { alert: string; fact: { kind: string } } => JSON.parse(line));
  assert.deepEqual(
    new Set(lines.map((one) => `${one.alert}: ${one.fact.kind}`)),
    new Set(['with PER --type commitment: commitment', 'figures students: figure']),
  );
  assert.match(alerts.stderr, /students/, 'words go to standard error');
});

test('with --output the lines are added to a file as JSON, numbered, and none comes to standard output', async (t) => {
  const folder = workFolder(t);
  web.routes.set('127.0.0.1/feed', gives(feed(1), 'application/rss+xml'));
  const path = join(folder, 'news.jsonl');
  writeFileSync(path, 'a line of before\n');
  const run = await beside(['watch', at('feed'), '--once', '--output', 'news.jsonl', ...allowed], folder);
  assert.deepEqual([run.code, run.stdout], [0, '']);
  const [before, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  assert.equal(before, 'a line of before');
  const numbers = lines.map((line): { line: number } => JSON.parse(line)).map(({ line }) => line);
  assert.deepEqual(
    numbers,
    numbers.map((_, n) => n + 1),
  );
  assert.ok(numbers.length > 2);
});

test('killed at any moment, a watch loses nothing and tells nothing twice', async (t) => {
  const folder = workFolder(t);
  const count = towns.length;
  web.routes.set('127.0.0.1/feed', gives(feed(count), 'application/rss+xml'));
  const args = ['watch', at('feed'), '--once', '--format', 'jsonl', ...allowed];
  const told: string[] = [];
  for (const waitMs of [50, 600, 1200]) {
    const before = web.sent.length;
    const run = startBeside(args, folder);
    while (web.sent.length === before && run.child.exitCode === null) await sleep(20);
    await sleep(waitMs);
    run.child.kill('SIGKILL');
    told.push(...idsOn((await run.ended).stdout));
  }
  // The feed is due again only after a while where a run got to its end: what it told is in the record then.
  const last = await beside(args, folder);
  assert.equal(last.code, 0, last.stderr);
  told.push(...idsOn(last.stdout));
  assert.equal(new Set(told).size, told.length);
  const { stdout } = await inside(['list', 'articles', '--json'], { cwd: folder });
  assert.equal(stdout.trim().split('\n').length, count);
  const exported = await inside(['export'], { cwd: folder });
  const facts = exported.stdout
    .split('\n')
    .filter((line) => /^\{"kind":"(?:conflict|event|commitment|figure|statement)"/.test(line));
  assert.deepEqual(told.toSorted(), idsOn(facts.join('\n')).toSorted());
});

for (const [signal, path, while_] of [
  ['SIGTERM', 'feed', 'it waits for the next visit'],
  ['SIGINT', 'mute', 'a server keeps it waiting'],
] as const) {
  test(`${signal} ends a watch well while ${while_}`, async (t) => {
    web.routes.set('127.0.0.1/feed', gives(feed(1), 'application/rss+xml'));
    web.routes.set('127.0.0.1/mute', () => {});
    const run = startBeside(['watch', at(path), ...allowed], workFolder(t));
    const isThere = (): boolean =>
      path === 'mute' ? web.sent.some((one) => one.path === '/mute') : run.printed().includes('students');
    while (!isThere() && run.child.exitCode === null) await sleep(50);
    run.child.kill(signal);
    const { code, stderr } = await run.ended;
    assert.equal(code, 0, stderr);
    assert.match(stderr, /stopped; the same command goes on from here/);
  });
}

const refused: readonly (readonly [string, readonly string[], number, RegExp])[] = [
  ['a file that is not there', ['none.opml'], 1, /input-missing: none\.opml/],
  ['a file that is no OPML', ['text.opml'], 1, /feed-broken: text\.opml/],
  ['an OPML file without feeds', ['empty.opml'], 1, /feed-broken: empty\.opml/],
  ['a feed of another scheme', ['ftp://news.example/feed'], 1, /url-not-web/],
  [
    'an alert that nobody understands',
    ['https://news.example/feed', '--alert', '--wit KOR'],
    2,
    /unknown option '--wit'/,
  ],
  ['minutes that are none', ['https://news.example/feed', '--every', 'often'], 2, /number of minutes/],
];
for (const [name, args, code, want] of refused) {
  test(`${name} is refused before a record is made`, async (t) => {
    const folder = workFolder(t);
    writeFileSync(join(folder, 'text.opml'), 'feeds, one a line');
    writeFileSync(join(folder, 'empty.opml'), opml());
    const run = await inside(['watch', ...args], { cwd: folder });
    assert.equal(run.code, code);
    assert.match(run.stderr, want);
    assert.match((await inside(['status'], { cwd: folder })).stderr, /record-missing/);
  });
}
