import { dossierDocx } from './dossier-docx.ts';
import { dossierHtml } from './dossier-html.ts';
import { dossierMarkdown } from './dossier-markdown.ts';
import type { Dossier } from './dossier.ts';

/** The forms in which a dossier is written down. */
export const briefFormats = ['md', 'html', 'docx'] as const;
export type BriefFormat = (typeof briefFormats)[number];

/** A dossier in a form: Markdown, a page, or the bytes of a Word document. */
export function writtenDossier(dossier: Dossier, format: BriefFormat): string | Uint8Array {
  switch (format) {
    case 'md':
      return dossierMarkdown(dossier);
    case 'html':
      return dossierHtml(dossier);
    case 'docx':
      return dossierDocx(dossier);
  }
}
