import type { WordNode } from './word-nodes.ts';

/**
 * Titles as small trees: `form/part/tag/head/relation`, heads from 0, `-` for the word that hangs on the name.
 *
 * The analysis is that of the treebanks: a title is `nmod:desc` of the name, "Prime" and "Foreign" are adjectives.
 */
const phrases: readonly string[] = [
  'President/PROPN/NNP/-/nmod:desc',
  'Chancellor/PROPN/NNP/-/nmod:desc',
  'King/PROPN/NNP/-/nmod:desc',
  'Queen/PROPN/NNP/-/nmod:desc',
  'Chairman/PROPN/NNP/-/nmod:desc',
  'Governor/PROPN/NNP/-/nmod:desc',
  'Secretary-General/PROPN/NNP/-/nmod:desc',
  'Gen./PROPN/NNP/-/nmod:desc',
  'Col./PROPN/NNP/-/nmod:desc',
  'Mr./PROPN/NNP/-/nmod:desc',
  'Ms./PROPN/NNP/-/nmod:desc',
  'Minister/PROPN/NNP/-/nmod:desc',
  'Prime/ADJ/NNP/1/amod Minister/PROPN/NNP/-/nmod:desc',
  'Foreign/ADJ/NNP/1/amod Minister/PROPN/NNP/-/nmod:desc',
  'Defense/PROPN/NNP/1/compound Minister/PROPN/NNP/-/nmod:desc',
  'Trade/PROPN/NNP/1/compound Minister/PROPN/NNP/-/nmod:desc',
  'Interior/PROPN/NNP/1/compound Minister/PROPN/NNP/-/nmod:desc',
  'General/ADJ/NNP/1/amod Secretary/PROPN/NNP/-/nmod:desc',
  'Vice/PROPN/NNP/1/compound President/PROPN/NNP/-/nmod:desc',
  'State/PROPN/NNP/1/compound President/PROPN/NNP/-/nmod:desc',
  'US/PROPN/NNP/1/compound President/PROPN/NNP/-/nmod:desc',
  'RoK/PROPN/NNP/1/compound President/PROPN/NNP/-/nmod:desc',
  'Chinese/ADJ/JJ/1/amod President/PROPN/NNP/-/nmod:desc',
  'Vietnamese/ADJ/JJ/2/amod Prime/ADJ/NNP/2/amod Minister/PROPN/NNP/-/nmod:desc',
  'Japanese/ADJ/JJ/2/amod Foreign/ADJ/NNP/2/amod Minister/PROPN/NNP/-/nmod:desc',
  'South/ADJ/JJ/1/amod Korean/ADJ/JJ/3/amod Defense/PROPN/NNP/3/compound Minister/PROPN/NNP/-/nmod:desc',
  'South/ADJ/JJ/1/amod Korean/ADJ/JJ/2/amod President/PROPN/NNP/-/nmod:desc',
  'Vietnamese/ADJ/JJ/2/amod State/PROPN/NNP/2/compound President/PROPN/NNP/-/nmod:desc',
  'Deputy/PROPN/NNP/2/compound Prime/ADJ/NNP/2/amod Minister/PROPN/NNP/-/nmod:desc',
  'Deputy/PROPN/NNP/2/compound Foreign/ADJ/NNP/2/amod Minister/PROPN/NNP/-/nmod:desc',
  'acting/VERB/VBG/2/amod Prime/ADJ/NNP/2/amod Minister/PROPN/NNP/-/nmod:desc',
  'former/ADJ/JJ/1/amod President/PROPN/NNP/-/nmod:desc',
  'former/ADJ/JJ/2/amod finance/NOUN/NN/2/compound minister/NOUN/NN/-/nmod:desc',
  'Party/PROPN/NNP/2/compound General/ADJ/NNP/2/amod Secretary/PROPN/NNP/-/nmod:desc',
  'Party/NOUN/NN/1/compound leader/NOUN/NN/-/nmod:desc',
  'opposition/NOUN/NN/1/compound leader/NOUN/NN/-/nmod:desc',
  'National/ADJ/NNP/1/amod Assembly/PROPN/NNP/2/compound Chairman/PROPN/NNP/-/nmod:desc',
  'Foreign/ADJ/NNP/1/amod Ministry/PROPN/NNP/2/compound spokeswoman/NOUN/NN/-/nmod:desc',
  'ministry/NOUN/NN/1/compound spokesman/NOUN/NN/-/nmod:desc',
  'government/NOUN/NN/1/compound spokesperson/NOUN/NN/-/nmod:desc',
  'senior/ADJ/JJ/2/amod presidential/ADJ/JJ/2/amod adviser/NOUN/NN/-/nmod:desc',
  'ASEAN/PROPN/NNP/1/compound Secretary-General/PROPN/NNP/-/nmod:desc',
  'UN/PROPN/NNP/1/compound Secretary-General/PROPN/NNP/-/nmod:desc',
  'Kenyan/ADJ/JJ/2/amod Trade/PROPN/NNP/2/compound Secretary/PROPN/NNP/-/nmod:desc',
  'Vietnamese/ADJ/JJ/1/amod Ambassador/PROPN/NNP/-/nmod:desc to/ADP/IN/3/case Japan/PROPN/NNP/1/nmod',
  'Vietnamese/ADJ/JJ/1/amod Ambassador/PROPN/NNP/-/nmod:desc to/ADP/IN/4/case the/DET/DT/4/det RoK/PROPN/NNP/1/nmod',
  'Korean/ADJ/JJ/1/amod Ambassador/PROPN/NNP/-/nmod:desc to/ADP/IN/3/case Vietnam/PROPN/NNP/1/nmod',
  'Minister/PROPN/NNP/-/nmod:desc of/ADP/IN/2/case Defence/PROPN/NNP/0/nmod',
  'Minister/PROPN/NNP/-/nmod:desc of/ADP/IN/3/case Foreign/ADJ/NNP/3/amod Affairs/PROPN/NNPS/0/nmod',
];

/** Number of title phrases. */
export const titleCount: number = phrases.length;

/** The same for what stands beside a name between commas; `-` is the word that hangs on the name, or the name on it. */
const besides: readonly string[] = [
  'the/DET/DT/3/det Polish/ADJ/JJ/3/amod foreign/ADJ/JJ/3/amod minister/NOUN/NN/-/appos',
  'the/DET/DT/2/det defence/NOUN/NN/2/compound minister/NOUN/NN/-/appos',
  'the/DET/DT/1/det chairman/NOUN/NN/-/appos of/ADP/IN/4/case the/DET/DT/4/det bank/NOUN/NN/1/nmod',
  'the/DET/DT/1/det head/NOUN/NN/-/appos of/ADP/IN/4/case the/DET/DT/4/det delegation/NOUN/NN/1/nmod',
  'the/DET/DT/1/det leader/NOUN/NN/-/appos of/ADP/IN/4/case the/DET/DT/4/det party/NOUN/NN/1/nmod',
  'the/DET/DT/1/det ambassador/NOUN/NN/-/appos to/ADP/IN/3/case Japan/PROPN/NNP/1/nmod',
  'the/DET/DT/1/det president/NOUN/NN/-/appos of/ADP/IN/3/case Kenya/PROPN/NNP/1/nmod',
  'the/DET/DT/1/det spokesman/NOUN/NN/-/appos',
  "the/DET/DT/1/det country/NOUN/NN/4/nmod:poss 's/PART/POS/1/case foreign/ADJ/JJ/4/amod minister/NOUN/NN/-/appos",
  'its/PRON/PRP$/2/nmod:poss prime/ADJ/JJ/2/amod minister/NOUN/NN/-/appos',
  'his/PRON/PRP$/2/nmod:poss Chinese/ADJ/JJ/2/amod counterpart/NOUN/NN/-/appos',
  'her/PRON/PRP$/1/nmod:poss husband/NOUN/NN/-/appos',
  'a/DET/DT/1/det member/NOUN/NN/-/appos of/ADP/IN/4/case the/DET/DT/4/det council/NOUN/NN/1/nmod',
  'a/DET/DT/2/det senior/ADJ/JJ/2/amod official/NOUN/NN/-/appos',
  'a/DET/DT/1/det doctor/NOUN/NN/-/appos',
];

/** Number of phrases that stand beside a name. */
export const besideCount: number = besides.length;

/** The words of one phrase that stands beside a name, hung on `name`, and its main word. */
export function besideNodes(
  position: number,
  name: WordNode,
): { readonly nodes: readonly WordNode[]; readonly main: WordNode } {
  const nodes = readPhrase(besides[position], name);
  return { nodes, main: nodes.find(({ head }) => head === name) ?? nodes[0] };
}

/** The words of one title, hung on the name's head. */
export function titleNodes(position: number, name: WordNode): readonly WordNode[] {
  return readPhrase(phrases[position], name);
}

function readPhrase(phrase: string, name: WordNode): readonly WordNode[] {
  const rows = phrase.split(' ').map((word) => word.split('/'));
  const nodes = rows.map(([form, upos, xpos, , relation]): WordNode => ({
    form,
    upos,
    xpos,
    relation,
    head: name,
  }));
  for (const [at, [, , , head]] of rows.entries()) if (head !== '-') nodes[at].head = nodes[Number(head)];
  return nodes;
}
