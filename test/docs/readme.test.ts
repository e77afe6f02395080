import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { helpPage } from '../../src/cli/help-page.ts';
import { rulesPage } from '../../src/cli/rules-page.ts';
import { apiPage } from '../../src/serve/describe/markdown-page.ts';
import { everyOperation } from '../../src/serve/live/every-operation.ts';
import { kindOf } from '../../src/record/list-options.ts';
import { toolsPage } from '../../src/serve/mcp/tools-page.ts';
import { root } from '../cli/run-cli.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('docs/cli.md is the help of the program as it stands (npm run docs writes it)', () => {
  assert.equal(readFileSync(join(root, 'docs', 'cli.md'), 'utf8'), helpPage());
});

test('docs/rules.md is made from the rules as they stand (npm run docs writes it)', () => {
  assert.equal(readFileSync(join(root, 'docs', 'rules.md'), 'utf8'), rulesPage());
});

test('docs/api.md is made from the operations of the server as they stand (npm run docs writes it)', () => {
  assert.equal(readFileSync(join(root, 'docs', 'api.md'), 'utf8'), apiPage(everyOperation(null)));
});

test('docs/mcp-tools.md is made from the tools as they stand (npm run docs writes it)', () => {
  assert.equal(readFileSync(join(root, 'docs', 'mcp-tools.md'), 'utf8'), toolsPage());
});

test('every command that the README shows exists', () => {
  const shown = new Set([...readme.matchAll(/npx chancery ([a-z]+)/g)].map(([, name]) => name));
  assert.ok(shown.size > 5);
  const help = helpPage();
  // A kind by itself is short for "list" and the kind.
  const short = new Set([...Object.keys(kindOf), 'help']);
  for (const name of shown)
    if (!short.has(name ?? '')) assert.match(help, new RegExp(`^## chancery ${name}\\b`, 'm'));
});

test('the screen that the README shows is one of those of the twelve jobs', () => {
  const [, command = '', shown = ''] = /^ {4}(\$ npx chancery .*)\n((?: {4}.*\n)+)/m.exec(readme) ?? [];
  const screens = globSync('test/cli/screens/*.txt', { cwd: root }).map((file) =>
    readFileSync(join(root, file), 'utf8'),
  );
  const screen = screens.find((text) => text.startsWith(`${command.replace('npx ', '')}\n`)) ?? '';
  assert.ok(shown.length > 100 && screen.includes(shown.replace(/^ {4}/gm, '')), shown);
});

test('every page that the README names is there', () => {
  for (const [page] of readme.matchAll(
    /\b(?:docs\/[\w/-]+\.md|[A-Z]+\.md|docs\/decisions\/|src\/language\/models)/g,
  )) {
    assert.ok(existsSync(join(root, page)), page);
  }
});

test('the program that the README shows is docs/library/pasted-text.ts, which a test runs', () => {
  const [, shown] = /```ts\n(.*?)```/s.exec(readme) ?? [];
  assert.equal(shown, readFileSync(join(root, 'docs', 'library', 'pasted-text.ts'), 'utf8'));
});
