import { phraseList, wordList } from '../../mechanics/word-list.ts';
import { anyOf } from '../../../model/word-pattern.ts';

/** Acts, parts of texts, rooms, roads, forces: a number behind one of them is its own, and never a year. */
const things = wordList(
  `No No. Nos Nos. Number number numbered Resolution UNSCR Decree Decision Directive Circular Annex Appendix Article Articles Section
   Sections Clause Chapter Paragraph Para Page Pages page pages p. pp. Vol Vol. Volume Figure Table Room Suite Hall Gate Terminal Pier
   Building Block Box Floor Apt Apt. Route Highway Road Interstate Zone District Precinct Ward Unit Booth Flight flight Channel Convoy
   Battalion Brigade Division Regiment Squadron`,
);

/** Names, series and products that carry a number, or a year: "Boeing 787", "Agenda 2030", "Goal 5". */
const named = [
  ...wordList(
    `Act Law Bill Order Regulation Treaty Protocol Part Title Rule Point Schedule Issue Line Area Sector Pavilion Studio Boeing Airbus
     Embraer Phase Stage Level Tier Category Class Type Mark Model Version Windows Mac iPhone iPad iOS Android Galaxy Apollo Soyuz Team
     Formula Grade Track Goal Goals SDG SDGs Radio TV Covid COVID Euro APEC ASEAN COP Expo Vision Agenda Horizon Proposition Prop
     Prop. Amendment Pillar Basket Bus Tel Tel. Fax Phone hotline Call tel tel: ext ext. ISO Pope Opus Sputnik Ka Su Mi MiG Tu An Il Y`,
  ),
  ...phraseList('Group of, Task Force, hotline on'),
];

/** Pattern source of a thing whose number is its own and no year; capitals as written. */
export const numberedThingPattern: string = anyOf(things);

/** Pattern source of every word whose number is a name: "Resolution No. 57", "page 14", "Boeing 787"; capitals as written. */
export const namingPattern: string = anyOf([...things, ...named]);

/** Words in capitals whose number counts something: other capitals before a small number name it ("IDA 21"). */
export const countingCapitals: readonly string[] = wordList('US UK EU UN UAE ROK AND THE OF');

/** What is told of a score, behind it: "a 3-1 win". */
export const scoreNouns: readonly string[] = wordList(
  'win victory defeat loss draw vote majority lead aggregate',
);

/** Names of indices and ratings whose number is part of them. */
export const numberedIndices: readonly string[] = wordList('FTSE Nikkei Nasdaq CAC Fortune DAX KOSPI Dow');
