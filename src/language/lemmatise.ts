import { remember } from '../model/remember.ts';
import { strongPlurals } from './en/strong-plurals.ts';
import { strongVerbs } from './en/strong-verbs.ts';
import { verbsInE } from './en/verbs-in-e.ts';
import type { Tag } from './tagger.ts';

/** What the treebanks say of base forms. */
export interface LemmaTable {
  /** Lemma of a word that the rules get wrong, keyed by `lemmaKey`. */
  readonly exceptions: ReadonlyMap<string, string>;
  /** Every verb in its base form. */
  readonly verbs: ReadonlySet<string>;
}

/** Key of a word in the table of exceptions: Penn tag and lower-case form. */
export function lemmaKey(xpos: string, lower: string): string {
  return `${xpos} ${lower}`;
}

const keepsForm: ReadonlySet<string> = new Set(['PROPN', 'PUNCT', 'SYM', 'NUM', 'X']);

/** The base form of a word. Names keep their form and case; all else is lower case unless the treebanks say otherwise. */
export function lemmaOf(table: LemmaTable, form: string, { upos, xpos }: Tag): string {
  if (keepsForm.has(upos)) return form;
  const lower = form.toLowerCase().replaceAll('’', "'");
  // The tagger may take a past form that it does not know for a present: "they retook the town".
  const tag = xpos === 'VBP' && !table.verbs.has(lower) ? 'VBD' : xpos;
  const strong = strongForm(lower, tag);
  if (strong !== undefined) return strong;
  return table.exceptions.get(lemmaKey(xpos, lower)) ?? ruleLemma(table.verbs, form, xpos);
}

/** The base form that the tables of strong forms give; undefined for other words. "memoranda" is often taken for a singular. */
function strongForm(lower: string, xpos: string): string | undefined {
  if (xpos === 'VBD' || xpos === 'VBN') return strongVerbs.get(lower);
  return xpos === 'NNS' || xpos === 'NN' ? strongPlurals.get(lower) : undefined;
}

/** `lemmaOf` for words of one tag; a word is worked out once and then remembered. */
export function lemmatiserOf(table: LemmaTable, tag: Tag): (form: string) => string {
  return keepsForm.has(tag.upos) ? (form) => form : remember((form) => lemmaOf(table, form, tag));
}

/** The base form by rule alone: what the table of exceptions is learnt against. */
export function ruleLemma(verbs: ReadonlySet<string>, form: string, xpos: string): string {
  const lower = form.toLowerCase().replaceAll('’', "'");
  if (xpos === 'NNS') return singular(lower);
  if (xpos === 'VBZ') return singular(lower);
  if (xpos === 'VBD' || xpos === 'VBN') return withoutEnding(verbs, lower, 'ed');
  if (xpos === 'VBG') return withoutEnding(verbs, lower, 'ing');
  if (xpos === 'JJR' || xpos === 'RBR') return withoutDegree(lower, 'er');
  if (xpos === 'JJS' || xpos === 'RBS') return withoutDegree(lower, 'est');
  return /^(?:JJ|NN)$/u.test(xpos) && isDemonym(form) ? form : lower;
}

function isDemonym(form: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:ese|ian|ean|ish|an|i|ic)$/u.test(form);
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/u.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/u.test(word) ? word.slice(0, -1) : word;
}

/** "planned", "making", "tried": tries the bare stem, the single consonant and the final e against the known verbs. */
function withoutEnding(verbs: ReadonlySet<string>, word: string, ending: 'ed' | 'ing'): string {
  if (!word.endsWith(ending) || word.length < ending.length + 2) return word;
  const stem = word.slice(0, -ending.length);
  if (verbsInE.has(`${stem}e`)) return `${stem}e`;
  if (ending === 'ed' && stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  const doubled = /([bdfgklmnprtvz])\1$/u.test(stem);
  const tries = doubled ? [stem, stem.slice(0, -1), `${stem}e`] : [`${stem}e`, stem];
  const known = tries.find((base) => verbs.has(base));
  if (known !== undefined) return known;
  if (doubled && !/(?:ll|ss|ff|zz)$/u.test(stem)) return stem.slice(0, -1);
  return /(?:[aiou][stvzcg]|[iy]z|at|ur|[bcdgkpt]l|[^s]s|c|v|u|dg|ng[e])$/u.test(stem) &&
    !/(?:[eo]d|it|ect|ent|oo.|ou.|ea.|ai.)$/u.test(stem)
    ? `${stem}e`
    : stem;
}

function withoutDegree(word: string, ending: 'er' | 'est'): string {
  if (!word.endsWith(ending) || word.length < ending.length + 3) return word;
  const stem = word.slice(0, -ending.length);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnpt])\1$/u.test(stem)) return stem.slice(0, -1);
  return /(?:[aeiou][gstvz]|[dr]g|c|[bdgt]l|[aiou]r)$/u.test(stem) && !/(?:ea.|ee.|ow|oo.)$/u.test(stem)
    ? `${stem}e`
    : stem;
}
