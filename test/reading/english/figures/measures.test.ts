import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from './figures-of.ts';

async function measuresOf(text: string): Promise<readonly string[]> {
  return (await figuresOf(text, '2025-03-10')).map(
    ({ measure, quantity: { low, high, currency, unit } }) =>
      `${low ?? high} ${currency ?? unit}: ${measure}`,
  );
}

/** Kind by kind: sentences of the kind, then near misses. */
const kinds: Readonly<Record<string, readonly (readonly [text: string, ...wanted: readonly string[]])[]>> = {
  'what befell them is kept': [
    ['A fire spread, killing more than 30 people.', '30 people: people killed'],
    ['The flood left some 300 farmers dead.', '300 people: farmers dead'],
    ['The week saw nine guards killed.', '9 people: guards killed'],
    ['Some 100 sailors were killed and injured.', '100 people: sailors killed and injured'],
    ['The general said that about 23 were killed.', '23 people: people killed'],
    ['The crash killed six pilots and 10 nurses.', '6 people: pilots killed', '10 people: nurses killed'],
    ['The firm has 40 guards.', '40 people: guards'],
    ['The guards saw 12 killers.', '12 killers: killers'],
    [
      'The war has killed 9,000 people and driven 11 million from their homes.',
      '9000 people: people killed',
      '11000000 people: people driven',
    ],
    ['The storm has displaced some 4,000 in Fiji.', '4000 people: people displaced'],
    ['He has driven 11 million miles.'],
    ['Some 35 others were injured.', '35 people: people injured'],
    ['The shop sells 35 others.', '35 others: others'],
    ['Twelve people in the north were hurt.', '12 people: people hurt'],
    ['Officials said 12 ships in the bay were seized.', '12 ships: ships seized'],
    ['Officials said 12 ships were late.', '12 ships: ships'],
  ],
  'what flew so far flew a distance': [
    ['Those missiles flew some 200 km.', '200 km: distance flown'],
    ['The army came within 35 km of the base.', '35 km: distance'],
    ['The army built 35 km of road.', '35 km: road'],
    ['Agencies are asking for an additional $12 million.', '12000000 USD: sum sought'],
    ['Agencies are waiting for an additional $12 million.'],
    ['The rocket flew only 100 km.', '100 km: distance flown'],
    ['They drove 70 miles.'],
  ],
  'a pair is not cut at "and"': [
    ['Trade between Chile and Peru fell to 34 million euros.', '34000000 EUR: Trade'],
    ['The volume of trade between Lima and Quito could reach $3 billion.', '3000000000 USD: trade'],
    ['Two-way trade grew by 8 percent.', '8 percent: rise in two-way trade'],
    ['Costs fell and the turnover reached $3 billion.', '3000000000 USD: turnover'],
  ],
  'by how much it changed is not how much it is': [
    ['Exports rose by $5 billion.', '5000000000 USD: rise in exports'],
    ['The states will cut output by two million barrels.', '2000000 barrels: fall in output'],
    ['They foresee a growth of rail freight by more than 12 percent.', '12 percent: rise in rail freight'],
    ['Trade grew to a record level of $6 billion.', '6000000000 USD: Trade'],
    ['Exports rose to $5 billion.', '5000000000 USD: exports'],
  ],
  'so much of a unit that is moved': [
    [
      'They want to remove three million barrels per day.',
      '3000000 barrels per day: barrels per day removed',
    ],
    ['Another four million tonnes is expected to be shipped.', '4000000 tonnes: tonnes shipped'],
    ['Norway shipped two million tonnes.', '2000000 tonnes: tonnes shipped'],
    ['The states will discuss five million barrels.'],
  ],
  'terms that somebody is held to, or that are made longer': [
    ['The court jailed him for up to six years.', '6 years: time jailed'],
    ['A judge sentenced Ruiz to 14 months.', '14 months: time sentenced'],
    ['The army extended the truce by eight days.', '8 days: truce extended'],
    ['The strike would last just two days.', '2 days: strike'],
    ['The court waited for ten years.'],
    ['They waited for two years.'],
  ],
  sums: [
    [
      'The bank turned down a $7bn (£5bn) grant plan.',
      '7000000000 USD: grant plan',
      '5000000000 GBP: grant plan',
    ],
    ['It is more than the 4 billion euros promised last year.', '4000000000 EUR: pledge'],
    ['The law includes 50 million yen in a farm grant.', '50000000 JPY: farm grant'],
    ['Fiji will invest $3 million in new ports.', '3000000 USD: investment'],
    ['Chile gave $3 million in new lending.', '3000000 USD: new lending'],
    [
      'Saudi Arabia signed agreements with firms amounting to SR14 billion in energy.',
      '14000000000 SAR: agreements',
    ],
  ],
  'places in an order': [
    ['Bolivia is only the third Latin American state to sign the pact.', '3 rank: Latin American state'],
    ['Soto is the fourth woman to lead the bank.', '4 rank: woman'],
    ['It is the third treaty to be signed.'],
    ['Bolivia is the first state to sign the pact.'],
  ],
  'a small number that points is no count': [
    ['The two envoys met.'],
    ['They used all three rooms.'],
    ['They used three rooms.', '3 rooms: rooms'],
    ['The four Norwegians left.', '4 people: Norwegians'],
  ],
  'what that part of them is': [
    ['About 70% of goods to Chile will be duty-free.', '70 percent: goods duty-free'],
    ['About 40% of farms were destroyed.', '40 percent: farms destroyed'],
    ['Some 60% of voters were women.', '60 percent: voters'],
  ],
  'what trades at a price': [
    ['The pound was trading at $1.31 at noon.', '1.31 USD: price'],
    ['They bought the yard for $9 million.', '9000000 USD: price'],
  ],
  'no figures': [
    ['The raid killed dozens.'],
    ['It was a one-day strike.'],
    ['It was a two-day strike.', '2 days: strike'],
  ],
  'how long talks took, and how long ago something was': [
    ['The leaders met for more than 90 minutes in Suva.', '90 minutes: meeting'],
    ['The two men spoke by phone for an hour.', '1 hours: talks'],
    ['The talks lasted an hour and a half.', '1.5 hours: talks'],
    ['The talks lasted half an hour.', '0.5 hours: talks'],
    ['He has less than ten months left in office.', '10 months: office'],
    ['It has been 56 days since the last test.', '56 days: time since last test'],
    ['They waited for an hour.'],
    ['They drove at 60 miles an hour.'],
    ['They have waited 56 days since the vote.'],
  ],
  'how often something is done': [
    ['Peru is named 22 times in the paper.', '22 times: times named'],
    ['The ministers spoke at least five times.', '5 times: times spoken'],
    ['The ministers met three times.'],
  ],
  'a unit that describes a noun': [
    ['The plan is to build a 40ft wall.', '40 ft: wall'],
    ['Islands give their owners a 12 nautical mile radius.', '12 nautical mile: radius'],
    ['Peru claims the 3.5 million sq km sea.', '3500000 sq km: sea'],
    ['The rebels agreed to a two- to three-week truce.', '2 weeks: truce'],
    ['The town lies 12 km inland.'],
    ['The port lies 20 km north of Suva.', '20 km: distance'],
  ],
  'ways and land': [
    ['The rocket travelled about 155 miles.', '155 miles: distance travelled'],
    ['It can hit targets more than 2,000 miles away.', '2000 miles: distance'],
    [
      'Peru has built 3,000 acres (12.1 square kilometers) of islands.',
      '3000 acres: land built',
      '12.1 square kilometers: land built',
    ],
    ['They argued over 300 acres.'],
  ],
  'sums sought, and sums told in turn': [
    ['The agencies are appealing for $7 billion.', '7000000000 USD: sum sought'],
    [
      'Fiji and Tonga promised $2 million and $3 million respectively.',
      '2000000 USD: pledge',
      '3000000 USD: pledge',
    ],
    ['Over 40,000 are marooned on the islands.', '40000 people: people marooned'],
    ['Only 1% of the total number of students stayed.', '1 percent: total number of students'],
  ],
  'lists of modifiers': [
    ['More than 10,000 U.S. and Chilean students came.', '10000 people: U.S. and Chilean students'],
    ['They sent 20 ships and planes.', '20 ships: ships sent'],
  ],
};

for (const [kind, cases] of Object.entries(kinds)) {
  for (const [text, ...wanted] of cases) {
    test(`${kind}: ${text}`, async () => {
      assert.deepEqual(await measuresOf(text), wanted);
    });
  }
}
