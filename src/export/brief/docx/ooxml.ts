import { xmlText } from '../../xml-text.ts';

/** The head of every part of the document. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Words of one look: style is the id of a character style; empty words give nothing. */
export function run(text: string, style: 'Strong' | 'Mark' | null = null): string {
  if (text === '') return '';
  const look = style === null ? '' : `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`;
  return `<w:r>${look}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

/** How a paragraph looks: the id of its style, and its level in a list from 0. */
export interface ParagraphLook {
  readonly style: string;
  readonly level?: number;
}

/** A paragraph of runs. */
export function paragraph(inner: string, { style, level }: ParagraphLook): string {
  const list = level === undefined ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${list}</w:pPr>${inner}</w:p>`;
}

/** A link to a bookmark of the document. */
export function innerLink(anchor: string, inner: string): string {
  return `<w:hyperlink w:anchor="${xmlText(anchor)}" w:history="1">${inner}</w:hyperlink>`;
}

/** Runs with a bookmark around them; ids are whole numbers, each once in a document. */
export function bookmarked(
  inner: string,
  { id, name }: { readonly id: number; readonly name: string },
): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${xmlText(name)}"/>${inner}<w:bookmarkEnd w:id="${id}"/>`;
}
