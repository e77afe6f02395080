import { told, type ConflictCase } from './conflict-case.ts';

/** The same classes in other wordings, with their near misses. */
export const moreCases: readonly ConflictCase[] = [
  {
    kind: 'figure',
    articles: told(
      '2027-03-04 HANOI — Thailand is the largest investor in Laos, with total investment of $4.5 billion, Lao officials said on Wednesday.',
      '2027-03-06 VIENTIANE — Thailand has total investment of $7.2 billion in Laos, the ministry of planning said on Friday.',
    ),
    want: { about: ['figure'], sides: ['4.5 billion', '7.2 billion'] },
  },
  {
    kind: 'figure',
    articles: told(
      "2027-05-10 OSLO — Norway's trade with Chile came to $4 billion in 2026, the ministry said on Monday.",
      '2027-05-12 SANTIAGO — Two-way trade between the two countries reached $6 billion in 2026, the Chilean embassy in Norway said on Wednesday.',
    ),
    want: { about: ['figure'], sides: ['4 billion', '6 billion'] },
  },
  {
    kind: 'figure',
    articles: told(
      '2027-05-10 OSLO — Norway and Chile aim to raise bilateral trade to $10 billion by 2030, the ministry said on Monday.',
      '2027-05-12 SANTIAGO — Bilateral trade between Chile and Norway reached $4 billion in 2026, officials said on Wednesday.',
    ),
    want: null,
  },
  {
    kind: 'toll',
    articles: told(
      '2027-06-09 BAGHDAD — A car bomb in Mosul on Tuesday killed at least 25 people, Iraqi police said.',
      '2027-06-09 BAGHDAD — Nine people were killed in a bombing in Mosul on Tuesday, a hospital official said.',
    ),
    want: { about: ['figure'], sides: ['25', '9'] },
  },
  {
    kind: 'toll',
    articles: told(
      '2027-06-09 BAGHDAD — An attack in Mosul on Tuesday killed at least 25 people, Iraqi police said.',
      '2027-06-09 BAGHDAD — Nine people were killed in a bombing in Mosul on Tuesday, a hospital official said.',
    ),
    want: { about: ['figure'], sides: ['25', '9'] },
  },
  {
    kind: 'toll',
    articles: told(
      '2027-06-09 BAGHDAD — A car bomb in Mosul on Tuesday killed 25 people and wounded 60, Iraqi police said.',
      '2027-06-09 BAGHDAD — The bombing in Mosul on Tuesday wounded 60 people, a hospital official said. It killed 25 people.',
    ),
    want: null,
  },
  {
    kind: 'date',
    articles: told(
      '2027-02-12 NAIROBI — Kenyan Foreign Minister Amina Otieno and Peruvian Foreign Minister Luis Paredes signed a visa agreement in Nairobi on February 8, 2027.',
      '2027-02-12 LIMA — Peruvian Foreign Minister Luis Paredes and Kenyan Foreign Minister Amina Otieno signed a visa agreement in Nairobi on February 10, 2027.',
    ),
    want: { about: ['date'], sides: ['8 February', '10 February'] },
  },
  {
    kind: 'place',
    articles: told(
      '2027-02-12 NAIROBI — Kenyan President Amina Otieno met Peruvian President Luis Paredes in Mombasa on Wednesday. They spoke of tea.',
      '2027-02-12 LIMA — Peruvian President Luis Paredes met Kenyan President Amina Otieno in Kisumu on Wednesday. They spoke of tea.',
    ),
    want: { about: ['place'], sides: ['Mombasa', 'Kisumu'] },
  },
  {
    kind: 'denial',
    articles: told(
      "2027-06-08 TOKYO — Japan rejected North Korea's claim that its patrol boats had crossed the sea border. It gave no further details.",
    ),
    want: { about: ['denial'], sides: ['North Korea:', 'Japan:'] },
  },
  {
    kind: 'denial',
    articles: told(
      '2027-06-08 LIMA — The Peruvian foreign ministry denied reports that it had recalled its ambassador from Oslo.',
    ),
    want: { about: ['denial'], sides: ['Reported:', 'denied'] },
  },
  {
    kind: 'denial',
    articles: told(
      '2027-06-08 LIMA — Peru denied entry to two Norwegian trawlers on Monday. Norway said that it regretted the decision.',
    ),
    want: null,
  },
  {
    kind: 'answer',
    articles: told(
      '2027-06-08 GENEVA — Ethiopia accused Kenya of arming rebels near the lake. The Kenyan foreign ministry dismissed the accusations.',
    ),
    want: { about: ['denial'], sides: ['Ethiopia:', 'Kenya'] },
  },
  {
    kind: 'answer',
    articles: told(
      '2027-06-08 GENEVA — Kenyan Foreign Minister Amina Otieno said that the envoy had spoken with the rebels. Ethiopia denied such a meeting had taken place.',
    ),
    want: { about: ['denial'], sides: ['Otieno:', 'Ethiopia:'] },
  },
  {
    kind: 'answer',
    articles: told(
      '2027-06-08 GENEVA — Peru said that Kenyan trawlers were fishing near the islands, a claim rejected by Kenya.',
    ),
    want: { about: ['denial'], sides: ['Peru:', 'Kenya:'] },
  },
  {
    kind: 'answer',
    articles: told(
      '2027-06-08 GENEVA — Peru accused Kenya of arming rebels near the lake. Two days later Kenya rejected an offer of talks from Chile.',
    ),
    want: null,
  },
  {
    kind: 'denial across articles',
    articles: told(
      '2027-06-03 KYIV — Ukrainian Foreign Minister Olena Bondar accused Belarus on Wednesday of letting drones cross the border to attack grain silos.',
      '2027-06-04 MINSK — Belarus denied that drones had crossed its border to attack grain silos, state media said.',
    ),
    want: { about: ['denial'], sides: ['Bondar:', 'Belarus:'] },
  },
  {
    kind: 'denial across articles',
    articles: told(
      '2027-06-03 KYIV — Ukrainian Foreign Minister Olena Bondar accused Belarus on Wednesday of letting drones cross the border to attack grain silos.',
      '2027-06-04 MINSK — Poland denied that drones had crossed its border by night, state media said.',
    ),
    want: { about: ['denial'], sides: ['Reported:', 'Poland:'] },
  },
  {
    kind: 'contradiction',
    articles: told(
      '2027-06-08 LAGOS — Niger said that Nigerian troops had entered the border village of Dosso. Nigeria said its troops had not entered the border village.',
    ),
    want: { about: ['denial'], sides: ['Niger:', 'Nigeria:'] },
  },
  {
    kind: 'contradiction',
    articles: told(
      '2027-06-08 LAGOS — Niger said that Nigerian troops had entered the border village of Dosso. Nigeria said its troops would not stay long.',
    ),
    want: null,
  },
  {
    kind: 'mutual charges',
    articles: told(
      '2027-06-08 BAKU — Armenia and Azerbaijan traded blame on Monday for the shelling at the border.',
    ),
    want: { about: ['denial'], sides: ['Armenia', 'Azerbaijan'] },
  },
  {
    kind: 'revision',
    articles: told(
      '2027-06-08 OSLO — Norway lowered its forecast for oil exports from 90 million tonnes to 82 million tonnes on Monday.',
    ),
    want: { about: ['revision'], sides: ['90', '82'] },
  },
  {
    kind: 'revision',
    articles: told(
      '2027-03-04 HANOI — Laos and Thailand set a target of $10 billion for bilateral trade by 2030, officials said.',
      '2027-09-04 BANGKOK — Thailand and Laos set a target of $15 billion for bilateral trade by 2030, officials said.',
    ),
    want: { about: ['revision'], sides: ['10 billion', '15 billion'] },
  },
  {
    kind: 'day moved',
    articles: told(
      '2027-06-08 OSLO — Peruvian officials said the signing of the treaty has been delayed from Friday to Monday because of fog.',
    ),
    want: { about: ['revision'], sides: ['Friday', 'Monday'] },
  },
  {
    kind: 'office',
    articles: told(
      '2027-04-05 ACCRA — Ghanaian President Kofi Addo received Kenyan Foreign Minister Amina Otieno in Accra on Monday.',
      '2027-04-14 ACCRA — Ghanaian President Yaw Boateng received Peruvian Foreign Minister Luis Paredes in Accra on Wednesday.',
      '2027-04-27 ACCRA — Ghanaian President Kofi Addo received Chilean Foreign Minister Pablo Rojas in Accra on Tuesday.',
    ),
    want: { about: ['office'], sides: ['Addo', 'Boateng'] },
  },
  {
    kind: 'participants',
    articles: told(
      '2027-02-12 ACCRA — Ghanaian President Kofi Addo met Kenyan President Amina Otieno in Accra on February 10, 2027.',
      '2027-02-12 NAIROBI — Kenyan President Amina Otieno met Ghanaian President Yaw Boateng in Accra on February 10, 2027.',
    ),
    want: { about: ['participants'], sides: ['Addo', 'Boateng'] },
  },
  {
    kind: 'event denied',
    articles: told(
      '2027-02-12 ACCRA — Ghanaian President Kofi Addo met Kenyan President Amina Otieno in Accra on February 10, 2027.',
      '2027-02-13 NAIROBI — Kenyan President Amina Otieno never met Ghanaian President Kofi Addo in Accra on February 10, 2027.',
    ),
    want: { about: ['denial'], sides: ['it took place', 'it did not take place'] },
  },
];
