/** The charset that a byte order mark names; UTF-8 without one, as JSON is (RFC 8259). */
export function charsetOfMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** The text of a whole file of JSON or CSV; one that a spreadsheet saved as UTF-16 says so by its mark. */
export function textOfMarked(bytes: Uint8Array): string {
  return new TextDecoder(charsetOfMark(bytes)).decode(bytes);
}

/** A stream as UTF-8, whatever its mark says; in chunks as they come. */
export async function* asUtf8(
  stream: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<Uint8Array | string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let isFirst = true;
  for await (const chunk of stream) {
    if (isFirst && typeof chunk !== 'string' && charsetOfMark(chunk) !== 'utf-8')
      decoder = new TextDecoder(charsetOfMark(chunk));
    isFirst = false;
    yield decoder === null || typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  }
}
