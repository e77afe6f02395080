import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { root } from '../cli/run-cli.ts';
import { installPackage } from './installed-package.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-package-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const installed = installPackage(folder);

test('publint finds the package sound', async () => {
  const { messages } = await publint({ pkgDir: root, pack: false });
  assert.deepEqual(
    messages.filter(({ type }) => type !== 'suggestion'),
    [],
  );
});

test('are the types wrong? not for whoever imports it as an ES module, which it is alone', async () => {
  const pack = createPackageFromTarballData(readFileSync(installed.tarball));
  const checked = await checkPackage(pack);
  assert.ok(checked.types !== false);
  // What attw's own profile "esm-only" leaves out: Node 10, and `require` of old.
  const others = checked.problems.filter(
    (one) => !('resolutionKind' in one && /^node(?:10|16-cjs)$/.test(one.resolutionKind)),
  );
  assert.deepEqual(others, []);
});

test('installed in an empty folder, its program runs and reads an example', () => {
  assert.match(installed.run('npx', ['--offline', 'chancery', '--version']), /^\d+\.\d+\.\d+\n$/);
  const program = join('node_modules', '.bin', 'chancery');
  assert.equal(installed.run(program, ['read', 'reports/wire', '--threads', '0']), '');
  assert.equal(installed.run(program, ['mcp']), '');
});

test('the page that it serves comes along, built', () =>
  assert.ok(existsSync(join(folder, 'node_modules', 'chancery', 'web', 'dist', 'index.html'))));

for (const [module, resolution] of [
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
] as const)
  test(`its types hold what its users write, with ${resolution}`, () => {
    const program = `import { openRecord, type RecordedEvent } from 'chancery';
      await using record = await openRecord(':memory:');
      export const events: readonly RecordedEvent[] = (await record.list('event')).values;
      // @ts-expect-error -- a figure is no event
      export const wrong: readonly RecordedEvent[] = (await record.list('figure')).values;`;
    writeFileSync(join(folder, 'user.ts'), program);
    const settings = ['--strict', '--noEmit', '--target', 'es2024', '--lib', 'esnext', '--types', 'node'];
    const modules = ['--module', module, '--moduleResolution', resolution];
    const tsc = join(root, 'node_modules', '.bin', 'tsc');
    installed.run(tsc, [...settings, ...modules, 'user.ts', ...programs.map((name) => `${name}.ts`)]);
  });

const programs = [
  'pasted-text',
  'folder-to-export',
  'relation-brief',
  'one-measure',
  'judged-and-explained',
] as const;

const page = readFileSync(join(root, 'docs', 'library.md'), 'utf8');

suite('the programs of docs/library.md run as they stand', { concurrency: 2 }, () => {
  for (const name of programs)
    test(`${name}.ts prints what the page says`, async () => {
      const program = join(folder, `${name}.ts`);
      assert.ok(page.includes(`\`\`\`ts\n${readFileSync(program, 'utf8')}\`\`\``));
      // Each begins in a folder of its own, with the reports and no record.
      const cwd = join(folder, name);
      mkdirSync(cwd);
      symlinkSync(join(folder, 'reports'), join(cwd, 'reports'));
      const { stdout } = await promisify(execFile)(process.execPath, [program], { cwd });
      assert.ok(page.includes(`\`\`\`text\n${stdout}\`\`\``), stdout);
    });
});
