import type { PlacedBytes } from './placed-bytes.ts';

/** So many bytes tell what a file is. */
const headBytes = 4096;

/** The first bytes of a stream, and the whole stream, which may be read once. */
export async function peeked(
  stream: AsyncIterable<PlacedBytes>,
): Promise<{ readonly head: Uint8Array; readonly stream: AsyncIterable<PlacedBytes> }> {
  const chunks = stream[Symbol.asyncIterator]();
  const first: PlacedBytes[] = [];
  let length = 0;
  while (length < headBytes) {
    const next = await chunks.next();
    if (next.done === true) break;
    first.push(next.value);
    length += next.value.bytes.length;
  }
  return {
    head: Buffer.concat(first.map(({ bytes }) => bytes)).subarray(0, headBytes),
    stream: again(first, chunks),
  };
}

async function* again(
  first: readonly PlacedBytes[],
  rest: AsyncIterator<PlacedBytes>,
): AsyncGenerator<PlacedBytes> {
  try {
    yield* first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
