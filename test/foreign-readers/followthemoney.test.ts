import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultModel, Model } from '@alephdata/followthemoney';
import { of, textIn } from './example-record.ts';

interface Written {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const model = new Model(defaultModel);
const entities: readonly Written[] = (await textIn('ftm'))
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const schemaOf = new Map(entities.map(({ id, schema }) => [id, schema] as const));

const count = (schema: string): number => entities.filter((one) => one.schema === schema).length;

test('FollowTheMoney: its model has every schema and property, and each value is of its kind', () => {
  for (const { id, schema: name, properties } of entities) {
    const schema = model.getSchema(name);
    const held = Object.fromEntries(Object.entries(properties).map(([key, list]) => [key, [...list]]));
    assert.equal(model.getEntity({ id, schema: name, properties: held }).id, id);
    for (const required of schema.required) assert.ok(properties[required], `${name} lacks ${required}`);
    for (const [key, list] of Object.entries(properties)) {
      const property = schema.getProperty(key);
      const { values } = property.type;
      for (const value of list) {
        if (values instanceof Map && values.size > 0) assert.ok(values.has(value), `${key}: ${value}`);
        if (property.type.name === 'date') assert.match(value, /^\d{4}(?:-\d\d){0,2}$/);
        if (property.type.name === 'url') assert.ok(URL.canParse(value));
        if (property.type.name !== 'entity') continue;
        const range = property.getRange();
        assert.ok(model.getSchema(schemaOf.get(value) ?? '').isA(range), `${key} of ${name}: ${value}`);
      }
    }
  }
});

test('FollowTheMoney: as many actors, articles and events as the record has, each id once', () => {
  assert.equal(schemaOf.size, entities.length);
  assert.equal(count('Article'), of('article').length);
  assert.equal(count('Event'), of('event').filter(({ status }) => !/denied|hypo/.test(status)).length);
  const actors = ['Person', 'Organization', 'PublicBody', 'LegalEntity'].map(count);
  assert.equal(
    actors.reduce((sum, n) => sum + n),
    of('actor').length,
  );
  const offices = of('actor').flatMap(({ type, offices }) => (type === 'person' ? offices : []));
  assert.equal(count('Occupancy'), offices.length);
  assert.ok(count('Position') > 3 && count('Position') < offices.length);
});
