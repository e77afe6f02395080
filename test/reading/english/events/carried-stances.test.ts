import { testRoles } from './event-cases.ts';

// A stance in the noun that is the object: the verb only carries it.
testRoles([
  ['Peru delivered a rebuke to Chile.', 'ACCUSE condemnation happened: actor Peru, recipient Chile'],
  ['Peru delivered a letter to Chile.', 'CONSULT letter happened: actor Peru, recipient Chile'],
  ['Fiji took aim at Denmark.', 'ACCUSE condemnation happened: actor Fiji, recipient Denmark'],
  ['Fiji took a look at Denmark.'],
  ['Norway voiced its opposition to the dam.', 'REJECT opposition happened: actor Norway'],
  ['Norway voiced its joy at the dam.'],
  ['Kenya made a plea to Fiji on Monday.', 'REQUEST appeal happened: actor Kenya, recipient Fiji'],
  ['Kenya made a cake for Fiji on Monday.'],
  ['Norway put pressure on Ghana.', 'REQUEST demand happened: actor Norway, recipient Ghana'],
  ['Norway put flowers on the grave.'],
  ['Peru brought charges against Chile.', 'ACCUSE lawsuit happened: actor Peru, recipient Chile'],
  ['Peru brought umbrellas to Chile.'],
  ['Denmark threw its weight behind Kenya.', 'SUPPORT support happened: actor Denmark, recipient Kenya'],
  ['Denmark threw stones behind the wall.'],
  ['President Ana Ruiz paid tribute to Kenya.', 'SUPPORT praise happened: actor Ana Ruiz, recipient Kenya'],
  ['President Ana Ruiz paid rent to Kenya.'],
  ['Peru mocked Chile on Monday.', 'ACCUSE condemnation happened: actor Peru, recipient Chile'],
  ['A song mocked the rain on Monday.'],
]);
