/** One sentence of a treebank; columns go together by position. */
export interface TreebankSentence {
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** Position of the head; -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  readonly misc: readonly string[];
  /** Words written together as one token (don't, Kim's): first and last position, and its form. */
  readonly joined: readonly { readonly first: number; readonly last: number; readonly form: string }[];
  readonly document: string;
  readonly text: string;
}

interface Draft {
  rows: string[][];
  joined: { first: number; last: number; form: string }[];
  text: string;
}

/**
 * Reads CoNLL-U; empty nodes are left out. Sentences stand in file order.
 *
 * Throws a `SyntaxError` for a word with too few columns.
 */
export function readConllu(content: string): readonly TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let draft: Draft = { rows: [], joined: [], text: '' };
  let document = '';
  for (const line of content.split('\n')) {
    if (line.startsWith('# newdoc id')) document = line.slice(line.indexOf('=') + 1).trim();
    else if (line.startsWith('# text =')) draft.text = line.slice(8).trim();
    else if (line.trim() === '') {
      if (draft.rows.length > 0) sentences.push(finish(draft, document));
      draft = { rows: [], joined: [], text: '' };
    } else if (!line.startsWith('#')) readRow(draft, line.split('\t'));
  }
  if (draft.rows.length > 0) sentences.push(finish(draft, document));
  return sentences;
}

function readRow(draft: Draft, row: string[]): void {
  if (row.length < 8) throw new SyntaxError(`${row.length} columns: ${row.join(' ').slice(0, 80)}`);
  if (row[0].includes('.')) return;
  const range = /^(\d+)-(\d+)$/.exec(row[0]);
  if (range === null) draft.rows.push(row);
  else draft.joined.push({ first: Number(range[1]) - 1, last: Number(range[2]) - 1, form: row[1] });
}

function finish({ rows, joined, text }: Draft, document: string): TreebankSentence {
  const column = (at: number): readonly string[] => rows.map((row) => row[at]);
  return {
    forms: column(1),
    lemmas: column(2),
    upos: column(3),
    xpos: column(4),
    heads: rows.map((row) => Number(row[6]) - 1),
    relations: column(7),
    misc: rows.map((row) => row[9] ?? '_'),
    joined,
    document,
    text,
  };
}
