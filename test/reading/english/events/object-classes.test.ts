import { testEvents, type EventCases } from './event-cases.ts';

const cases: EventCases = [
  // Who is called a name is not rung up.
  ['President Ruiz called President Soto on Monday.', 'CONSULT call happened: Ruiz, Soto'],
  ['President Ruiz called President Soto weak and old.'],
  ['President Ruiz called the Chilean president a liar on Monday.', 'ACCUSE condemnation happened: Ruiz'],
  // What is exchanged tells what it is.
  ['Peru and Chile exchanged threats over the summer.', 'THREATEN threat happened: Peru, Chile'],
  ['Peru has traded insults with Chile.', 'ACCUSE accusation happened: Peru, Chile'],
  ['Peru and Chile exchanged fire at the border.', 'ASSAULT fighting happened: Peru, Chile'],
  ['Peru has traded copper with Chile.'],
  // Advice to one's own is no threat.
  ['Peru warned its residents on Monday to stay at home.'],
  ['Peru warned Chile on Monday to stay away.', 'THREATEN warning happened: Peru, Chile'],
  // A blow needs a target.
  ['Chilean forces downed a Peruvian jet.', 'ASSAULT destruction happened: Chile, Peru'],
  ['Chile hit Peru with new sanctions.', 'SANCTION sanctions happened: Chile, Peru'],
  ['Exports of Peru hit a record in May, Chile said.'],
  ["The moment was captured by Peru's police."],
  // Danger is no threat, and words are no blow.
  ["Peru's moves threaten the security of Chile."],
  ['Critics attacked President Ruiz over her policy in Chile.', 'ACCUSE condemnation happened: Ruiz'],
  ["Chile's foreign minister declared war on waste."],
  // What is promised not to be done is refused; what is not promised is no news.
  ['Peru has vowed never to give up the islands.', 'REJECT refusal happened: Peru'],
  ['Peru did not promise cuts.'],
  ['Peru declined to comment on the report.'],
  ['Peru refused to withdraw the note.', 'REJECT refusal happened: Peru'],
  // Who agrees to do it is told once.
  ['Peru agreed to normalise ties with Chile.', 'AGREE undertaking happened: Peru, Chile'],
  ['The two ministers discussed ways to expand relations between Peru and Chile.'],
  ['Peru underscored its commitment to speak out.'],
  ['Peru reaffirmed its commitment to Chile.', 'SUPPORT backing happened: Peru, Chile'],
  // A group of measures is aimed as they are.
  [
    'Peru imposed its latest round of sweeping sanctions against Chile.',
    'SANCTION sanctions happened: Peru, Chile',
  ],
  ['Peru suspended a fishing treaty with Chile.', 'SANCTION suspension happened: Peru, Chile'],
  ['Norway said that the world must act.'],
];

testEvents(cases);
