import type { DocumentType } from '../../model/source.ts';
import type { Opened } from './document.ts';
import type { CharacterMaps } from './pdf/character-maps.ts';

/** Opens a document of any kind that is read. Each kind's code is loaded when the first document of it is met. */
export async function openDocument(
  bytes: Uint8Array,
  type: DocumentType,
  maps: CharacterMaps,
): Promise<Opened> {
  switch (type) {
    case 'application/pdf':
      return (await import('./pdf/open-pdf.ts')).openPdf(bytes, maps);
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return (await import('./docx.ts')).openDocx(bytes);
    case 'application/vnd.oasis.opendocument.text':
      return (await import('./odt.ts')).openOdt(bytes);
  }
}
