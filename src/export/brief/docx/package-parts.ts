import type { Dossier } from '../dossier.ts';
import { xmlText } from '../../xml-text.ts';
import { declaration, paragraph, run } from './ooxml.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Which part is of which type: `[Content_Types].xml`. */
export const contentTypes: string = [
  `${declaration}<Types xmlns="${packaged}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  ...[
    ['/word/document.xml', `${wordType}.document.main+xml`],
    ['/word/styles.xml', `${wordType}.styles+xml`],
    ['/word/numbering.xml', `${wordType}.numbering+xml`],
    ['/word/footer1.xml', `${wordType}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`),
  '</Types>',
].join('');

/** Where the document and its title are: `_rels/.rels`. */
export const packageRelations: string = [
  `${declaration}<Relationships xmlns="${packaged}/relationships">`,
  `<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`,
  `<Relationship Id="rId2" Type="${packaged}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
  '</Relationships>',
].join('');

/** Id of the relation to the foot of the pages. */
export const footerRelation = 'rId3';

/** What the document needs beside it: `word/_rels/document.xml.rels`. */
export const documentRelations: string = [
  `${declaration}<Relationships xmlns="${packaged}/relationships">`,
  `<Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/>`,
  `<Relationship Id="rId2" Type="${office}/numbering" Target="numbering.xml"/>`,
  `<Relationship Id="${footerRelation}" Type="${office}/footer" Target="footer1.xml"/>`,
  '</Relationships>',
].join('');

/** The title, without author or time: `docProps/core.xml`. */
export function coreProperties({ title }: Dossier): string {
  return `${declaration}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`;
}

/** The foot of each page, title and number: `word/footer1.xml`. */
export function footerPart({ title }: Dossier): string {
  const number = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>';
  const line = paragraph(`${run(`${title} · `)}${number}`, { style: 'Footer' });
  return `${declaration}<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${line}</w:ftr>`;
}
