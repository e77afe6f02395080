import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isOfficeWord, readGazetteer } from '../../src/language/gazetteer.ts';
import { createWordColumns, hashWord } from '../../src/language/word-columns.ts';
import { foldPhrase } from '../../src/model/fold-text.ts';
import { loadGazetteer } from '../../src/pipeline/gazetteer.ts';
import { loadModels } from '../../src/pipeline/models.ts';
import { nationalTitles } from '../../src/reading/english/lexicon/national-offices.ts';
import { isPersonNoun } from '../../src/reading/english/lexicon/person-nouns.ts';
import { countryName, stateNamed, takeCountries } from '../../src/world/country-words.ts';
import { isGivenName } from '../../src/world/given-names.ts';
import type { GazetteerKind } from '../../src/world/gazetteer/gazetteer.ts';
import { outletCountry } from '../../src/world/outlet-countries.ts';
import { stateOfAdjective } from '../../src/world/state-adjectives.ts';
import { hasOffice } from '../../src/world/state-officers.ts';
import { stateIn } from '../../src/world/state-seats.ts';
import { stateOf, states } from '../../src/world/states.ts';

const gazetteer = loadGazetteer();
const models = loadModels();

function entryOf(phrase: string, kind: GazetteerKind): string | null {
  return gazetteer.find(phrase).find((entry) => entry.kind === kind)?.country ?? null;
}

/** Whether the language models know every word of a phrase for a state's or its people's. */
function isKnownToModels(phrase: string): boolean {
  const words = phrase.split(' ');
  const columns = createWordColumns(words.length + 2);
  for (const [row, word] of words.entries())
    hashWord(columns, row, { text: word, start: 0, end: word.length });
  const bits = new Int32Array(words.length + 2);
  readGazetteer(models.gazetteer, columns, { bits, count: words.length });
  return words.every((_, at) => isOfficeWord(bits[at]));
}

/** Names that are given names too, or longer than the four words that the models look at. */
const beyondModels = (phrase: string): boolean => {
  const words = phrase.split(' ');
  return words.length > 4 || words.some((word) => isGivenName(word.toLowerCase()));
};

for (const { code, name, otherNames, adjectives, peoples, seats, houses, domain, offices } of states) {
  void test(`${code}: every view knows the state and its names`, () => {
    assert.equal(stateOf(code)?.name, name);
    assert.equal(countryName(code), name);
    for (const form of [name, ...otherNames]) {
      assert.equal(entryOf(form, 'country'), code, `the gazetteer: ${form}`);
      assert.deepEqual(takeCountries(form), { codes: [code], rest: [] }, `the words of figures: ${form}`);
      assert.equal(stateIn(form), code, `the seats: ${form}`);
      assert.ok(beyondModels(form) || isKnownToModels(form), `the language models: ${form}`);
    }
    if (domain !== null)
      assert.equal(outletCountry({ outlet: null, url: `https://news.example.${domain}/1` }, gazetteer), code);
    assert.equal(hasOffice(code, 'president'), offices.president);
  });

  void test(`${code}: every view knows its adjectives and its people`, () => {
    for (const form of adjectives) {
      assert.equal(entryOf(form, 'adjective'), code, `the gazetteer: ${form}`);
      assert.ok(isKnownToModels(form), `the language models: ${form}`);
    }
    for (const form of peoples) {
      assert.equal(entryOf(form, 'people'), code, `the gazetteer: ${form}`);
      assert.ok(isPersonNoun(form), `the nouns of persons: ${form}`);
    }
    for (const form of [...adjectives, ...peoples]) {
      assert.equal(stateOfAdjective(form), code, `the adjectives: ${form}`);
      assert.deepEqual(takeCountries(form), { codes: [code], rest: [] }, `the words of figures: ${form}`);
    }
  });

  void test(`${code}: its seats of government point at it`, () => {
    for (const seat of [...seats, ...houses]) assert.equal(stateIn(`claims by ${seat}`), code, seat);
    for (const seat of seats) assert.equal(entryOf(seat, 'city'), code, `the gazetteer: ${seat}`);
    for (const house of houses) assert.equal(entryOf(house, 'seat'), code, `the gazetteer: ${house}`);
  });
}

void test('no form stands for two states, and no code or domain for two rows', () => {
  const owners = new Map<string, string>();
  for (const { code, name, otherNames, adjectives, peoples } of states) {
    for (const form of [name, ...otherNames, ...adjectives, ...peoples]) {
      const key = foldPhrase(form);
      assert.equal(owners.get(key) ?? code, code, form);
      owners.set(key, code);
    }
  }
  const domains = states.flatMap(({ domain }) => domain ?? []);
  assert.equal(new Set(domains).size, domains.length);
  assert.equal(new Set(states.map(({ code }) => code)).size, states.length);
});

void test('every code of the tables of places, bodies and titles is one of the table of states', () => {
  const columns = { cities: 1, regions: 1, places: 2, organizations: 1 };
  const used = Object.entries(columns).flatMap(([table, column]) =>
    readFileSync(new URL(`../../src/world/gazetteer/${table}.txt`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split(';')[column]),
  );
  const unknown = [...used, ...nationalTitles.values()].filter(
    (code) => code !== '-' && stateOf(code) === null,
  );
  assert.deepEqual(unknown, []);
});

const nearMisses: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['the car of us all', [], ['the', 'car', 'of', 'us', 'all']],
  ['US exports to the U.K.', ['USA', 'GBR'], ['exports', 'to', 'the']],
  ["Peru's trade with the Republic of Korea", ['PER', 'KOR'], ['trade', 'with', 'the']],
  ["the Democratic People's Republic of Korea", ['PRK'], ['the']],
  ['farms in New South Wales', [], ['farms', 'in', 'new', 'south', 'wales']],
  ['towns of Northern Ireland', [], ['towns', 'of', 'northern', 'ireland']],
  ['the Papua New Guinean coast', ['PNG'], ['the', 'coast']],
];
for (const [text, codes, rest] of nearMisses) {
  void test(`“${text}” names ${codes.join(', ') || 'no state'}`, () =>
    assert.deepEqual(takeCountries(text), { codes, rest }));
}

const typed: readonly (readonly [string, string | null])[] = [
  ['usa', 'USA'],
  ['the UAE', 'ARE'],
  ['UAE', 'ARE'],
  ['PER', 'PER'],
  ['viet nam', 'VNM'],
  ['Peruvian', 'PER'],
  ['Peruvian navy', null],
  ['Wales', null],
  ['', null],
];
for (const [name, want] of typed) {
  void test(`“${name}” in a query is ${want ?? 'no state'}`, () => assert.equal(stateNamed(name), want));
}
