import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { scopes, type Scope } from '../operation.ts';

/** A token of which only the hash is kept: what stands in the file lets nobody in. */
export interface KeptToken {
  readonly name: string;
  /** SHA-256 in hexadecimal. The token has 256 random bits, which no list of guesses holds, so that no slower hash is needed. */
  readonly sha256: string;
  readonly scopes: readonly Scope[];
  /** Day on which it was made, `YYYY-MM-DD`. */
  readonly madeOn: string;
}

/** What a file of tokens holds. */
export const tokensSchema: z.ZodType<readonly KeptToken[]> = z.array(
  z.strictObject({
    name: z.string().min(1).max(100),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    scopes: z.array(z.enum(scopes)).min(1),
    madeOn: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  }),
);

/** Makes a token: the text for who is to have it, which is told once, and what is kept of it. */
export function newToken(of: Omit<KeptToken, 'sha256'>): { readonly text: string; readonly kept: KeptToken } {
  const text = `chancery_${randomBytes(32).toString('base64url')}`;
  return { text, kept: { ...of, sha256: hashOf(text).toString('hex') } };
}

/** The token of which this is the text; null where it is none. Takes as long for every text: all hashes are compared, each whole. */
export function tokenOf(text: string, known: readonly KeptToken[]): KeptToken | null {
  const hash = hashOf(text);
  let found: KeptToken | null = null;
  for (const one of known) if (timingSafeEqual(hash, Buffer.from(one.sha256, 'hex'))) found = one;
  return found;
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
