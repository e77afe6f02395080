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

/** The words of one phrase, hung on the name's head. */
export function titleNodes(position: number, name: WordNode): readonly WordNode[] {
  const rows = phrases[position].split(' ').map((word) => word.split('/'));
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
