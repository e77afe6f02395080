import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callOf } from '../../web/src/lib/calls.ts';

const origin = 'http://127.0.0.1:8080';
const cases = [
  ['', 'chancery list events', `curl '${origin}/api/v1/events'`],
  [
    'with=VNM&with=KOR&newSince=2026-01-05',
    'chancery list events --with VNM KOR --new-since 2026-01-05',
    `curl '${origin}/api/v1/events?with=VNM&with=KOR&newSince=2026-01-05'`,
  ],
  [
    'about=o%27brien+%24HOME',
    `chancery list events --about 'o'\\''brien $HOME'`,
    `curl '${origin}/api/v1/events?about=o%27brien+%24HOME'`,
  ],
] as const;
for (const [query, command, request] of cases)
  test(`?${query} as a command and as a request`, () => {
    const asked = { list: 'events', params: new URLSearchParams(query), origin };
    assert.equal(callOf('CLI', asked), command);
    assert.equal(callOf('API', asked), request);
  });

test('as the call of a tool conditions with several values are lists', () =>
  assert.deepEqual(
    JSON.parse(callOf('MCP', { list: 'events', params: new URLSearchParams('with=VNM&since=2025'), origin })),
    {
      name: 'list',
      arguments: { kind: 'event', with: ['VNM'], since: '2025' },
    },
  ));
