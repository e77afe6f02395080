import { told, type ConflictCase } from './conflict-case.ts';

/** Denials, charges, contradictions and changes, with near misses, in our own words. */
export const wordCases: readonly ConflictCase[] = [
  {
    kind: 'never',
    articles: told(
      '2027-06-08 OSLO — Peru suspended the grain treaty with Norway last week. It rained in Lima. The Peruvian foreign ministry said on Monday that the country had never suspended the treaty.',
    ),
    want: { about: ['denial'], sides: ['had suspended the treaty', 'denied'] },
  },
  {
    kind: 'never',
    articles: told(
      '2027-06-08 OSLO — Peru suspended the grain treaty with Norway last week. It rained in Lima. The Peruvian foreign ministry said on Monday that the country had never renewed the treaty.',
    ),
    want: null,
  },
  {
    kind: 'denial',
    articles: told(
      "2027-06-08 OSLO — Norway rejected Peru's arguments that the harbour law is meant to keep the strait clean. It rained all week. Ana Ruiz has defended the law, saying it would raise the fees for ships, while keeping the strait clean.",
    ),
    want: { about: ['denial'], sides: ['Ana Ruiz:', 'Norway:'] },
  },
  {
    kind: 'denial',
    articles: told(
      "2027-06-08 OSLO — Norway rejected Peru's arguments that the harbour law is meant to keep the strait clean. It rained all week. Ana Ruiz has mocked the law, saying it would raise the fees for ships, while keeping the strait clean.",
    ),
    want: { about: ['denial'], sides: ['Peru:', 'Norway:'] },
  },
  {
    kind: 'contradiction',
    articles: told(
      '2027-06-08 OSLO — Peru said on Monday that Norway has finished a secret harbour on the island. Norway said on Tuesday that it did not believe a secret harbour had been finished on the island.',
    ),
    want: { about: ['denial'], sides: ['Peru:', 'Norway:'] },
  },
  {
    kind: 'contradiction',
    articles: told(
      '2027-06-08 OSLO — Peru said on Monday that Norway has finished a secret harbour on the island. Norway said on Tuesday that it did not believe the rain would last.',
    ),
    want: null,
  },
  {
    kind: 'denial',
    articles: told(
      '2027-06-08 OSLO — Peru said on Monday that Norwegian trawlers had fished inside its waters for weeks. Norway denied that its trawlers had fished inside the waters of Peru.',
    ),
    want: { about: ['denial'], sides: ['Peru:', 'Norway:'] },
  },
  {
    kind: 'denial',
    articles: told(
      '2027-06-08 OSLO — Peru said on Monday that Norwegian trawlers had fished inside its waters for weeks. Norway declined to comment on its trawlers.',
    ),
    want: null,
  },
  {
    kind: 'answer',
    articles: told(
      '2027-06-08 OSLO — Chilean Foreign Minister Pablo Rojas accused Kenya of closing the port to grain ships. Kenya said the allegations were false.',
    ),
    want: { about: ['denial'], sides: ['Rojas:', 'Kenya:'] },
  },
  {
    kind: 'answer',
    articles: told(
      '2027-06-08 OSLO — Chile said on Monday that Kenyan soldiers had entered the embassy by night. Kenya has denied this.',
    ),
    want: { about: ['denial'], sides: ['Chile:', 'Kenya:'] },
  },
  {
    kind: 'answer',
    articles: told(
      '2027-06-08 OSLO — Chile said on Monday that Kenyan soldiers had guarded the embassy by night. Kenya has welcomed this.',
    ),
    want: null,
  },
  {
    kind: 'answer',
    articles: told(
      '2027-06-08 OSLO — Chile accused Kenya on Monday of entering the embassy by night. Peru said its own port stayed open and denied any delay.',
    ),
    want: null,
  },
  {
    kind: 'denial across articles',
    articles: told(
      '2027-06-08 LIMA — Peru accused Norway on Monday of dumping nuclear waste in the fishing grounds off its coast.',
      '2027-06-09 OSLO — Norway on Tuesday denied dumping nuclear waste in the fishing grounds. A spokesman gave no details.',
    ),
    want: { about: ['denial'], sides: ['Peru:', 'Norway:'] },
  },
  {
    kind: 'denial across articles',
    articles: told(
      '2027-06-08 LIMA — Peru accused Norway on Monday of dumping nuclear waste in the fishing grounds off its coast.',
      '2027-06-09 OSLO — Norway on Tuesday thanked Peru for opening the fishing grounds. A spokesman gave no details.',
    ),
    want: null,
  },
  {
    kind: 'event denied',
    articles: told(
      '2027-02-10 OSLO — Norwegian Foreign Minister Ingrid Solheim met Chilean Foreign Minister Pablo Rojas in Oslo on 9 February.',
      '2027-02-11 SANTIAGO — Chilean Foreign Minister Pablo Rojas did not meet Norwegian Foreign Minister Ingrid Solheim in Oslo on 9 February.',
    ),
    want: { about: ['denial'], sides: ['it took place', 'it did not take place'] },
  },
  {
    kind: 'event denied',
    articles: told(
      '2027-02-10 OSLO — Norwegian Foreign Minister Ingrid Solheim met Chilean Foreign Minister Pablo Rojas in Oslo on 9 February.',
      '2027-02-21 SANTIAGO — Chilean Foreign Minister Pablo Rojas did not meet Norwegian Foreign Minister Ingrid Solheim in Oslo on 20 February.',
    ),
    want: null,
  },
  {
    kind: 'contradiction',
    articles: told(
      '2027-06-08 OSLO — Peru said that Chile keeps secret radar stations in the desert. Chile said it keeps no secret radar stations.',
    ),
    want: { about: ['denial'], sides: ['Peru:', 'Chile:'] },
  },
  {
    kind: 'contradiction',
    articles: told(
      '2027-06-08 OSLO — Peru said that Chile keeps secret radar stations in the desert. Chile said it keeps its radar stations in good order.',
    ),
    want: null,
  },
  {
    kind: 'mutual charges',
    articles: told(
      '2027-06-08 ADDIS ABABA — Kenya and Ethiopia accused each other on Monday of breaking the truce at the border.',
    ),
    want: { about: ['denial'], sides: ['Kenya', 'Ethiopia'] },
  },
  {
    kind: 'mutual charges',
    articles: told(
      '2027-06-08 NAIROBI — Kenya accused Ethiopia on Monday of shelling the villages near the lake and breaking the border truce.',
      '2027-06-09 ADDIS ABABA — Ethiopia accused Kenya on Tuesday of shelling villages near the lake before the border truce.',
    ),
    want: { about: ['denial'], sides: ['Kenya accuses', 'Ethiopia accuses'] },
  },
  {
    kind: 'mutual charges',
    articles: told(
      '2027-06-08 NAIROBI — Kenya accused Ethiopia on Monday of shelling the villages near the lake and breaking the border truce.',
      '2027-06-09 ADDIS ABABA — Ethiopia accused Kenya on Tuesday of late payment for electric power.',
    ),
    want: null,
  },
  {
    kind: 'revision',
    articles: told(
      '2027-06-08 OSLO — Norway and Peru raised the ceiling for fishing from 40,000 tonnes to 50,000 tonnes on Monday.',
    ),
    want: { about: ['revision'], sides: ['40,000', '50,000'] },
  },
  {
    kind: 'revision',
    articles: told(
      '2027-06-08 OSLO — The final list names 16 ports of Norway. An earlier draft would have named 21 ports but five were dropped.',
    ),
    want: { about: ['revision'], sides: ['16', '21'] },
  },
  {
    kind: 'revision',
    articles: told(
      '2027-06-08 OSLO — Trade between Norway and Peru rose from $4 billion to $5 billion last year. The final list names 16 ports of Norway.',
    ),
    want: null,
  },
  {
    kind: 'day moved',
    articles: told(
      '2027-06-08 OSLO — The vote on the treaty had been scheduled for Tuesday, but is now planned for Thursday, Norwegian officials said.',
    ),
    want: { about: ['revision', 'date'], sides: ['Tuesday', 'Thursday'] },
  },
  {
    kind: 'day moved',
    articles: told(
      '2027-06-08 OSLO — Norwegian officials said the summit with Peru was postponed from 14 June to 21 June. They gave no reason.',
    ),
    want: { about: ['revision', 'date'], sides: ['14 June', '21 June'] },
  },
  {
    kind: 'day moved',
    articles: told(
      '2027-06-08 OSLO — Norwegian officials said the summit with Peru runs from 14 June to 21 June. They gave no reason.',
    ),
    want: null,
  },
];
