import { told, type SmallArticle } from './conflict-case.ts';

/** A promise with what is told of it later, or of something that only looks like it. */
export interface PromiseCase {
  readonly articles: readonly SmallArticle[];
  /** What became of the undertaking of the first article; null where it is still open. */
  readonly want: { readonly stage: 'fulfilled' | 'broken'; readonly basis: 'stated' | 'implied' } | null;
}

/** A promise of one article and what another tells, later. */
function later(promise: string, report: string, want: PromiseCase['want']): PromiseCase {
  return { articles: told(`2027-03-02 OSLO — ${promise}`, `2028-11-20 LIMA — ${report}`), want };
}

const done = { stage: 'fulfilled', basis: 'implied' } as const;
const kept = { stage: 'fulfilled', basis: 'stated' } as const;
const failed = { stage: 'broken', basis: 'implied' } as const;
const broken = { stage: 'broken', basis: 'stated' } as const;

const ferries = 'Kenya promised on Monday to deliver four ferries to Malawi by December 2027.';
const ferryContract = 'Kenya signed a contract with Malawi on Monday to build four ferries.';
const hospital = 'Peru pledged on Monday to build a children’s hospital in Quito.';
const fishermen = 'Chile promised on Monday to release the Norwegian fishermen.';
const treaty = 'Norway pledged on Monday to ratify the fishing treaty with Iceland.';
const barges = 'Delta Shipyards agreed on Monday to build six barges for the Oslo Ports Agency.';
const bridge = 'Peru promised on Monday to build a bridge over the Napo for Ecuador.';
const clinic = 'Fiji pledged $2 million on Monday for the clinic in Suva.';

/** Promises kept, broken and open, in our own words. */
export const promiseCases: readonly PromiseCase[] = [
  later(ferries, 'Kenya delivered the four ferries to Malawi on Friday.', done),
  later(ferries, 'Kenya has handed over four ferries to Malawi, a year late.', done),
  later(
    ferries,
    'Malawi’s minister said Kenya had kept its promise to deliver four ferries to Malawi.',
    kept,
  ),
  later(ferries, 'Kenya has failed to deliver the four ferries to Malawi.', failed),
  later(ferries, 'Kenya broke its promise to deliver four ferries to Malawi.', broken),
  later(ferries, 'Kenya did not keep its promise to deliver four ferries to Malawi.', broken),
  later(hospital, 'Peru opened the children’s hospital in Quito on Friday.', done),
  later(fishermen, 'Chile has released the Norwegian fishermen.', done),
  later(treaty, 'Norway ratified the fishing treaty with Iceland on Friday.', done),
  later(clinic, 'Fiji paid $2 million for the clinic in Suva on Friday.', done),
  later(clinic, 'Fiji met its commitment of $2 million for the clinic in Suva.', kept),
  // What was to be built is handed over.
  later(
    barges,
    'Delta Shipyards delivered the last of the six barges that it built for the Oslo Ports Agency.',
    done,
  ),
  later(barges, 'Delta Shipyards has delivered all six barges to the Oslo Ports Agency.', done),
  later(barges, 'Delta Shipyards delivered six barges to the Oslo Ports Agency on Friday.', done),
  later(ferryContract, 'Kenya delivered the last of the four ferries that it built for Malawi.', done),
  later(bridge, 'Peru has delivered the bridge that it built over the Napo for Ecuador.', done),
  later(
    barges,
    'Delta Shipyards delivered the first of the six barges that it built for the Oslo Ports Agency.',
    null,
  ),
  later(barges, 'Delta Shipyards delivered six buses to the Oslo Ports Agency on Friday.', null),
  later(barges, 'Delta Shipyards delivered six barges to the Lima Ports Agency on Friday.', null),
  later(barges, 'Delta Shipyards gave the Oslo Ports Agency a discount on the barges.', null),
  later(bridge, 'Peru gave Ecuador a plan of the bridge over the Napo.', null),
  // Near misses: another who does it, another thing, another for whom it is done, less of it.
  later(ferries, 'Tanzania delivered four ferries to Malawi on Friday.', null),
  later(ferries, 'Kenya delivered four buses to Malawi on Friday.', null),
  later(ferries, 'Kenya delivered four ferries to Zambia on Friday.', null),
  later(ferries, 'Kenya delivered two ferries to Malawi on Friday.', null),
  later(ferries, 'Kenya delivered the first of the four ferries to Malawi on Friday.', null),
  later(hospital, 'Peru opened a children’s school in Quito on Friday.', null),
  later(fishermen, 'Chile has released the Danish fishermen.', null),
  later(treaty, 'Norway ratified the climate treaty on Friday.', null),
  later(clinic, 'Fiji paid $500,000 for the clinic in Suva on Friday.', null),
  // Near misses: only planned, not so, not yet, not the promised deed.
  later(ferries, 'Kenya plans to deliver the four ferries to Malawi in May.', null),
  later(ferries, 'Kenya has not delivered the four ferries to Malawi.', null),
  later(ferries, 'Kenya has yet to deliver the four ferries to Malawi.', null),
  later(ferries, 'Kenya began to deliver the four ferries to Malawi on Friday.', null),
  later(ferries, 'Kenya bought four ferries from Malawi on Friday.', null),
  later(hospital, 'Peru would have opened the children’s hospital in Quito by now.', null),
  later(fishermen, 'Norway asked whether Chile had released the Norwegian fishermen.', null),
  later(
    'Chile promised on Monday not to release the Norwegian fishermen.',
    'Chile released the Norwegian fishermen.',
    null,
  ),
  later(
    'Chile proposed on Monday to release the Norwegian fishermen.',
    'Chile released the Norwegian fishermen.',
    null,
  ),
];
