import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '@placemarkio/check-geojson';
import { of, textIn, view } from './example-record.ts';
import { spotOf } from '../../src/export/spot-of.ts';

/** A feature as the tests ask it. */
interface MapFeature {
  readonly id?: string | number | undefined;
  readonly geometry: unknown;
  readonly properties: Readonly<Record<string, unknown>> | null;
}

test('GeoJSON: check-geojson finds it valid, with a feature for each event and figure whose place has a point', async () => {
  const collection = check(await textIn('geojson'));
  assert.equal(collection.type, 'FeatureCollection');
  const features: readonly MapFeature[] = collection.type === 'FeatureCollection' ? collection.features : [];
  const events = of('event').filter(({ place }) => place?.lat !== undefined && place.lat !== null);
  const figures = of('figure').filter(({ place }) => place !== null && spotOf(place, view.gazetteer)?.lat);
  assert.ok(events.length > 10 && figures.length > 1);
  assert.deepEqual(
    features.map(({ id }) => id),
    [...events, ...figures].map(({ id }) => id),
  );
  const busan = features.find(({ properties }) => properties?.['place'] === 'Busan')?.geometry;
  assert.deepEqual(busan, { type: 'Point', coordinates: [129.04, 35.1] });
});
