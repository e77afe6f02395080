import { detect } from 'chardet';
import type { Issue } from '../model/issue.ts';

/** Bytes as text, with the doubts that the reading left. */
export interface Decoded {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** How far into the bytes a page may declare its charset (HTML standard, "prescan a byte stream": 1024). */
const declarationReach = 4096;
/** How many bytes the guess looks at. */
const guessReach = 65_536;

const byteOrderMarks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function markedCharset(bytes: Uint8Array): string | null {
  for (const [name, mark] of byteOrderMarks) {
    if (mark.every((byte, at) => bytes[at] === byte)) return name;
  }
  return null;
}

/** The charset in `<meta charset>`, `<meta http-equiv>` or an XML declaration. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationReach));
  const found = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s?=\s?["']?([\w.:-]{2,30})/i.exec(head);
  return found?.[1] ?? null;
}

function decoderFor(charset: string, fatal: boolean): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(charset, { fatal });
  } catch {
    return null; // A label that nobody knows: as if it had not been given.
  }
}

/** The text, or null where the charset is unknown or the bytes are not in it. */
function strictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return decoderFor(charset, true)?.decode(bytes) ?? null;
  } catch {
    return null; // Not in this charset: the next candidate is tried.
  }
}

function guessed(bytes: Uint8Array): Decoded {
  const charset = detect(bytes.subarray(0, guessReach)) ?? 'windows-1252';
  const text = (decoderFor(charset, false) ?? new TextDecoder('windows-1252')).decode(bytes);
  return { text, issues: [{ code: 'charset-guessed', span: null, detail: charset }] };
}

/** A file cut or spoilt in a few places is still UTF-8: every multi-byte sequence but those few is valid. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const replaced = text.split('\uFFFD').length - 1;
  const beyondAscii = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return replaced > 0 && replaced * 10 <= beyondAscii ? text : null;
}

function withReplacements(decoded: Decoded): Decoded {
  if (!decoded.text.includes('\uFFFD')) return decoded;
  const count = decoded.text.split('\uFFFD').length - 1;
  const issue: Issue = { code: 'charset-replaced', span: null, detail: `${count} characters` };
  return { ...decoded, issues: [...decoded.issues, issue] };
}

/**
 * Bytes that are valid UTF-8 beyond ASCII are hardly ever anything else, whatever a careless header says; but
 * UTF-16 and the ISO 2022 family can be pure ASCII, so a name of theirs goes first.
 */
function candidates(header: string | null, declared: string | null): readonly string[] {
  const named = [header, declared].filter((name) => name !== null);
  const shifting = named.filter((name) => /^(?:utf-?16|iso-2022|hz-)/i.test(name));
  return [...shifting, 'utf-8', ...named];
}

/**
 * Gives bytes as text: by byte order mark, else as UTF-8 where they are valid UTF-8, else in the charset of the
 * transport header, else in the one the page declares, else by a guess.
 *
 * A charset that the bytes contradict is passed over. Never throws; what cannot be read becomes U+FFFD, with
 * an issue. Source: WHATWG Encoding for the labels.
 */
export function decode(bytes: Uint8Array, headerCharset: string | null): Decoded {
  const marked = markedCharset(bytes);
  for (const charset of marked ? [marked] : candidates(headerCharset, declaredCharset(bytes))) {
    const text = strictly(bytes, charset);
    if (text !== null) return withReplacements({ text, issues: [] });
  }
  if (marked) return withReplacements({ text: new TextDecoder(marked).decode(bytes), issues: [] });
  const spoilt = mostlyUtf8(bytes);
  return withReplacements(spoilt === null ? guessed(bytes) : { text: spoilt, issues: [] });
}
