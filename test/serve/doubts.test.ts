import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readPaths } from '../../src/cli/reading/read-paths.ts';
import { silentSession } from '../../src/cli/silent-session.ts';
import { sortedSet } from '../../src/model/order.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import { serveApp } from '../../src/serve/app.ts';
import { bodyOf, posted, quiet } from './served.ts';

/** A server of the reports on a harbour: two printings of one text that quote otherwise, an agency under two names, talks told twice. */
async function harbour(): Promise<(path: string, sent?: object) => Promise<ReturnType<typeof JSON.parse>>> {
  const store = openStore(':memory:');
  const reports = join(import.meta.dirname, 'reports');
  await readPaths([reports], { store, session: silentSession(), threads: 0 });
  const app = serveApp(store, quiet);
  return async (path, sent) => {
    const answer = await app.request(`/api/v1/${path}`, sent === undefined ? {} : posted(sent));
    assert.equal(answer.status, 200, path);
    return bodyOf(answer);
  };
}

interface Pair {
  readonly kind: string;
  readonly features: readonly { readonly name: string; readonly weight: number }[];
  readonly pair: readonly { readonly id: string; readonly name?: string; readonly summary?: string }[];
}

test('what may be one is asked, decided, and comes again only when that is taken back', async () => {
  const ask = await harbour();
  const { pairs, looked, truncated }: { pairs: readonly Pair[]; looked: object; truncated: boolean } =
    await ask('doubts');
  assert.deepEqual(
    pairs.map(({ kind, pair }) => [kind, ...sortedSet(pair.map((one) => one.name ?? one.summary ?? ''))]),
    [
      ['actor', 'NAHW', 'National Agency for Harbour Works'],
      [
        'event',
        'talks between Besa Krasniqi and Norway, May 2024',
        'talks between Norway and Albania, May 2024',
      ],
      [
        'event',
        'talks between Besa Krasniqi and Norway, May 2024',
        'talks between Besa Krasniqi and Olav Brekke, Tirana, 14 May 2024',
      ],
    ],
  );
  assert.deepEqual([Object.keys(looked), truncated], [['actors', 'events'], false]);
  const [agency] = pairs;
  const [a = '', b = ''] = agency?.pair.map(({ id }) => id) ?? [];
  const made = await ask('judgements', { verdict: 'same', a, b, by: 'A. Sosa', why: 'the acronym' });
  assert.deepEqual([made.by, made.on, made.why], ['A. Sosa', '2026-01-05', 'the acronym']);
  assert.deepEqual((await ask('doubts?kind=actor')).pairs, []);
  await ask('judgements/undo', {});
  assert.equal((await ask('doubts?kind=actor')).pairs.length, 1);
  const talks = pairs.at(-1)?.pair.map(({ id }) => id) ?? [];
  await ask('judgements', { verdict: 'same', a: talks[0], b: talks[1] });
  const left: { readonly pairs: readonly Pair[] } = await ask('doubts?kind=event&limit=500');
  assert.ok(!left.pairs.some(({ pair }) => talks.every((id) => pair.some((one) => one.id === id))));
});

test('two printings of a text show how they quote one speaker, word by word', async () => {
  const ask = await harbour();
  const [first] = (await ask('articles?about=ferry+line&order=asc')).values;
  const { versions, copies, more, quotations } = await ask(`articles/${first.id}/printings`);
  assert.deepEqual([versions.length, copies.length, more, quotations.length], [0, 1, 0, 1]);
  const [{ speakers, runs, first: here, second: there }] = quotations;
  assert.deepEqual(
    speakers.map((one: { readonly name: string }) => one.name),
    ['Besa Krasniqi'],
  );
  const { text } = await ask(`articles/${first.id}`);
  assert.ok(text.slice(here.start, here.end).includes(here.words));
  assert.equal(there.article, copies[0].id);
  const told = runs.map((run: { readonly in: string; readonly text: string }) => `${run.in}: ${run.text}`);
  assert.deepEqual(told.slice(0, 3), ['both: We', 'first: will', 'second: may']);
});

test('outlets that print one text do not agree by it', async () => {
  const ask = await harbour();
  const { pairs, counted, truncated, others } = await ask('agreement');
  const [copied] = pairs;
  assert.deepEqual([copied.outlets, copied.agreed], [['Adriatic Courier', 'Fjord Gazette'], 0]);
  assert.ok(copied.both >= 3);
  assert.deepEqual([counted.conflicts, truncated, others], [0, false, 0]);
  assert.deepEqual((await ask('agreement?since=2024-05-18')).counted.facts < counted.facts, true);
});
