import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressedAs, creditedByOutlet, outletKey } from '../../src/model/outlet-key.ts';

const alike = [
  ['Harbour Post', 'HARBOUR POST'],
  ['Harbour Post', 'The Harbour Post'],
  ['Harbour Post', 'harbourpost.example'],
  ['Harbour Post', 'https://www.harbourpost.example/world'],
  ['Harbour Post', 'edition.harbourpost.co.fj'],
  ['Harbour Post', 'Harbour Post via Pacific Wire'],
  ['Harbour Post', 'Harbour Post (Pacific Wire)'],
  ['HP News', 'hpnews.com'],
  ['HP News', 'HP'],
  ['Coast & Isle', 'Coast and Isle'],
  ['Minister for Ports', 'MINISTER FOR PORTS'],
] as const;
for (const [a, b] of alike)
  test(`${a} and ${b} are one outlet`, () => assert.equal(outletKey(a), outletKey(b)));

const apart = [
  ['Harbour Post', 'Harbour Times'],
  ['Suva Post', 'Harbour Post'],
  ['News', 'Online'],
  ['harbourpost.example', 'harbourtimes.example'],
] as const;
for (const [a, b] of apart) test(`${a} and ${b} are two`, () => assert.notEqual(outletKey(a), outletKey(b)));

test('a long name has the short form of its address, a short one has none', () => {
  assert.equal(addressedAs('The Port Vila Times'), 'pvtimes');
  assert.equal(addressedAs('Harbour Times'), null);
});

test('an outlet line credits an agency in brackets or behind "via"', () => {
  assert.equal(creditedByOutlet('Harbour Post (Pacific Wire)'), 'Pacific Wire');
  assert.equal(creditedByOutlet('Harbour Post via Pacific Wire'), 'Pacific Wire');
  assert.equal(creditedByOutlet('Harbour Post'), null);
});
