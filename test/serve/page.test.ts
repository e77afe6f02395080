import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Hono } from 'hono';
import type { ServeEnv } from '../../src/serve/env.ts';
import { guardsFor } from '../../src/serve/guards.ts';
import { readPageFiles, type PageFile } from '../../src/serve/page/page-files.ts';
import { pageGuard } from '../../src/serve/page/page-guard.ts';
import { bodyOf, served } from './served.ts';

const browser = { accept: 'text/html,application/xhtml+xml' };

/** A page of one frame and one script, as it lies on the disk. */
function builtPage(): ReadonlyMap<string, PageFile> {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>frame</title>');
  writeFileSync(join(folder, 'assets', 'index-1.js'), 'let a;');
  writeFileSync(join(folder, 'mark.svg'), '<svg/>');
  const files = readPageFiles(folder);
  rmSync(folder, { recursive: true });
  return files;
}

/** A server with the page before a guard that knows no token. */
const withPage = (files: ReadonlyMap<string, PageFile> = builtPage()): Promise<Hono<ServeEnv>> =>
  served({
    guards: guardsFor({
      host: '127.0.0.1',
      hostNames: [],
      origins: [],
      open: [pageGuard(files)],
      tokens: () => [],
      rate: null,
    }),
    noteFailure: () => {},
  });

const paths = [
  ['/', browser, 200, 'text/html'],
  ['/events', browser, 200, 'text/html'],
  ['/no-such-view', browser, 200, 'text/html'],
  ['/index.html', browser, 200, 'text/html'],
  ['/assets/index-1.js', {}, 200, 'text/javascript'],
  ['/mark.svg', {}, 200, 'image/svg+xml'],
  ['/events', {}, 401, 'application/problem+json'],
  ['/assets/none.js', {}, 401, 'application/problem+json'],
  ['/assets/%2e%2e/%2e%2e/package.json', {}, 401, 'application/problem+json'],
  ['/..%2f..%2fpackage.json', {}, 401, 'application/problem+json'],
  ['/assets/..%5c..%5cpackage.json', {}, 401, 'application/problem+json'],
  ['/api/v1/status', browser, 401, 'application/problem+json'],
  ['/api', browser, 401, 'application/problem+json'],
  ['/mcp', browser, 401, 'application/problem+json'],
] as const;
for (const [path, headers, status, mediaType] of paths)
  test(`${path} for ${'accept' in headers ? 'a browser' : 'a program'} without a token answers ${status}`, async () => {
    const answer = await (await withPage()).request(`http://localhost${path}`, { headers });
    assert.equal(answer.status, status);
    assert.ok(
      answer.headers.get('content-type')?.startsWith(mediaType),
      answer.headers.get('content-type') ?? '',
    );
  });

test('a path that leads out of the folder gives the frame to a browser, and no file of the machine', async () => {
  for (const path of ['/../package.json', '/assets/%2e%2e/%2e%2e/package.json', '/%2e%2e/package.json'])
    assert.equal(
      await (await (await withPage()).request(`http://localhost${path}`, { headers: browser })).text(),
      '<title>frame</title>',
    );
});

test('the page may load its own script and style, and nothing from elsewhere or inline', async () => {
  const answer = await (await withPage()).request('http://localhost/', { headers: browser });
  const policy = answer.headers.get('content-security-policy') ?? '';
  assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self'/);
  assert.doesNotMatch(policy, /unsafe|https?:|\*/);
  assert.equal(answer.headers.get('cache-control'), 'no-cache');
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
});

test('a script whose name changes with what it holds is kept for ever', async () => {
  const answer = await (await withPage()).request('http://localhost/assets/index-1.js');
  assert.match(answer.headers.get('cache-control') ?? '', /immutable/);
});

test('HEAD answers as GET without a body, and what changes something is no view', async () => {
  const app = await withPage();
  const head = await app.request('http://localhost/events', { method: 'HEAD', headers: browser });
  assert.equal(head.status, 200);
  assert.equal(await head.text(), '');
  const post = await app.request('http://localhost/events', { method: 'POST', headers: browser });
  assert.equal(post.status, 401);
});

test('a page that has not been built is told by its code', async () => {
  const app = await withPage(readPageFiles(join(tmpdir(), 'no-such-folder')));
  const answer = await app.request('http://localhost/', { headers: browser });
  assert.equal(answer.status, 503);
  assert.equal((await bodyOf(answer)).code, 'page-unbuilt');
});
