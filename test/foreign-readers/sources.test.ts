import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedItems } from './cited-items.ts';
import { of, textIn } from './example-record.ts';

for (const form of ['csl', 'bibtex']) {
  test(`${form}: citation.js reads each article with its title, outlet and day`, async () => {
    const cited = citedItems(await textIn(form));
    assert.deepEqual(
      cited.map(({ id, title, issued, 'container-title': outlet, URL: url }) => [
        id,
        title,
        outlet ?? null,
        issued?.['date-parts']?.[0]?.join('-') ?? null,
        url ?? null,
      ]),
      of('article').map(({ id, title, outlet, publishedOn, url, source }) => [
        id,
        title ?? source,
        outlet,
        publishedOn?.split('-').map(Number).join('-') ?? null,
        url,
      ]),
    );
  });
}
