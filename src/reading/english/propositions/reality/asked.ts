import type { Token } from '../../../../model/annotated.ts';
import type { Tree } from '../../grammar/tree.ts';
import { questionOpeners } from '../../lexicon/reality-words.ts';

const openers = /^(?:and|but|so|or|then|now|["“‘']|,)$/i;
/** Relations through which a word stands in the main clause. */
const inMain = /^(?:root|conj|xcomp|ccomp|parataxis|obj|obl|nsubj|nmod|compound|flat|dep)/;
const reach = 6;

/** Whether words only ask whether something is so: "Did Peru sign?"; "Why did Peru sign?" takes it for granted. */
function askWhether(words: readonly Token[]): boolean {
  const last = words.findLast(({ text }) => !/^["”’')]$/.test(text));
  if (last === undefined || !last.text.startsWith('?')) return false;
  const first = words.find(({ text }) => !openers.test(text));
  return first !== undefined && questionOpeners.has(first.text.toLowerCase());
}

/** The words of the quotation that a word stands in, or of the whole sentence. */
function around({ tokens, quotationOf }: Tree, token: number): readonly Token[] {
  const quotation = quotationOf[token];
  return quotation === -1 ? tokens : tokens.filter(({ index }) => quotationOf[index] === quotation);
}

/** Whether a predicate or an event noun stands in the main clause of a question: "Could Lima attack?", "Will talks be held?" */
export function isAsked(tree: Tree, token: number): boolean {
  if (!/\?/.test(tree.sentence.text) || !askWhether(around(tree, token))) return false;
  let here = token;
  for (let step = 0; step < reach && here >= 0; step += 1) {
    if (!inMain.test(tree.tokens[here].relation)) return false;
    here = tree.tokens[here].head;
  }
  return true;
}
