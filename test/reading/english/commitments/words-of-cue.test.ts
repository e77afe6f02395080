import assert from 'node:assert/strict';
import { test } from 'node:test';
import { undertaken } from './undertaken.ts';

/** What is undertaken, with the word that undertakes where the rest by itself tells no deed. */
const cases: readonly (readonly [text: string, ...wanted: readonly string[]])[] = [
  ['Norway is committed to improving its ports.', 'Norway: committed to improving its ports (pledged)'],
  ['Norway remains dedicated to the truce.', 'Norway: dedicated to the truce (reaffirmed)'],
  ['Norway is ready for talks on a truce.'],
  ['Norway is ready for a ceasefire with Chad.', 'Norway: ready for a ceasefire with Chad (pledged)'],
  ['Norway is considering a ban on nets.', 'Norway: considering a ban on nets (proposed)'],
  ['Norway proposed sending an envoy.', 'Norway: proposed sending an envoy (proposed)'],
  ['Norway and Chad agreed on a timetable.', 'Norway and Chad: agreed on a timetable (agreed)'],
  // Near misses: a deed, a sum or a clause says it by itself.
  ['Norway is committed to mend its ports.', 'Norway: to mend its ports (pledged)'],
  ['Norway agreed to free the crew.', 'Norway: to free the crew (agreed)'],
  ['Norway pledged $3 million.', 'Norway: $3 million (pledged)'],
  ['Norway is prepared to send boats.', 'Norway: to send boats (pledged)'],
  ['Norway proposed that a fund be set up.', 'Norway: that a fund be set up (proposed)'],
];

for (const [text, ...wanted] of cases) {
  test(text, () => {
    assert.deepEqual(undertaken(text), wanted);
  });
}

/** What binds nobody, or somebody else, beside what does. */
const bound: readonly (readonly [text: string, ...wanted: readonly string[]])[] = [
  // To wait, to stand firm and to rage are no deeds.
  ['“We will wait to see the report,” Lena Okafor said.'],
  ['“We won’t flinch,” Lena Okafor said.'],
  ['“We will unleash a storm,” Lena Okafor said.'],
  ['“We will mend the quay,” Lena Okafor said.', 'Lena Okafor: will mend the quay (pledged)'],
  ['“There are ways we are going to solve this,” Lena Okafor said.'],
  ['“We are going to mend the quay,” Lena Okafor said.', 'Lena Okafor: mend the quay (pledged)'],
  // What others alone are to do.
  ['Norway proposed that Chad build the dam.'],
  ['Norway proposed that others build the dam.'],
  ['Norway proposed that both sides build the dam.', 'Norway: that both sides build the dam (proposed)'],
  ['Norway has called for its army to be prepared to mount attacks.'],
  // What a thing is for is nobody's aim.
  ['Norway met Chad for the forum, which aims to foster trade.'],
  ['Norway is led by a cabinet that aims to foster trade.'],
  // On offer now, by somebody named.
  ['A loan is being offered by Norway.', 'Norway: A loan is being offered by Norway (pledged)'],
  ['A loan is being offered at the bank.'],
  ['A loan was being offered by Norway.'],
  // The verb of the noun itself ends the words.
  [
    'Ambitious Kenyan proposals to help Chad to confront its crisis came too late.',
    'Kenya: to help Chad to confront its crisis (proposed)',
  ],
  // A mission set up, efforts undertaken.
  ['Norway announced a new mission to help Chad.', 'Norway: a new mission to help Chad (pledged)'],
  ['Norway announced the end of a mission to help Chad.'],
  [
    'Norway will undertake efforts to cut its emissions.',
    'Norway: will undertake efforts to cut its emissions (pledged)',
  ],
  ['Norway will undertake.'],
];

for (const [text, ...wanted] of bound) {
  test(text, () => {
    assert.deepEqual(undertaken(text), wanted);
  });
}
