import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { beatText, eventText } from '../../src/serve/live/sse-text.ts';
import { eventsOf, type StreamEvent } from '../../web/src/lib/event-stream.ts';
import { conditionsOfNews } from '../../web/src/lib/list-news.ts';

/** Reads a text that comes in pieces of so many bytes. */
async function read(
  text: string,
  size: number,
): Promise<{ readonly events: readonly StreamEvent[]; readonly ids: readonly string[] }> {
  const bytes = new TextEncoder().encode(text);
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
  const ids: string[] = [];
  const events = await Array.fromAsync(eventsOf(body, (id) => void ids.push(id)));
  return { events, ids };
}

test('what the server writes is read again, whatever it holds and wherever it is cut', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({ event: fc.constantFrom('figure', 'end'), data: fc.json() }, { noNullPrototype: true }),
        { maxLength: 5 },
      ),
      fc.integer({ min: 1, max: 40 }),
      async (told, size) => {
        const text = told.map((one, at) => eventText({ ...one, id: `${at}-ab` }) + beatText(`${at}-cd`));
        const { events, ids } = await read(text.join(''), size);
        assert.deepEqual(events, told);
        assert.deepEqual(
          ids,
          told.flatMap((_, at) => [`${at}-ab`, `${at}-cd`]),
        );
      },
    ),
    { numRuns: 100 },
  ));

test('an event that is cut off is none, and a comment moves nothing but the place', async () => {
  assert.deepEqual(await read('retry: 3000\n: beat\nid: 7-ab\n\nevent: figure\ndata: {}\n', 7), {
    events: [],
    ids: ['7-ab'],
  });
});

const lists = [
  ['events', 'with=VNM&with=KOR&after=x&newSince=2026', { kind: ['events'], with: ['VNM', 'KOR'] }],
  ['commitments', 'stage=signed&order=asc&limit=9', { kind: ['commitments'], stage: ['signed'] }],
  ['articles', 'outlet=The+Ledger&type=x', { outlet: ['The Ledger'] }],
  ['actors', '', {}],
] as const;
for (const [list, query, wants] of lists)
  test(`/${list}?${query} is told what meets its conditions`, () =>
    assert.deepEqual(conditionsOfNews(list, new URLSearchParams(query)), wants));
