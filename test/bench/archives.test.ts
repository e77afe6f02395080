import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { exportOf, killedAndResumed } from '../../bench/archives/killed-runs.ts';
import { writeCrawl } from '../../bench/archives/write-crawl.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-crawl-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('a WARC file read in runs that are killed gives the record of an unbroken reading, and few pages twice', async () => {
  const archive = join(folder, 'crawl.warc.gz');
  const pages = writeCrawl(archive, { pages: 150, bare: true });
  const unbroken = await killedAndResumed({
    archive,
    record: join(folder, 'unbroken.db'),
    kills: 0,
    places: 0,
  });
  const { places } = unbroken.lastRun;
  const killed = await killedAndResumed({ archive, record: join(folder, 'killed.db'), kills: 2, places });
  assert.equal(unbroken.lastRun.pages, pages);
  assert.ok(killed.kills > 0);
  // A run that goes on begins behind what the one before had noted: it meets a batch of pages again at most.
  assert.ok(killed.lastRun.pages < pages && killed.readAgain <= 25, JSON.stringify(killed));
  assert.equal(await exportOf(join(folder, 'killed.db')), await exportOf(join(folder, 'unbroken.db')));
});
