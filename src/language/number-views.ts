/** Whether this machine keeps the low byte of a number first, as model files do. */
const lowFirst = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Little-endian whole numbers of 32 bits: the bytes themselves where they stand right for it, else a copy. */
export function int32View(bytes: Uint8Array): Int32Array {
  if (lowFirst && bytes.byteOffset % 4 === 0)
    return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  const view = viewOf(bytes);
  return Int32Array.from({ length: bytes.length >> 2 }, (_, at) => view.getInt32(at * 4, true));
}

/** The same of 16 bits, signed. */
export function int16View(bytes: Uint8Array): Int16Array {
  if (lowFirst && bytes.byteOffset % 2 === 0)
    return new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
  const view = viewOf(bytes);
  return Int16Array.from({ length: bytes.length >> 1 }, (_, at) => view.getInt16(at * 2, true));
}

/** The same of 16 bits, none below zero. */
export function uint16View(bytes: Uint8Array): Uint16Array {
  const signed = int16View(bytes);
  return new Uint16Array(signed.buffer, signed.byteOffset, signed.length);
}

/** The low-byte-first bytes of a column: what the views read. */
export function columnBytes(column: Int32Array | Int16Array | Uint16Array): Uint8Array {
  const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength).slice();
  if (lowFirst) return bytes;
  for (let at = 0; at < bytes.length; at += column.BYTES_PER_ELEMENT)
    bytes.subarray(at, at + column.BYTES_PER_ELEMENT).reverse();
  return bytes;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
