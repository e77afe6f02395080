/** The text of a feed or of another list in XML, in the charset that it declares; as UTF-8 where that is unknown. Throws nothing. */
export function feedText(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /encoding=["']([\w.:-]{2,30})["']/.exec(head)?.[1] ?? 'utf-8';
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  try {
    return new TextDecoder(
      isUtf16 && bytes[0] === 0xfe ? 'utf-16be' : isUtf16 ? 'utf-16le' : declared,
    ).decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes); // A label that nobody knows.
  }
}
