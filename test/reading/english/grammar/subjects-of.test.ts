import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subjectOf, subjectsOf } from '../../../../src/reading/english/grammar/subjects-of.ts';
import { markedWord } from './marked-word.ts';

/** A sentence with its verb between asterisks, and the heads of those who stand as its subject. */
const cases: readonly (readonly [text: string, ...subjects: readonly string[]])[] = [
  ['Peru *signed* the pact.', 'Peru'],
  ['Peru and Chile *signed* the pact.', 'Peru', 'Chile'],
  ['The pact was *signed* by Peru.', 'pact'],
  // Relative clauses and participles lead to their noun.
  ['The envoy who *signed* the pact left Quito.', 'envoy'],
  ['The men *accused* of spying left Quito.', 'men'],
  ['Soldiers *guarding* the port left Quito.', 'Soldiers'],
  // Who "those" are said to be, and whom a gerund before its "be" describes.
  ['Among those who *greeted* the guests were Ana Soto and Luis Ruiz.', 'Ana', 'Luis'],
  ['Among those *attending* the talks in Lima were Ana Soto and Luis Ruiz.', 'Ana', 'Luis'],
  ['*Attending* the talks were President Ana Soto of Chile and Luis Ruiz of Peru.', 'Ana', 'Luis'],
  ['Also *attending* the talks were President Ana Soto of Chile and Luis Ruiz of Peru.', 'Ana', 'Luis'],
  ['Among those who *signed* the pact were two envoys.', 'those'],
  // A comma before the verb parts it from its subject.
  ['On Monday, the chiefs of the navies of Peru and Chile, *met* in Lima.', 'chiefs'],
  ['On Friday, the heads of the border services of Peru, Chile and Fiji, *met* in Lima.', 'heads'],
  // Joined, subordinate and controlled verbs share.
  ['Peru met Chile and *signed* the pact.', 'Peru'],
  ['Peru left the talks, *accusing* Chile of spying.', 'Peru'],
  ['Peru promised to *sign* the pact.', 'Peru'],
  ['Peru urged Chile to *sign* the pact.', 'Chile'],
  ['Peru called on Chile to *sign* the pact.', 'Chile'],
  ['Peru sent two envoys to *sign* the pact.', 'envoys'],
  ['Chile was urged to *sign* the pact.', 'Chile'],
  // Near miss: the object of "promised" does nothing.
  ['Peru promised Chile to *sign* the pact.', 'Peru'],
  ['Peru sought a chance to *sign* the pact.', 'Peru'],
  // Whose plan it is, who is asked, who is praised or blamed.
  ["Peru's decision to *sign* the pact surprised Chile.", 'Peru'],
  ["Chile accepted Peru's invitation to *visit* Quito.", 'Chile'],
  ['Peru blamed Chile for *attacking* a patrol.', 'Chile'],
  ['Peru was the first country to *sign* the pact.', 'Peru'],
  ['It was a chance for voters to *choose* a mayor.', 'voters'],
  // What stands beside the verb is not always its subject.
  ['A spokesman for the bank *said* prices would rise.', 'spokesman'],
  ['Ana Ruiz, the mayor of Quito, *said* prices would rise.', 'Ana'],
  ['“Prices will rise,” *said* the mayor.', 'mayor'],
  ['The mayor, who *met* Sosa, said prices would rise.', 'mayor'],
  // A bare phrase before the verb, whatever the tree calls it, but not one of time.
  ['Five states, including Peru, *signed* the bill.', 'states'],
  ['Last week prices *rose*.', 'prices'],
  // Nobody: an order.
  ['*Thank* you.'],
];

for (const [text, ...subjects] of cases) {
  test(`${text} ${subjects.join(', ')}`, () => {
    const { tree, word } = markedWord(text);
    assert.deepEqual(
      subjectsOf(tree, word).map((token) => tree.tokens[token].text),
      subjects,
    );
  });
}

test('own is the phrase beside the verb, a pronoun as it stands; who is whom it means', () => {
  const { tree, word } = markedWord('The envoy who *signed* the pact left Quito.');
  const { own, who } = subjectOf(tree, word);
  assert.deepEqual(
    [own, who].map((token) => token !== null && tree.tokens[token].text),
    ['who', 'envoy'],
  );
  const shared = markedWord('Peru met Chile and *signed* the pact.');
  assert.deepEqual(subjectOf(shared.tree, shared.word), { own: null, who: 0 });
});
