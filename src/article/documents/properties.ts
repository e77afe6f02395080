import { anyOf } from '../../model/word-pattern.ts';
import { tidy } from '../clean-text.ts';
import { documentEndings, nobodysWords, programs, programsTitles } from '../lexicon/file-properties.ts';
import type { Piece } from '../draft.ts';
import { noProperties, type FileProperties, type Opened } from './document.ts';
import { walkXml } from './walk-xml.ts';

/** Where each property stands in the XML of OOXML's core properties and of OpenDocument's meta.xml; both use Dublin Core's names. */
const fieldOf: Readonly<Record<string, keyof FileProperties>> = {
  'dc:title': 'title',
  'dc:creator': 'author',
  'meta:initial-creator': 'author',
  'dcterms:created': 'madeOn',
  'meta:creation-date': 'madeOn',
  'dc:language': 'language',
};

/** Reads the properties of a document from its XML; the first of two that mean one field counts. */
export function readProperties(xml: string): FileProperties {
  const found: Record<keyof FileProperties, string | null> = { ...noProperties };
  let field: keyof FileProperties | null = null;
  let words = '';
  walkXml(xml, {
    open: (name) => {
      field = fieldOf[name] ?? null;
      words = '';
    },
    text: (more) => {
      words += more;
    },
    close: (name) => {
      if (field !== null && field === fieldOf[name]) found[field] ??= tidy(words);
      field = null;
    },
  });
  return found;
}

/** A document of these pieces, with the properties of its XML where it has any. */
export function documentOf(pieces: readonly Piece[], properties: string | undefined): Opened {
  return {
    kind: 'document',
    document: {
      pieces,
      properties: properties === undefined ? noProperties : readProperties(properties),
      issues: [],
    },
  };
}

/** Titles that programs give by themselves: a file's name, the program's own, "Document1", a path. */
const programsTitle = new RegExp(
  [
    String.raw`\.${anyOf(documentEndings)}$`,
    String.raw`^${anyOf(programs)}\b`,
    String.raw`^${anyOf(programsTitles)} ?\d*$`,
    String.raw`[\\/]`,
  ].join('|'),
  'i',
);

/** The title that people gave, as far as its words show; null for a program's. One word alone names a file, not a text. */
export function trustedTitle({ title }: FileProperties): string | null {
  if (title === null || programsTitle.test(title) || !/\p{L}{2,}\s+\p{L}/u.test(title)) return null;
  return title.length <= 300 ? title : null;
}

const nobodysName = new RegExp(String.raw`${anyOf(nobodysWords)}|[\d@_\\]`, 'i');

/** The author where the property is the full name of a person; null for an account, a machine or initials. */
export function trustedAuthor({ author }: FileProperties): string | null {
  if (author === null || nobodysName.test(author)) return null;
  return /^\p{Lu}[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’-]+){1,4}$/u.test(author) ? author : null;
}
