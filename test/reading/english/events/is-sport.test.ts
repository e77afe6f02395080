import { testEvents } from './event-cases.ts';

testEvents([
  // A score beside a verb of winning, or beside words of a game.
  ['Peru beat Chile 3-0 in Lima on Sunday.'],
  ['Norway defeated Ghana 24-21 on Monday.'],
  ['Chile attacked Peru from the first minute and won the final 2-1.'],
  ['Kenya crushed Uganda 5-0 in Nairobi on Monday.'],
  ["Fiji's striker shot twice before the match ended 1-1."],
  // A meeting in a game, a candidate beaten in a vote, a war on things.
  ['Peru and Chile met in the final in Quito on Sunday.'],
  ['Kenya met Uganda in a friendly on Sunday.'],
  ['President Luis Ruiz of Peru won the vote and beat Ana Soto.'],
  ["Chile waged war on drugs with Peru's help."],
  ['Norway launched an attack on corruption in Ghana on Monday.'],
  // Near misses: a score without a game, a game without a score, a war.
  [
    'Peru attacked Chile on Monday, hours after the council voted 12-3 for war.',
    'ASSAULT attack happened: Peru, Chile',
  ],
  [
    'Kenyan rebels attacked Uganda during the final match on Monday.',
    'ASSAULT attack happened: Kenyan rebels, Uganda',
  ],
  ['Norway attacked Chile on May 3-4.', 'ASSAULT attack happened: Norway, Chile'],
  ['Kenya and Uganda met in Nairobi on Monday.', 'CONSULT talks happened: Kenya, Uganda'],
  ['Norway waged war on Ghana.', 'ASSAULT attack happened: Norway, Ghana'],
]);
