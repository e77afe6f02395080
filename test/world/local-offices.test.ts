import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLocalOffice } from '../../src/world/local-offices.ts';

test('a mayor and a governor are of a town or a province, a minister is of a state', () => {
  for (const title of ['mayor', 'deputy mayor', 'governor', 'vice-governor', 'city councillor'])
    assert.equal(isLocalOffice(title), true, title);
  for (const title of ['foreign minister', 'governor general', 'president', 'mayoral candidate'])
    assert.equal(isLocalOffice(title), false, title);
});
