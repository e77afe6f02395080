import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { readContentType, type ContentType } from '../content-type.ts';

/** An answer of a web server, as an archive keeps it. */
export interface HttpMessage extends ContentType {
  readonly status: number;
  readonly body: Uint8Array;
}

/** Source: RFC 9110, 8.4.1, and RFC 8878 for zstd. */
const decoders: Readonly<
  Record<string, (bytes: Uint8Array, bound: { readonly maxOutputLength: number }) => Uint8Array>
> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
};

/** Where the head ends and the body begins. */
function headEnd(bytes: Uint8Array): { readonly head: number; readonly body: number } {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const crlf = view.indexOf('\r\n\r\n');
  if (crlf !== -1) return { head: crlf, body: crlf + 4 };
  const lf = view.indexOf('\n\n');
  return lf === -1 ? { head: view.length, body: view.length } : { head: lf, body: lf + 2 };
}

/** Headers by their names in lower case; of several of one name the first. */
export function headersOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** A body sent in chunks (RFC 9112, 7.1), put together; one that is not in chunks, whatever its head says, as it is. */
function withoutChunks(body: Uint8Array): Uint8Array {
  const view = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < view.length;) {
    const lineEnd = view.indexOf('\n', at);
    const size = /^([\da-f]{1,8})[ \t]*(?:;|\r?$)/i.exec(
      view.toString('latin1', at, lineEnd === -1 || lineEnd > at + 100 ? at + 100 : lineEnd),
    )?.[1];
    if (lineEnd === -1 || size === undefined) return parts.length === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(view.subarray(lineEnd + 1, lineEnd + 1 + length));
    at = lineEnd + 1 + length + (view[lineEnd + 1 + length] === 0x0d ? 2 : 1);
  }
  return Buffer.concat(parts);
}

/** Whether an error of node:zlib says that more than the greatest length would come of it. */
function isTooLong(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

/** A body unpacked; as it is where it is not packed, whatever its head says. Null where it would be longer than `most` bytes. */
function unpacked(body: Uint8Array, encoding: string, most: number): Uint8Array | null {
  const decode = decoders[encoding.trim().toLowerCase()];
  if (decode === undefined) return body;
  try {
    return decode(body, { maxOutputLength: most });
  } catch (error) {
    return isTooLong(error) ? null : body;
  }
}

/** Reads an answer from the bytes of its record; null where its body unpacks to more than `most` bytes. */
export function readHttpMessage(bytes: Uint8Array, most: number): HttpMessage | null {
  const { head, body: start } = headEnd(bytes);
  const [first = '', ...lines] = new TextDecoder('latin1').decode(bytes.subarray(0, head)).split(/\r?\n/);
  const headers = headersOf(lines);
  const raw = bytes.subarray(start);
  const isChunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '');
  const body = unpacked(isChunked ? withoutChunks(raw) : raw, headers.get('content-encoding') ?? '', most);
  if (body === null || body.length > most) return null;
  return {
    status: Number(/^HTTP\/[\d.]+ (\d{3})/.exec(first)?.[1] ?? 0),
    ...readContentType(headers.get('content-type') ?? null),
    body,
  };
}
