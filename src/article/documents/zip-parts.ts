import { strFromU8, unzipSync } from 'fflate';
import type { FailureCode } from '../../model/failure.ts';

/** The largest part of a document that is unpacked, in bytes: the text of ten thousand pages. */
const largestPart = 64_000_000;

/** The parts of a document file by their names, as text; or why it cannot be opened. */
export type ZipParts = { readonly parts: ReadonlyMap<string, string> } | { readonly code: FailureCode };

/** A file that Office has locked is no ZIP but a compound file (MS-CFB) with a stream of this name in UTF-16. */
const compoundMagic = [0xd0, 0xcf, 0x11, 0xe0];
const lockedStream = Array.from('EncryptedPackage', (letter) => `${letter}\0`).join('');

function isLocked(bytes: Uint8Array): boolean {
  if (!compoundMagic.every((byte, at) => bytes[at] === byte)) return false;
  return new TextDecoder('latin1').decode(bytes).includes(lockedStream);
}

/**
 * Unpacks the named parts of a document that is a ZIP file (OOXML, OpenDocument). A part that claims or proves to be larger than the
 * bound gives `input-too-large`, and is not unpacked; a damaged file gives `document-broken`, a locked one `input-encrypted`.
 */
export function zipParts(bytes: Uint8Array, names: readonly string[]): ZipParts {
  if (isLocked(bytes)) return { code: 'input-encrypted' };
  let tooLarge = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!names.includes(name)) return false;
        tooLarge ||= originalSize > largestPart;
        return originalSize <= largestPart;
      },
    });
    if (tooLarge) return { code: 'input-too-large' };
    return { parts: new Map(Object.entries(files).map(([name, part]) => [name, strFromU8(part)])) };
  } catch {
    return { code: 'document-broken' }; // What the ZIP reader says of it helps nobody.
  }
}
