import { strToU8, zipSync } from 'fflate';
import { documentPart } from './docx/document-part.ts';
import {
  contentTypes,
  coreProperties,
  documentRelations,
  footerPart,
  packageRelations,
} from './docx/package-parts.ts';
import { numberingPart, stylesPart } from './docx/styles.ts';
import type { Dossier } from './dossier.ts';

/**
 * The time written into the archive: the earliest that the format can hold, without a time zone, so that equal dossiers give equal bytes on
 * every machine.
 */
const written = '1980-01-01T00:00:00';

/** A dossier as the bytes of an Office Open XML document (ISO/IEC 29500, `.docx`). */
export function dossierDocx(dossier: Dossier): Uint8Array {
  const parts: readonly (readonly [path: string, text: string])[] = [
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', packageRelations],
    ['docProps/core.xml', coreProperties(dossier)],
    ['word/document.xml', documentPart(dossier)],
    ['word/_rels/document.xml.rels', documentRelations],
    ['word/styles.xml', stylesPart],
    ['word/numbering.xml', numberingPart],
    ['word/footer1.xml', footerPart(dossier)],
  ];
  const files = Object.fromEntries(parts.map(([path, text]) => [path, strToU8(text)] as const));
  return zipSync(files, { level: 6, mtime: written });
}
