import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Source } from '../model/source.ts';

/** A source as text columns hold it. */
export interface PackedSource {
  /** All but the bytes, as JSON. */
  readonly head: string;
  /** The bytes, deflated, in base64. */
  readonly body: string;
}

/** Packs a source for a row: at the least effort, which halves a text in a twentieth of a millisecond. */
export function packSource({ bytes, ...head }: Source): PackedSource {
  return {
    head: JSON.stringify(head),
    body: deflateRawSync(bytes, { level: 1 }).toString('base64'),
  };
}

/** The source that was packed. */
export function unpackSource({ head, body }: PackedSource): Source {
  const known = JSON.parse(head) as Omit<Source, 'bytes'>;
  // A buffer of its own size: threads are sent all that lies under a view.
  return { ...known, bytes: new Uint8Array(inflateRawSync(Buffer.from(body, 'base64'))) };
}
