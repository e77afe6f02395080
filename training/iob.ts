import { nameTypes } from '../src/language/name-classes.ts';
import type { NameType } from '../src/model/annotated.ts';

/** Words with a name class each (see `nameTypes`), and the document they stand in. */
export interface NamedSentence {
  readonly forms: readonly string[];
  readonly classes: Uint8Array;
  readonly document: string;
}

const types: Readonly<Record<string, NameType>> = { PER: 'person', ORG: 'organization', LOC: 'place' };

/** Class of an IOB label after another one; labels of other types are no name. */
function classOf(label: string, last: string, lastClass: number): number {
  const type = types[label.slice(2)];
  if (type === undefined) return 0;
  const begin = 1 + 2 * nameTypes.indexOf(type);
  const goesOn = label.startsWith('I') && last.slice(2) === label.slice(2) && lastClass > 0;
  return goesOn ? begin + 1 : begin;
}

/**
 * Reads a file of words and IOB or IOB2 labels: UNER (`# newdoc`, form in the second tabbed column, label in the third)
 * or WikiGold (form and label with a space; no documents, so every fifteen sentences count as one).
 */
export function readIob(content: string, layout: 'uner' | 'wikigold'): readonly NamedSentence[] {
  const sentences: NamedSentence[] = [];
  let document: string = layout;
  let rows: string[][] = [];
  const finish = (): void => {
    const place = layout === 'uner' ? document : `${layout} ${Math.floor(sentences.length / 15)}`;
    if (rows.length > 0) sentences.push(sentenceOf(rows, place));
    rows = [];
  };
  for (const line of content.split('\n')) {
    if (line.startsWith('# newdoc')) document = line;
    if (line.trim() === '') finish();
    else if (layout === 'wikigold') rows.push(line.trim().split(' '));
    else if (!line.startsWith('#')) rows.push(line.split('\t').slice(1, 3));
  }
  finish();
  return sentences;
}

function sentenceOf(rows: readonly string[][], document: string): NamedSentence {
  const classes = new Uint8Array(rows.length);
  for (const [at, [, label]] of rows.entries()) {
    classes[at] = classOf(label, at > 0 ? rows[at - 1][1] : 'O', at > 0 ? classes[at - 1] : 0);
  }
  return { forms: rows.map(([form]) => form), classes, document };
}
