import { Failure } from '../../model/failure.ts';
import { isServerAddress } from '../../record/postgres/address.ts';
import { readTokens, writeTokens } from '../../serve/safety/token-file.ts';
import { newToken } from '../../serve/safety/tokens.ts';
import { today } from '../../pipeline/today.ts';
import type { Session } from '../session.ts';

/** Which file of tokens is meant. */
export interface TokenFile {
  readonly tokens?: string;
  readonly record: string;
}

/** The file of tokens that is meant: the one given, or the one beside the record; for a record on a server one in this folder. */
export function tokenFile({ tokens, record }: TokenFile): string {
  return tokens ?? (isServerAddress(record) ? 'chancery.tokens' : `${record}.tokens`);
}

/** What a token may do beside reading, and where it is kept. */
export interface MadeToken extends TokenFile {
  readonly judge?: true;
  readonly readIn?: true;
}

/** Makes a token: its text to standard output. Throws `token-known` for a name that one has already. */
export function addToken(name: string, { judge, readIn, ...file }: MadeToken, { output }: Session): void {
  const path = tokenFile(file);
  const known = readTokens(path);
  if (known.some((one) => one.name === name)) throw new Failure('token-known', name);
  const { text, kept } = newToken({
    name,
    scopes: [
      'read',
      ...(judge === true ? (['judge'] as const) : []),
      ...(readIn === true ? (['read-in'] as const) : []),
    ],
    madeOn: today(),
  });
  writeTokens(path, [...known, kept]);
  output.data(text);
  output.message(`token of ${name} (${kept.scopes.join(', ')}), told this once; ${path} keeps its hash`);
}

/** Lists the tokens. */
export function listTokens(file: TokenFile, { output }: Session): void {
  const known = readTokens(tokenFile(file));
  for (const { name, scopes, madeOn } of known) output.data(`${madeOn}  ${name}  ${scopes.join(', ')}`);
  if (known.length === 0) output.message('there are no tokens: "chancery token add NAME" makes one');
}

/** Takes a token back. Throws `id-unknown` where no token has the name. */
export function removeToken(name: string, file: TokenFile, { output }: Session): void {
  const path = tokenFile(file);
  const known = readTokens(path);
  const left = known.filter((one) => one.name !== name);
  if (left.length === known.length) throw new Failure('id-unknown', name);
  writeTokens(path, left);
  output.message(`the token of ${name} lets nobody in any more`);
}
