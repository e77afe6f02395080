import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { linesOf, ofKind, talks, type Contract } from './contract.ts';

/** Records that last: what was acknowledged is there when they are opened again, by one process or by two. */
export function reopeningContract({ engine, open, lasting }: Contract): void {
  if (!lasting) return;

  test(`${engine}: what was saved is there when the record is opened again, and what was not settled settles`, async () => {
    const record = randomUUID();
    const first = open(record);
    await first.save([talks('Wire', 'Arta Dushku')]);
    await first.settle();
    await first.save([talks('Gazette', 'Árta Dushku', null)]);
    await first.close();
    const second = open(record);
    assert.equal((await ofKind(second, 'article')).length, 2);
    assert.equal((await ofKind(second, 'event'))[0].citations.length, 1);
    assert.ok((await second.settle()) > 0);
    assert.equal((await ofKind(second, 'event'))[0].citations.length, 2);
    await second.close();
  });

  test(`${engine}: two stores on one record see what the other has saved`, async () => {
    const record = randomUUID();
    const [one, other] = [open(record), open(record)];
    await one.save([talks('Wire', 'Arta Dushku')]);
    assert.deepEqual(await other.save([talks('Wire', 'Arta Dushku'), talks('Gazette', 'Arta Dushku')]), {
      saved: 1,
      known: 1,
    });
    await one.settle();
    assert.deepEqual(await linesOf(one), await linesOf(other));
    const before = await other.list({ kind: 'event', about: 'tirana' });
    await one.forget(talks('Gazette', 'Arta Dushku').article.id);
    await one.settle();
    const after = await other.list({ kind: 'event', about: 'tirana' });
    assert.deepEqual(
      [before, after].map(([event]) => (event.kind === 'event' ? event.citations.length : 0)),
      [2, 1],
    );
    await one.close();
    await other.close();
  });
}
