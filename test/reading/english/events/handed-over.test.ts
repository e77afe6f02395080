import { testRoles } from './event-cases.ts';

// What passes from one to another, and coming and going.
testRoles([
  ['Cuba sent doctors to Kenya.', 'AID aid happened: actor Cuba, recipient Kenya'],
  ['Cuba sent postcards to Kenya.'],
  ['Norway donated two buses to Ghana.', 'AID donation happened: actor Norway, recipient Ghana'],
  ['Norway donated nothing.'],
  ['Norway sold two ships to Ghana.', 'COOPERATE cooperation happened: actor Norway, actor Ghana'],
  ['Norway sold two ships.'],
  ['Peru handed back the island to Chile.', 'RETREAT return happened: actor Peru, recipient Chile'],
  ['Peru handed in the papers late.'],
  ['Peru struck a deal with Chile.', 'AGREE agreement happened: actor Peru, actor Chile'],
  ['Peru struck a chord with Chile.'],
  ['Peru entered into an agreement with Chile.', 'AGREE agreement happened: actor Peru, actor Chile'],
  ['Peru entered into the spirit of the feast.'],
  [
    'President Ana Ruiz joined Prime Minister Ole Dahl for talks in Oslo.',
    'CONSULT talks happened: actor Ana Ruiz, actor Ole Dahl',
  ],
  ['President Ana Ruiz joined the queue for bread.'],
  ['President Ana Ruiz touched down in Kenya.', 'CONSULT arrival happened: actor Ana Ruiz, host Kenya'],
  ['President Ana Ruiz sat down in the garden.'],
  ['Norway walked out of talks with Ghana.', 'REJECT withdrawal happened: actor Norway, recipient Ghana'],
  ['Norway walked out of the rain.'],
  ['Peru blocked the resolution on Chile.', 'REJECT veto happened: actor Peru, recipient Chile'],
  ['Peru blocked the drain.'],
  ['Norway sank a Ghanaian tanker.', 'ASSAULT destruction happened: actor Norway, recipient Ghanaian'],
  ['Norway sank into debt.'],
]);
