import { strToU8, zipSync } from 'fflate';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Writes a Word document of this XML for its body, with English built-in styles under German ids. */
export function writeDocx(body: string, properties: string = ''): Uint8Array {
  const style = (id: string, name: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const parts = {
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles xmlns:w="${word}">${style('berschrift1', 'heading 1')}${style('Zitat', 'Quote')}</w:styles>`,
    'word/header1.xml': `<w:hdr xmlns:w="${word}"><w:p><w:r><w:t>Ministry letterhead</w:t></w:r></w:p></w:hdr>`,
    'docProps/core.xml': `<cp:coreProperties>${properties}</cp:coreProperties>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

/** Writes an OpenDocument text of this XML for its text, with automatic styles before it. */
export function writeOdt(
  text: string,
  more: { readonly styles?: string; readonly meta?: string; readonly manifest?: string } = {},
): Uint8Array {
  const parts = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml':
      `<office:document-content><office:automatic-styles>${more.styles ?? ''}</office:automatic-styles>` +
      `<office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'meta.xml': `<office:document-meta><office:meta>${more.meta ?? ''}</office:meta></office:document-meta>`,
    'META-INF/manifest.xml': `<manifest:manifest>${more.manifest ?? ''}</manifest:manifest>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

/** A compound file as Office writes it for a document with a password: as far as it is looked at. */
export function lockedDocx(): Uint8Array {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.set(
    Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return file;
}
