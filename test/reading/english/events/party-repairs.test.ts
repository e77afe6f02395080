import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const wednesday = '2024-05-15';
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  // Those who did the same.
  [
    'Kenya welcomed the accord, as did Uganda.',
    'SUPPORT welcome happened: actor Kenya, actor Uganda; 2024-05-14 implied; -',
  ],
  [
    'Kenya praised the accord, as Uganda did not object.',
    'SUPPORT praise happened: actor Kenya; 2024-05-14 implied; -',
  ],
  // The object after a set phrase.
  [
    "Norway condemned in the strongest possible terms Chile's raid on the harbour.",
    'ACCUSE condemnation happened: actor Norway, recipient Chile; 2024-05-14 implied; -',
    'ASSAULT attack happened: actor Chile; -; -',
  ],
  ['Norway spoke in the strongest terms of Chile.'],
  // A deed is its owner's.
  [
    "Norway condemned Peru's raid on Chile.",
    'ACCUSE condemnation happened: actor Norway, recipient Peru; 2024-05-14 implied; -',
  ],
  [
    'Norway condemned the raid on Chile.',
    'ACCUSE condemnation happened: actor Norway; 2024-05-14 implied; -',
  ],
  // A test whose owner is a pronoun is a guess.
  ['Ana Sosa said Peru has learnt from its latest missile test.'],
  // Whom a blow in words aims at.
  [
    'Brazil hit back at Peru on Monday.',
    'ACCUSE condemnation happened: actor Brazil, recipient Peru; 2024-05-13 implied; -',
  ],
  ['Brazil celebrated at Peru House on Monday.'],
  // What somebody's deed drew.
  [
    'Chile has closed the strait, drawing criticism from Norway.',
    'ACCUSE condemnation happened: actor Norway, recipient Chile; 2024-05-14 implied; -',
  ],
  ['Chile has opened the strait, drawing tourists from Norway.'],
  // A person set off by commas.
  [
    "Kenya held talks with Norway's foreign minister, Ana Sosa.",
    'CONSULT talks happened: actor Kenya, actor Ana Sosa; 2024-05-14 implied; -',
  ],
  [
    "Kenya held talks with Norway's ministry, Ana Sosa reported.",
    "CONSULT talks happened: actor Kenya, actor Norway's ministry; 2024-05-14 implied; -",
  ],
  // Partners by example; whose partners they are does not take part.
  [
    'Kenya held a meeting with partners such as Norway and Ghana.',
    'CONSULT talks happened: actor Kenya, actor Norway, actor Ghana; 2024-05-14 implied; -',
  ],
  ['Kenya held a meeting with Norwegian partners.'],
  // States by their adjectives alone.
  [
    'Peru and Chile share a border. High-level meetings between Peruvian and Chilean commanders have helped.',
    'CONSULT talks happened: actor Peruvian, actor Chilean; 2024-05-14 implied; -',
  ],
  ['Peru and Chile share a border. Peruvian and Chilean farmers grow grapes.'],
  // Joint statements.
  [
    'Norway and Kenya released a joint statement on Tuesday.',
    'AGREE joint statement happened: actor Norway, actor Kenya; 2024-05-14 implied; -',
  ],
  ['Norway and Kenya released a statement on Tuesday.'],
  // A threat joined to a demand.
  [
    'Brazil urged Peru to withdraw its ships and threatened to close the border.',
    'REQUEST appeal happened: actor Brazil, recipient Peru; 2024-05-14 implied; -',
    'THREATEN threat happened: actor Brazil, recipient Peru; 2024-05-14 implied; -',
  ],
  [
    'Brazil urged Peru to withdraw its ships and asked them to wait.',
    'REQUEST appeal happened: actor Brazil, recipient Peru; 2024-05-14 implied; -',
    'REQUEST request happened: actor Brazil; 2024-05-14 implied; -',
  ],
  // The accord it signed.
  [
    'Peru has torn up parts of the accord it signed in May.',
    'AGREE signing happened: signatory Peru; 2024-05-01 implied; -',
  ],
  ['Peru keeps to the accords it signs.'],
  // A notice is no threat.
  [
    'Kenya alerted Uganda to a leak in the pipeline.',
    'CONSULT notice happened: actor Kenya, recipient Uganda; 2024-05-14 implied; -',
  ],
  [
    'Kenya warned Uganda of war.',
    'THREATEN warning happened: actor Kenya, recipient Uganda; 2024-05-14 implied; -',
  ],
  // Weekdays by tense.
  [
    'Little is expected when Kenya and Norway meet on Friday.',
    'CONSULT talks planned: actor Kenya, actor Norway; 2024-05-17 implied; -',
  ],
  [
    'Kenya and Norway met on Friday.',
    'CONSULT talks happened: actor Kenya, actor Norway; 2024-05-10 implied; -',
  ],
  // A test as a noun.
  [
    "North Korea's latest nuclear test on Monday alarmed Japan.",
    'MOBILIZE weapons test happened: actor North Korea; 2024-05-13 implied; -',
  ],
  ["North Korea's latest test of patience on Monday alarmed Japan."],
  // Letters of intent.
  [
    'Norway and Kenya exchanged letters of intent.',
    'AGREE letters of intent happened: actor Norway, actor Kenya; 2024-05-14 implied; -',
  ],
  [
    'Norway and Kenya exchanged letters.',
    'CONSULT letters happened: actor Norway, actor Kenya; 2024-05-14 implied; -',
  ],
  // A finite verb hung from a word of time.
  [
    "The office was open on the day that Norway's chief negotiator arrived in Accra.",
    'CONSULT arrival happened: actor Norway; 2024-05-14 implied; Accra',
  ],
  ['The office was open on the day of the harvest in Accra.'],
  // A clause after "but".
  [
    'Peru and Chile called for calm, but talks between Peru and Chile failed.',
    'REQUEST request happened: actor Peru, actor Chile; 2024-05-14 implied; -',
    'CONSULT talks happened: actor Peru, actor Chile; 2024-05-14 implied; -',
  ],
  [
    'Peru and Chile called for talks.',
    'REQUEST request happened: actor Peru, actor Chile; 2024-05-14 implied; -',
  ],
  // Two subjects of a lower clause.
  [
    'The dispute went on until Norway and Kenya agreed in May to share the catch.',
    'AGREE undertaking happened: actor Norway, actor Kenya; 2024-05-01 implied; -',
  ],
  ['The dispute between Norwegians and Kenyans went on until May.'],
  // Owners that are joined, and states named by joined adjectives.
  [
    'The foreign ministers of Fiji and Chile held talks in Suva.',
    'CONSULT talks happened: actor Fiji, actor Chile; 2024-05-14 implied; Suva',
  ],
  [
    'The presidents of Peru, Chile and Kenya signed a treaty.',
    'AGREE signing happened: signatory Peru, signatory Chile, signatory Kenya; 2024-05-14 implied; -',
  ],
  [
    'Kenyan and Ugandan leaders met.',
    'CONSULT talks happened: actor Kenyan, actor Ugandan; 2024-05-14 implied; -',
  ],
  [
    'Ana Sosa talked by phone with her Kenyan and Fijian counterparts.',
    'CONSULT call happened: actor Ana Sosa, actor Kenyan, actor Fijian; 2024-05-14 implied; -',
  ],
  ['According to Chile, Peruvian troops rested.'],
  // A state beside its own president is no second party; beside another's it is one.
  [
    'President Ana Sosa of Fiji met President Luis Ruiz of Chile and the Chilean minister of trade.',
    'CONSULT talks happened: actor Ana Sosa, actor Luis Ruiz; 2024-05-14 implied; -',
  ],
  [
    'Fiji met President Luis Ruiz of Chile.',
    'CONSULT talks happened: actor Fiji, actor Luis Ruiz; 2024-05-14 implied; -',
  ],
  // Who is met stands right behind "met"; who says so behind a comma is no party.
  [
    'Foreign Minister Ana Sosa met President Luis Ruiz in Suva on Monday, the ministry said.',
    'CONSULT talks happened: actor Ana Sosa, actor Luis Ruiz; 2024-05-13 implied; Suva',
  ],
  [
    'Foreign Minister Ana Sosa met Luis Ruiz and John Koroi on Monday, officials said.',
    'CONSULT talks happened: actor Ana Sosa, actor Luis Ruiz, actor John Koroi; 2024-05-13 implied; -',
  ],
  ["Kenya met Chile's demands."],
  // What somebody agrees that another should do is asked of nobody.
  ['Kenya agreed that Uganda should rest.'],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: wednesday }).map(lineOf), events);
  });
}
