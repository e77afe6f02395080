import { nameTypes } from '../src/language/name-classes.ts';
import type { NameType } from '../src/model/annotated.ts';

/** Words with a name class each (see `nameTypes`), and the document they stand in. */
export interface NamedSentence {
  readonly forms: readonly string[];
  readonly classes: Uint8Array;
  readonly document: string;
}

/** The labels of all sets that name a person, a body or a place; other labels are no name. */
const types: Readonly<Record<string, NameType>> = {
  PER: 'person',
  person: 'person',
  politician: 'person',
  writer: 'person',
  musicalartist: 'person',
  scientist: 'person',
  researcher: 'person',
  ORG: 'organization',
  organisation: 'organization',
  politicalparty: 'organization',
  band: 'organization',
  university: 'organization',
  corporation: 'organization',
  group: 'organization',
  LOC: 'place',
  location: 'place',
  country: 'place',
};

/** Class of an IOB label after another one; labels of other types are no name. */
function classOf(label: string, last: string, lastClass: number): number {
  const type = types[label.slice(2)];
  if (type === undefined) return 0;
  const begin = 1 + 2 * nameTypes.indexOf(type);
  const goesOn = label.startsWith('I') && last.slice(2) === label.slice(2) && lastClass > 0;
  return goesOn ? begin + 1 : begin;
}

/** How a file is laid out. */
export type IobLayout =
  /** Universal NER: `# newdoc`, form in the second tabbed column, label in the third. */
  | { readonly layout: 'uner' }
  /** Form first, label last; no documents, so every few sentences count as one. */
  | { readonly layout: 'open'; readonly name: string; readonly perDocument: number };

/** Reads a file of words and IOB or IOB2 labels. */
export function readIob(content: string, form: IobLayout): readonly NamedSentence[] {
  const sentences: NamedSentence[] = [];
  let document = '';
  let rows: string[][] = [];
  const finish = (): void => {
    if (form.layout === 'open') document = `${form.name} ${Math.floor(sentences.length / form.perDocument)}`;
    if (rows.length > 0) sentences.push(sentenceOf(rows, document));
    rows = [];
  };
  for (const line of content.split('\n')) {
    if (line.startsWith('# newdoc')) document = line;
    if (line.trim() === '') finish();
    else if (form.layout === 'uner' && !line.startsWith('#')) rows.push(line.split('\t').slice(1, 3));
    else if (form.layout === 'open' && !line.startsWith('-DOCSTART-')) rows.push(openRow(line));
  }
  finish();
  return sentences;
}

function openRow(line: string): string[] {
  const cells = line.trim().split(/\s+/u);
  return [cells[0], cells.at(-1) ?? 'O'];
}

function sentenceOf(rows: readonly string[][], document: string): NamedSentence {
  const classes = new Uint8Array(rows.length);
  for (const [at, [, label]] of rows.entries()) {
    classes[at] = classOf(label, at > 0 ? rows[at - 1][1] : 'O', at > 0 ? classes[at - 1] : 0);
  }
  return { forms: rows.map(([form]) => form), classes, document };
}
