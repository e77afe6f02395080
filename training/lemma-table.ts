import { lemmaKey, ruleLemma } from '../src/language/lemmatise.ts';
import { verbsInE } from '../src/language/en/verbs-in-e.ts';
import type { TreebankSentence } from '../src/language/conllu.ts';

const untouched = new Set(['PROPN', 'PUNCT', 'SYM', 'NUM', 'X']);

/** The section of base forms: the verbs on one line, then a line for each word that the rules get wrong. */
export function lemmaSection(sentences: readonly TreebankSentence[]): Uint8Array {
  const verbs = verbsOf(sentences);
  const counts = new Map<string, Map<string, number>>();
  const forms = new Map<string, string>();
  for (const sentence of sentences) {
    for (const [at, form] of sentence.forms.entries()) {
      if (untouched.has(sentence.upos[at]) || sentence.xpos[at] === 'GW') continue;
      const key = lemmaKey(sentence.xpos[at], form.toLowerCase().replaceAll('’', "'"));
      const lemmas = counts.get(key) ?? new Map<string, number>();
      counts.set(key, lemmas);
      lemmas.set(sentence.lemmas[at], (lemmas.get(sentence.lemmas[at]) ?? 0) + 1);
      forms.set(key, form);
    }
  }
  const lines = [...counts.keys()]
    .toSorted()
    .flatMap((key) => exceptionLine(verbs, key, counts.get(key) ?? new Map()));
  return new TextEncoder().encode([[...verbs].toSorted().join(' '), ...lines].join('\n'));
}

function verbsOf(sentences: readonly TreebankSentence[]): ReadonlySet<string> {
  const verbs = new Set<string>();
  for (const { lemmas, upos } of sentences) {
    for (const [at, lemma] of lemmas.entries())
      if (upos[at] === 'VERB' && /^[a-z]+$/u.test(lemma)) verbs.add(lemma);
  }
  return verbs;
}

function exceptionLine(
  verbs: ReadonlySet<string>,
  key: string,
  lemmas: ReadonlyMap<string, number>,
): string[] {
  const [xpos, lower] = key.split(' ');
  const [lemma] = [...lemmas].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  // A slip of the treebanks: "fre" for "freed".
  const isSlip = verbsInE.has(`${lemma}e`);
  return lower === '' || isSlip || ruleLemma(verbs, lower, xpos) === lemma ? [] : [`${key}\t${lemma}`];
}
