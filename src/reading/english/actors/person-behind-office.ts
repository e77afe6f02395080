import type { Mention } from '../../../model/actor.ts';
import type { Tree } from '../grammar/tree.ts';
import { mayHeadOffice } from '../lexicon/office-heads.ts';

/** An office with whose it is, and a second one joined to it, have no more words than this. */
const longest = 16;
/** Words of an office up to its head: "Deputy Prime Minister". */
const toHead = 3;

/**
 * The person behind an office that says whose it is: "Prime Minister of Kenya Daniel Otieno", "General Secretary of the Party of Kenya and
 * President of Kenya Daniel Otieno". Between stand names, "of" and "the" alone, and "and" before a second office.
 */
export function personBehindOffice(tree: Tree, from: number, all: readonly Mention[]): Mention | undefined {
  if (!opensOffice(tree, from)) return undefined;
  let owned = false;
  for (let at = from; at - from < longest && goesOn(tree, at); at += 1) {
    const before = tree.tokens[at - 1];
    const here = all.find(({ tokens }) => tokens.start === at);
    // "of Kenya Daniel Otieno": what stands behind "of" is whose the office is.
    if (owned && here !== undefined && !/^(?:of|the|and)$/i.test(before.text)) return here;
    owned ||= /^of$/i.test(tree.tokens[at].text);
  }
  return undefined;
}

/** Whether an office begins here, in capitals: "General Secretary". */
function opensOffice({ tokens }: Tree, from: number): boolean {
  if (!/^\p{Lu}/u.test(tokens[from]?.text ?? '')) return false;
  return tokens.slice(from, from + toHead).some(({ text }) => mayHeadOffice(text.toLowerCase()));
}

/** Whether a word may stand between an office and its holder. */
function goesOn(tree: Tree, at: number): boolean {
  const token = tree.tokens[at];
  if (token === undefined) return false;
  if (/^(?:of|the)$/i.test(token.text) || /^\p{Lu}/u.test(token.text)) return true;
  return /^and$/i.test(token.text) && opensOffice(tree, at + 1);
}
