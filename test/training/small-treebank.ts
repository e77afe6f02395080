import { readConllu, type TreebankSentence } from '../../src/language/conllu.ts';

const subjects = [
  'minister',
  'envoy',
  'king',
  'general',
  'leader',
  'group',
  'council',
  'bank',
  'army',
  'party',
];
const verbs = ['met', 'praised', 'thanked', 'joined', 'left', 'warned'];
const objects = ['talks', 'ships', 'ports', 'farmers', 'towns'];

/** A treebank of sentences made here, such as "The envoy praised ships." and "Mara met the king." */
export function smallTreebank(): readonly TreebankSentence[] {
  const rows: string[] = ['# newdoc id = small'];
  for (const [at, subject] of subjects.entries()) {
    for (const verb of verbs) rows.push(...plainSentence(subject, verb, objects[at % objects.length]), '');
    rows.push(...namedSentence(verbs[at % verbs.length], subject), '');
  }
  return readConllu(rows.join('\n'));
}

function row(values: readonly (string | number)[]): string {
  const [at, form, upos, xpos, head, relation] = values;
  return [at, form, form, upos, xpos, '_', head, relation, '_', '_'].join('\t');
}

function plainSentence(subject: string, verb: string, object: string): readonly string[] {
  return [
    row([1, 'The', 'DET', 'DT', 2, 'det']),
    row([2, subject, 'NOUN', 'NN', 3, 'nsubj']),
    row([3, verb, 'VERB', 'VBD', 0, 'root']),
    row([4, object, 'NOUN', 'NNS', 3, 'obj']),
    row([5, '.', 'PUNCT', '.', 3, 'punct']),
  ];
}

function namedSentence(verb: string, object: string): readonly string[] {
  return [
    row([1, 'Maria', 'PROPN', 'NNP', 2, 'nsubj']),
    row([2, verb, 'VERB', 'VBD', 0, 'root']),
    row([3, 'the', 'DET', 'DT', 4, 'det']),
    row([4, object, 'NOUN', 'NN', 2, 'obj']),
    row([5, '.', 'PUNCT', '.', 2, 'punct']),
  ];
}
