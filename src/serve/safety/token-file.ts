import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { Failure } from '../../model/failure.ts';
import { tokensSchema, type KeptToken } from './tokens.ts';

/** The tokens of a file; none where there is no file. Throws `tokens-broken` for a file that holds something else. */
export function readTokens(path: string): readonly KeptToken[] {
  const text = textOf(path);
  if (text === null) return [];
  try {
    return tokensSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new Failure('tokens-broken', path, { cause });
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw new Failure('input-unreadable', path, { cause });
  }
}

/** Writes a file of tokens, readable by its owner alone; whole or not at all. Throws `output-unwritable`. */
export function writeTokens(path: string, tokens: readonly KeptToken[]): void {
  const beside = `${path}.new`;
  try {
    writeFileSync(beside, `${JSON.stringify(tokens, null, 2)}\n`, { mode: 0o600 });
    renameSync(beside, path);
  } catch (cause) {
    throw new Failure('output-unwritable', path, { cause });
  }
}

/** Gives the tokens of a file as it stands: a token that is taken back lets nobody in from the next second on. */
export function watchedTokens(path: string, now: () => number): () => readonly KeptToken[] {
  let held = { mark: markOf(path), at: now(), tokens: readTokens(path) };
  return () => {
    if (now() - held.at < lookAgainMs) return held.tokens;
    const mark = markOf(path);
    held = { mark, at: now(), tokens: mark === held.mark ? held.tokens : readTokens(path) };
    return held.tokens;
  };
}

/** How long a file is taken to be as it was, in milliseconds. */
const lookAgainMs = 1000;

/** What changes with every new file of the name. */
function markOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? '' : `${found.ino} ${found.size} ${found.mtimeMs}`;
}
