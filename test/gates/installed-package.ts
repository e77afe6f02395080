import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../cli/run-cli.ts';

/** A folder of a user in which the package is installed. */
export interface InstalledPackage {
  readonly folder: string;
  /** Path of what `npm pack` made. */
  readonly tarball: string;
  /** Runs a program in the folder; throws where it fails. */
  readonly run: (command: string, args: readonly string[]) => string;
}

/**
 * Builds and packs the package and installs it in an empty folder, without a network: its files come from the tarball, and of the modules of this
 * checkout only those that package.json names as dependencies are there.
 */
export function installPackage(folder: string): InstalledPackage {
  const run = (command: string, args: readonly string[], cwd = folder): string => {
    const done = spawnSync(command, args, { cwd, encoding: 'utf8' });
    assert.equal(done.status, 0, `${command} ${args.join(' ')}\n${done.stdout}${done.stderr}`);
    return done.stdout;
  };
  run('npm', ['run', 'build'], root);
  const pack = ['pack', '--ignore-scripts', '--offline', '--silent', '--pack-destination', folder];
  const tarball = join(folder, run('npm', pack, root).trim());
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  run('tar', ['-xzf', tarball, '-C', modules]);
  renameSync(join(modules, 'package'), join(modules, 'chancery'));
  for (const name of [
    ...dependencies(join(modules, 'chancery', 'package.json')),
    '@types/node',
    'undici-types',
  ])
    link(join(root, 'node_modules', name), join(modules, name));
  link('../chancery/bin/chancery.js', join(modules, '.bin', 'chancery'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  cpSync(join(root, 'docs', 'library'), folder, { recursive: true });
  cpSync(join(root, 'examples'), join(folder, 'reports'), { recursive: true });
  return { folder, tarball, run };
}

function link(to: string, from: string): void {
  mkdirSync(dirname(from), { recursive: true });
  symlinkSync(to, from);
}

function dependencies(path: string): readonly string[] {
  const { dependencies: named } = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return Object.keys(named);
}
