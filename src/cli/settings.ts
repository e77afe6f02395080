import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../model/failure.ts';
import { noneOf } from '../resolve/near-words.ts';
import { colourChoices } from './screen/look.ts';

/** What a configuration file may say; the environment says the same by CHANCERY_RECORD, CHANCERY_COLOR and CHANCERY_THREADS. */
export interface Settings {
  /** The record file; in a file relative to the folder of the file. */
  readonly record?: string;
  readonly color?: string;
  readonly threads?: number;
}

/** The keys of a configuration file, each with what it takes. */
const keys = {
  record: 'a path',
  color: colourChoices.join(', '),
  threads: 'a whole number from 0 to 64',
} as const;

type Env = Readonly<Record<string, string | undefined>>;

/** Where settings are looked for, the first that says a thing wins: `.chancery.json` here, then the user's own file (XDG). */
export function settingFiles(env: Env, folder: string): readonly string[] {
  const own = env['XDG_CONFIG_HOME'] ?? env['APPDATA'] ?? join(homedir(), '.config');
  return [join(folder, '.chancery.json'), join(own, 'chancery', 'config.json')];
}

/**
 * The settings of the files that are there. Throws `usage` for a file that is no JSON object, for a key that there is not and for a
 * value that a key does not take.
 */
export function readSettings(env: Env, folder: string): Settings {
  return settingFiles(env, folder)
    .toReversed()
    .reduce<Settings>((held, file) => ({ ...held, ...settingsIn(file) }), {});
}

function settingsIn(file: string): Settings {
  const text = textOf(file);
  if (text === null) return {};
  const given = Object.entries(parsed(text, file));
  for (const [key, value] of given) check(file, key, value);
  return given.reduce<Settings>((held, [key, value]) => {
    if (key === 'record') return { ...held, record: resolve(dirname(file), String(value)) };
    return key === 'threads' ? { ...held, threads: Number(value) } : { ...held, color: String(value) };
  }, {});
}

/** The text of a file; null where there is none that can be read. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function parsed(text: string, file: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (cause) {
    throw new Failure('usage', `${file} is no JSON`, { cause });
  }
  throw new Failure('usage', `${file} is no JSON object`);
}

function check(file: string, key: string, value: unknown): void {
  if (!isKey(key)) throw new Failure('usage', `${file}: ${noneOf('setting', key, Object.keys(keys))}`);
  if (!fits(key, value))
    throw new Failure('usage', `${file}: ${key} takes ${keys[key]}, not ${JSON.stringify(value)}`);
}

const isKey = (key: string): key is keyof typeof keys => Object.hasOwn(keys, key);

function fits(key: keyof typeof keys, value: unknown): boolean {
  switch (key) {
    case 'record':
      return typeof value === 'string' && value !== '';
    case 'color':
      return colourChoices.some((one) => one === value);
    case 'threads':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 64;
  }
}
