/** The characters that windows-1252 puts where Latin-1 has controls, as its bytes 0x80 to 0x9F. */
const special =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';
const trailing = `[\u0080-\u00BF${special}]`;

/** What a two- or three-byte UTF-8 character looks like when its bytes were read one by one: "Ã©", "â€™", "ï\u0082·". */
const misread = new RegExp(`[\u00C2\u00C3]${trailing}|[\u00E2\u00EF]${trailing}{2}`, 'g');

function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  const place = special.indexOf(character);
  return code > 0xff && place !== -1 ? 0x80 + place : code & 0xff;
}

function reread(run: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(run, byteOf));
  } catch {
    return run; // Not misread after all: it stands.
  }
}

/**
 * Mends text whose UTF-8 was read as Latin-1 or windows-1252 before it came here. Only openings that no language
 * writes before such signs are taken for it. Source: the method of the ftfy library (Speer, 2019).
 */
export function mendMojibake(text: string): string {
  return text.replace(misread, reread);
}
