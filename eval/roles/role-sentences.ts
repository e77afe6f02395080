import { partOf } from '../../src/language/parts-of-speech.ts';
import { readConllu } from '../../src/language/conllu.ts';
import type { TreebankSentence } from '../../src/language/conllu.ts';
import type { Sentence, Token } from '../../src/model/annotated.ts';

/** An argument as PropBank labels it: `ARG0`, `R-ARG1`, `ARGM-TMP`. */
export interface GoldArgument {
  /** Position of its head. */
  readonly token: number;
  readonly label: string;
}

/** A marked predicate with its arguments. */
export interface GoldPredicate {
  readonly token: number;
  /** `nominate.01`. */
  readonly roleset: string;
  readonly arguments: readonly GoldArgument[];
}

/** A sentence of a treebank with its predicates and their roles. */
export interface RoleSentence {
  readonly treebank: TreebankSentence;
  readonly predicates: readonly GoldPredicate[];
}

/** Columns of CoNLL-U; the roleset stands behind them, then one column for each predicate in text order. */
const plainColumns = 10;

/** Reads CoNLL-U with PropBank roles behind its columns, as the Universal Propositions give them. */
export function readRoleSentences(content: string): readonly RoleSentence[] {
  const rows = content
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => /^\d+\t/.test(line)))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.split('\t').slice(plainColumns)));
  return readConllu(content).map((treebank, at) => ({ treebank, predicates: predicatesIn(rows[at]) }));
}

const isFilled = (field: string | undefined): field is string =>
  field !== undefined && field !== '' && field !== '_';

function predicatesIn(rows: readonly (readonly string[])[]): readonly GoldPredicate[] {
  const marked = rows.flatMap(([roleset], token) => (isFilled(roleset) ? [{ token, roleset }] : []));
  return marked.map(({ token, roleset }, place) => ({
    token,
    roleset,
    arguments: rows.flatMap((row, at) => {
      const label = row[place + 1];
      return isFilled(label) && label !== 'V' ? [{ token: at, label }] : [];
    }),
  }));
}

/** The text of a sentence with the place of each word, blanks as the treebank has them. */
export function placedWords({ forms, misc }: TreebankSentence): {
  readonly text: string;
  readonly starts: readonly number[];
} {
  let text = '';
  const starts = forms.map((form, at) => {
    const start = text.length;
    text += misc[at].includes('SpaceAfter=No') ? form : `${form} `;
    return start;
  });
  return { text: text.trimEnd(), starts };
}

/** A sentence with the treebank's own tags and tree. */
export function goldSentence(treebank: TreebankSentence): Sentence {
  const { text, starts } = placedWords(treebank);
  const tokens = treebank.forms.map((form, index): Token => ({
    index,
    span: { start: starts[index], end: starts[index] + form.length },
    text: form,
    lemma: treebank.lemmas[index],
    upos: partOf(treebank.upos[index]),
    xpos: treebank.xpos[index],
    head: treebank.heads[index],
    relation: treebank.relations[index],
  }));
  return { index: 0, span: { start: 0, end: text.length }, block: 0, text, tokens, names: [] };
}
