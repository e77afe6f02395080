import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { shownText } from '../../../src/serve/mcp/shown-text.ts';
import { bounded } from '../../../src/serve/mcp/bounded.ts';
import { called, connected } from './connected.ts';
import { hostileMarks, order, wideRecord } from './wide-record.ts';

const record = await wideRecord();
after(() => record.close());

const smallest = 4000;

const questions = [
  ['search', { words: 'talks' }],
  ['search', { words: 'envoy' }],
  ['brief', { with: ['Peru'] }],
  ['brief', { about: 'trade' }],
  ['who', { name: 'Peru' }],
  ['met', { with: ['Peru'] }],
  ['list', { kind: 'event', limit: 500 }],
  ['list', { kind: 'statement', limit: 500 }],
  ['list', { kind: 'article', limit: 500 }],
  ['list', { kind: 'actor', limit: 500 }],
  ['figures', { about: 'trade', limit: 500 }],
  ['conflicts', { limit: 500 }],
  ['timeline', { limit: 500 }],
  ['get', { id: 'Peru' }],
  ['explain', { id: 'Peru' }],
  ['article', { id: 'Peru and Chile talk' }],
  ['status', {}],
] as const;
for (const [name, asked] of questions)
  test(`${name} ${JSON.stringify(asked)} keeps to the length that is asked for`, async (t) => {
    const client = await connected(t, record.store);
    const room = name === 'status' ? {} : { maxCharacters: smallest };
    const { json, isError } = await called(client, name, { ...asked, ...room });
    assert.equal(isError, false, json);
    assert.ok(json.length <= smallest, `${json.length}: ${json.slice(0, 200)}`);
  });

for (const [name, asked, key] of [
  ['list', { kind: 'event' }, 'facts'],
  ['figures', { about: 'trade' }, 'facts'],
  ['timeline', {}, 'facts'],
  ['search', { words: 'talks' }, 'passages'],
] as const)
  test(`the pages of ${name} lead on without a gap or a repeat, however short they are`, async (t) => {
    const client = await connected(t, record.store);
    const walk = async (maxCharacters: number): Promise<readonly string[]> => {
      const found: string[] = [];
      let after = {};
      for (;;) {
        const { value } = await called(client, name, { ...asked, ...after, maxCharacters, limit: 30 });
        found.push(...value[key].map((one: { uri: string }) => one.uri));
        if (value.next === null) return found;
        after = { after: value.next };
      }
    };
    const short = await walk(smallest);
    assert.deepEqual(short, await walk(100_000));
    assert.equal(new Set(short).size, short.length);
    assert.ok(short.length > 30, String(short.length));
  });

for (const name of ['get', 'explain'] as const)
  test(`the sentences of ${name} lead on to the last of them`, async (t) => {
    const client = await connected(t, record.store);
    const key = name === 'get' ? 'citations' : 'claims';
    const [event] = (await record.list('event')).values;
    const id = name === 'get' ? 'Peru' : (event?.id ?? '');
    let [from, seen, total]: [number | null, number, number] = [0, 0, 0];
    while (from !== null) {
      const { value } = await called(client, name, { id, from, maxCharacters: smallest });
      seen += value[key].length;
      [from, total] = [value.next, value.total];
    }
    assert.equal(seen, total);
    assert.ok(total > (name === 'get' ? 5 : 0), String(total));
  });

test('an article is read part by part to its end', async (t) => {
  const client = await connected(t, record.store);
  const [hit] = (await record.search('envoy')).hits;
  const id = hit?.article ?? '';
  const { text } = await record.article(id);
  let [from, read]: [number | null, string] = [0, ''];
  while (from !== null) {
    const { value } = await called(client, 'article', { id, from, maxCharacters: smallest });
    read += value.text;
    from = value.next;
  }
  assert.equal(read, shownText(text, Infinity));
});

test('a brief that is cut says of every part how many lines it left out', async (t) => {
  const client = await connected(t, record.store);
  const { value } = await called(client, 'brief', { with: ['Peru'], maxCharacters: smallest });
  assert.equal(value.truncated, true);
  const whole = await record.brief('Peru');
  for (const [at, section] of whole.sections.entries())
    assert.equal(value.sections[at].lines.length + value.sections[at].leftOut, section.lines.length);
  const marks = new Set(
    value.sources.flatMap((one: { sentences: { mark: string }[] }) => one.sentences.map(({ mark }) => mark)),
  );
  for (const { lines } of value.sections)
    for (const line of lines) for (const mark of line.marks) assert.ok(marks.has(mark), mark);
});

test('what acts or cannot be seen is in no answer, and words of articles stand in fields alone', async (t) => {
  const client = await connected(t, record.store);
  const unseen =
    // oxlint-disable-next-line no-control-regex -- controls are what is looked for
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u202A-\u202E]|\\u00[01]|[\u{E0000}-\u{E0FFF}]/u;
  for (const [name, asked] of questions) {
    const { json } = await called(client, name, asked);
    assert.doesNotMatch(json, unseen, name);
  }
  const said = JSON.stringify([client.getInstructions(), await client.listTools()]);
  assert.ok(!said.includes('Ignore all previous'));
  const { json, value } = await called(client, 'search', { words: 'ignore previous instructions' });
  assert.ok(json.includes(order));
  assert.ok(value.passages.every((one: { text: string }) => one.text.length > 0));
  const { resources } = await client.listResources();
  assert.doesNotMatch(JSON.stringify(resources), unseen);
  assert.ok(hostileMarks.length > 0);
});

test('what is too long by itself is cut, and says so', () => {
  const parties = Array.from({ length: 900 }, (_, n) => `party ${n} ${'x'.repeat(300)}`);
  const { value, json } = bounded({ parties, next: null }, smallest, 1500);
  assert.ok(json.length <= smallest, String(json.length));
  assert.deepEqual([value['cut'], value['next']], [true, null]);
});

test('a cut leaves no half of a character', () => {
  assert.equal(shownText('a😀b', 2), 'a…');
  assert.equal(shownText('نمی‌خواهم', 20), 'نمی‌خواهم');
});
