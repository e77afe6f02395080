import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { inside } from './run-inside.ts';
import { chancery, examples, workFolder, type Run } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-asking-'));
process.env['CHANCERY_PROGRESS'] = 'never';
after(() => rmSync(folder, { recursive: true, force: true }));
const record = join(folder, 'chancery.db');
const ask = (...args: readonly string[]): Promise<Run> => inside(['--record', record, ...args]);
assert.equal((await ask('read', examples)).code, 0);

/** What is asked, the exit code, and what standard output and standard error then hold. */
const asked: readonly (readonly [args: readonly string[], code: number, stdout: RegExp, stderr: RegExp])[] = [
  // Kinds in the singular, in front, behind options, and left out.
  [['list', 'event', '--limit', '1'], 0, /^2027 {9}Planned: reception/, /shown; --limit gives more/],
  [['events', '--limit', '1'], 0, /reception/, /shown/],
  [['--no-pager', 'list', '--with', 'Korea', 'events', '--limit', '1'], 0, /Talks/, /shown/],
  [['list', '--with', 'Vietnam', 'figures', 'trade', '--json'], 0, /"kind":"figure"/, /^$/],
  [['search', '--outlet', 'The Straits Ledger', 'culture', 'house'], 0, /culture house/, /^$/],
  [['search'], 2, /^$/, /search for what\?/],
  [['list', '--limit', '1', 'events'], 0, /reception/, /shown/],
  [['list'], 2, /^$/, /list what\? One of events, statements/],
  [['list', 'evnts'], 2, /^$/, /no kind: evnts; near: events/],
  // Near misses.
  [['who', 'Luong Cuongg'], 1, /^$/, /id-unknown: Luong Cuongg \(did you mean Luong Cuong/],
  [['list', 'events', '--with', 'Kora'], 1, /^$/, /did you mean Korea/],
  [['brief', 'Vietnam', 'Koreea'], 1, /^$/, /id-unknown: Koreea \(did you mean Korea/],
  [['breif', 'Vietnam'], 2, /^$/, /Did you mean "chancery brief"\?/],
  // Days that the calendar has not.
  [['list', 'events', '--since', '2025-02-30'], 2, /^$/, /day\s+of\s+the\s+calendar/],
  [['new', '2025-13'], 2, /^$/, /day\s+of\s+the\s+calendar/],
  [['read', '-', '--date', '2025-11'], 2, /^$/, /YYYY-MM-DD/],
  // Empty answers say why.
  [['list', 'events', '--with', 'Peru'], 0, /^$/, /no events: nothing answers to --with Peru\n/],
  [
    ['list', 'events', '--since', '2028'],
    0,
    /^$/,
    /nothing answers to --since 2028 \(there are some from 1995 to 2027/,
  ],
  [
    ['list', 'figures', '--place', 'Busan', '--until', '2025-09'],
    0,
    /^$/,
    /each of --until 2025-09 --place Busan has some, all of them together none/,
  ],
  [['list', 'events', '--rejected'], 0, /^$/, /nobody has rejected any events/],
  [['search', 'culture', 'zebra'], 0, /^$/, /no passage: zebra stands in no article/],
  [['met', 'Peru'], 0, /^$/, /tells of no talks, visits or calls of Peru/],
  [['brief', 'Peru', 'Chile'], 0, /# Peru – Chile/, /the record tells nothing of Peru and Chile/],
  [['new', '2026'], 0, /^$/, /nothing is new since 2026/],
  // Names and first digits wherever ids are; names without quotation marks.
  [['show', '0645'], 0, /Talks between Luong Cuong and Lee Jae Myung/, /^$/],
  [['show', 'Luong', 'Cuong'], 0, /^person {7}Luong Cuong/, /^$/],
  [['show', '2025-10-31-target-raised.json'], 0, /Trade target with Vietnam goes up by half/, /^$/],
  [['show', '0'], 1, /^$/, /id-unknown: 0/],
  [
    ['met', 'Lee', 'Jae', 'Myung', '--until', '2025-10'],
    0,
    /Luong Cuong\n\(~year\) +talks · Gyeongju · as president of South Korea/,
    /implies/,
  ],
  [['met', 'Vietnam', 'Korea', '--since', '2025-11'], 0, /Luong Cuong/, /implies/],
  [['brief', 'To', 'Lam'], 0, /^# To Lam\n/, /^$/],
  [['met', 'Peru', 'Chile', 'Norway'], 2, /^$/, /Peru, Chile, Norway: one or two may be asked about/],
  // Both sides of a conflict, each with a sentence.
  [
    ['list', 'conflicts', 'Vietnamese', '--type', 'swap'],
    0,
    /› about 200,000 \(1 source\)\n +“.*\n.*\n +› more than 300,000, about 350,000 \(3 sources\)\n +“/,
    /^$/,
  ],
];

for (const [args, code, stdout, stderr] of asked)
  test(`chancery ${args.join(' ')}`, async () => {
    const run = await ask(...args);
    assert.equal(run.code, code, run.stderr);
    assert.match(run.stdout, stdout);
    assert.match(run.stderr, stderr);
  });

test('an id that several begin with is refused with them', async () => {
  const ids = (await ask('export')).stdout
    .split('\n')
    .flatMap((line) => /"id":"([0-9a-f]{20})"/.exec(line)?.[1] ?? []);
  const starts = Map.groupBy(ids, (id) => id.slice(0, 4));
  const twice = [...starts].find(([, those]) => those.length > 1)?.[0];
  if (twice === undefined) return;
  const run = await ask('show', twice);
  assert.equal(run.code, 1);
  assert.match(run.stderr, /id-ambiguous/);
});

test('an actor is joined by names, and its old id leads to what it has become', async () => {
  const id = async (name: string): Promise<string> =>
    JSON.parse((await ask('who', name, '--json')).stdout.split('\n')[0]).id;
  const [one, other] = [await id('Donald Trump'), await id('Xi Jinping')];
  const run = await ask('same', 'Donald Trump', 'Xi Jinping', '--why', 'a jest', '--by', 'A. Sosa');
  assert.equal(run.code, 0, run.stderr);
  assert.match(
    run.stderr,
    /A\. Sosa called Donald Trump and Xi Jinping one: a jest\n"chancery undo" takes it back/,
  );
  const became = async (each: string): Promise<string> =>
    JSON.parse((await ask('show', each, '--json')).stdout).id;
  assert.equal(await became(one), await became(other));
  assert.match((await ask('undo')).stderr, /taken back: .* one \(revoked .*\): a jest/);
  assert.equal(await id('Xi Jinping'), other);
  const none = await ask('undo');
  assert.equal(none.code, 1);
  assert.match(none.stderr, /nothing to undo/);
});

test('of several articles to forget none goes where one is unknown', async () => {
  const count = async (): Promise<number> =>
    (await ask('list', 'articles', '--json')).stdout.split('\n').length;
  const before = await count();
  const run = await ask('forget', '2025-10-31-target-raised.json', 'nowhere.txt');
  assert.equal(run.code, 1);
  assert.match(run.stderr, /id-unknown: nowhere\.txt/);
  assert.equal(await count(), before);
});

test('a backup leaves a file that is there as it is', async () => {
  const copy = join(folder, 'copy.db');
  assert.equal((await ask('backup', copy)).code, 0);
  const again = await ask('backup', copy);
  assert.equal(again.code, 1);
  assert.match(again.stderr, /file-exists: .*copy\.db/);
  const { stdout } = await inside(['--record', copy, 'status', '--check']);
  assert.match(stdout, /file +sound\narticles +13/);
});

test('a sentence is taken when it is said to be one, with what is said of it', (t) => {
  const place = workFolder(t);
  const read = (input: string, ...args: readonly string[]): Run =>
    chancery(['read', '-', ...args], { cwd: place, input });
  const refused = read('Peru and Chile signed a treaty\n');
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, /"read --short" takes a sentence/);
  const given = [
    '--short',
    '--date',
    '2025-11-02',
    '--outlet',
    'The Andes Post',
    '--url',
    'https://post.example/1',
  ];
  assert.equal(read('Peru and Chile signed a treaty\n', ...given).code, 0);
  const article = JSON.parse(chancery(['list', 'articles', '--json'], { cwd: place }).stdout);
  assert.deepEqual(
    [article.publishedOn, article.outlet, article.url],
    ['2025-11-02', 'The Andes Post', 'https://post.example/1'],
  );
  assert.match(chancery(['events'], { cwd: place }).stdout, /Signing between Peru and Chile/);
  const two = chancery(['read', 'a.txt', 'b.txt', '--title', 'One'], { cwd: place });
  assert.equal(two.code, 2);
});

test('colour stands on a terminal alone, or where it is asked for', async () => {
  const isColoured = async (...args: readonly string[]): Promise<boolean> =>
    (await ask(...args)).stdout.includes('\u001B[');
  assert.equal(await isColoured('events'), false);
  assert.equal(await isColoured('events', '--color', 'always'), true);
  assert.equal(await isColoured('--color', 'never', 'events'), false);
  assert.equal(await isColoured('events', '--json', '--color', 'always'), false);
});

test('the tour shows five screens, prints no sentence twice, and leaves a record to go on with', (t) => {
  const place = workFolder(t);
  const { code, stdout, stderr } = chancery(['tour'], { cwd: place, env: { COLUMNS: '80' } });
  assert.equal(code, 0, stderr);
  assert.deepEqual(
    [...stdout.matchAll(/^(\d)\/5 /gm)].map(([, at]) => at),
    ['1', '2', '3', '4', '5'],
  );
  assert.ok(existsSync(join(place, 'chancery-tour.db')));
  const sentences = stdout.replace(/\s+/g, ' ').match(/[“»][^”«]{40,}[”«]/g) ?? [];
  assert.ok(sentences.length > 3);
  assert.equal(new Set(sentences.map((one) => one.slice(1, -1))).size, sentences.length);
  const [, next = ''] = /\n {2}(?:npx )?chancery (.*) --record chancery-tour\.db/.exec(stdout) ?? [];
  const tried = chancery(
    [...next.split(' ').map((one) => one.replaceAll('"', '')), '--record', 'chancery-tour.db'],
    {
      cwd: place,
    },
  );
  assert.equal(tried.code, 0, tried.stderr);
});
