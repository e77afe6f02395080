import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { exampleRecord } from '../served.ts';
import { called, connected } from './connected.ts';

/** A question to every tool. */
const questions = {
  search: { words: 'village movement' },
  brief: { with: ['Vietnam', 'South Korea'] },
  who: { name: 'Luong Cuong' },
  met: { with: ['Luong Cuong'] },
  list: { kind: 'commitment', with: ['Vietnam'] },
  figures: { about: 'trade' },
  conflicts: {},
  timeline: { with: ['VNM', 'KOR'] },
  get: { id: 'Luong Cuong' },
  explain: { id: '0645' },
  article: { id: 'wire/2025-10-30-presidents-talks.txt' },
  status: {},
} as const;

test('every tool tells that it only reads, what it takes and what it answers, in schemas that are sound', async (t) => {
  const client = await connected(t);
  const { tools } = await client.listTools();
  assert.deepEqual(tools.map(({ name }) => name).toSorted(), Object.keys(questions).toSorted());
  for (const { name, title, description = '', annotations, inputSchema, outputSchema } of tools) {
    assert.equal(annotations?.readOnlyHint, true, name);
    assert.equal(annotations?.destructiveHint, false, name);
    assert.equal(annotations?.openWorldHint, false, name);
    assert.ok(title !== undefined && description.length > 40 && description.length < 400, name);
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    assert.ok(outputSchema !== undefined, name);
    for (const { $schema: _, ...schema } of [inputSchema, outputSchema]) ajv.compile(schema);
    // What refers elsewhere in a schema is not understood by every assistant.
    assert.doesNotMatch(JSON.stringify([inputSchema, outputSchema]), /"\$ref"/);
    assert.equal(inputSchema['additionalProperties'], false);
  }
});

for (const [name, asked] of Object.entries(questions))
  test(`${name} answers in its schema, the same as a value and as text, and changes nothing`, async (t) => {
    const client = await connected(t);
    const before = await (await exampleRecord()).version();
    const answer = await called(client, name, asked);
    assert.equal(answer.isError, false, answer.json);
    assert.deepEqual(answer.structured, answer.value);
    assert.equal(await (await exampleRecord()).version(), before);
  });

/** Every citation of an answer, wherever it stands. */
function citationsIn(value: unknown): readonly Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(citationsIn);
  return 'quote' in value ? [{ ...value }, ...inner] : inner;
}

for (const name of ['who', 'list', 'conflicts', 'timeline', 'get', 'explain', 'brief'] as const)
  test(`every sentence that ${name} cites can be read at its address, word for word`, async (t) => {
    const client = await connected(t);
    const { value } = await called(client, name, questions[name]);
    const citations = citationsIn(value);
    assert.ok(citations.length > 1);
    for (const { uri, quote } of citations.slice(0, 12)) {
      const { contents } = await client.readResource({ uri: String(uri) });
      const [first] = contents;
      assert.ok(first !== undefined && 'text' in first);
      assert.equal(JSON.parse(first.text).text, quote);
    }
  });

test('a fact says who, when, where, and which part no sentence states', async (t) => {
  const client = await connected(t);
  const { value } = await called(client, 'get', { id: '0645' });
  assert.equal(value.fact.says, 'Talks between Luong Cuong and Lee Jae Myung, Gyeongju');
  assert.deepEqual(
    [value.fact.on, value.fact.implied, value.fact.independentSources],
    ['2025-10-30', 'year', 2],
  );
  const [first] = value.citations;
  assert.deepEqual([first.outlet, first.publishedOn, first.sentence], ['Meridian Wire', '2025-10-30', 0]);
});

test('a timeline goes on in order, and holds nothing without a day', async (t) => {
  const client = await connected(t);
  const { value } = await called(client, 'timeline', { maxCharacters: 60_000, limit: 50 });
  const days = value.facts.map((one: { on: string | null }) => one.on?.slice(0, 4) ?? '');
  assert.deepEqual(days, days.toSorted());
  assert.ok(!days.includes(''));
});
