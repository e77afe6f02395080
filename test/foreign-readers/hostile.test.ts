import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultModel, Model } from '@alephdata/followthemoney';
import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { parquetReadObjects } from 'hyparquet';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { cellText, plainLine } from '../../src/export/cell-text.ts';
import type { RecordedActor, RecordedArticle, RecordValue } from '../../src/model/record.ts';
import { cited, promise, talks } from '../export/recorded.ts';
import { viewFrom } from '../export/view-from.ts';
import { citedItems } from './cited-items.ts';
import { bytesIn, textIn } from './example-record.ts';

/** Names and headlines that mean something to somebody who reads a file: markup, formulas, escapes, ends of lines and fields, halves of characters. */
const hostile: readonly string[] = [
  '<script>alert(1)</script>',
  ']]><!--&amp;"\'',
  '=HYPERLINK("http://a.example","x")',
  '@SUM(A1)',
  '+1-2',
  '\tTab\tand\rreturn\r\nand\nline',
  '\u001B[2J\u001B]0;title\u0007\u009B31m',
  '\u202Ereversed\u2066',
  'quote "in" the middle',
  '"begins with a quote',
  'semi;colon, comma\\n \\; END:VEVENT',
  '{\\input{/etc/passwd}} $x^2$ 50% & #1 _a ~b',
  '__proto__',
  'lone \uD800 surrogate',
  '🙂 e\u0301 Đặng 김',
  `long ${'name '.repeat(20_000)}`,
];

const article = (at: number, title: string): RecordedArticle => ({
  kind: 'article',
  id: `b${at}`,
  source: title,
  url: `https://a.example/${encodeURIComponent(title.toWellFormed()).slice(0, 40)}`,
  outlet: title,
  title,
  byline: title,
  publishedOn: '2025-03-04',
  language: 'en',
  sha256: '',
  story: null,
});

const actor = (at: number, name: string): RecordedActor => ({
  kind: 'actor',
  id: `a${at}`,
  type: 'person',
  name,
  aliases: [name],
  country: 'PER',
  offices: [{ title: name, of: name, from: null, to: null, seenOn: [] }],
  citations: [cited(name, 0, `b${at}`)],
});

const facts = hostile.flatMap((name, at): readonly RecordValue[] => [
  {
    ...talks([], { id: `c0ffee${at.toString(16).padStart(14, '0')}`, summary: name }),
    participants: [
      { actor: `a${at}`, name, role: 'actor' },
      {
        actor: `a${(at + 1) % hostile.length}`,
        name: hostile[(at + 1) % hostile.length] ?? '',
        role: 'actor',
      },
    ],
    place: { name, country: 'PER', lat: -12, lon: -77, basis: 'stated' },
    citations: [cited(name, 0, `b${at}`)],
  },
]);
const promises = hostile.map((name, at): RecordValue => ({
  ...promise(name, { due: { date: '2030', precision: 'year' } }),
  id: `d${at}`,
  citations: [cited(name, 0, `b${at}`)],
}));
const view = viewFrom([
  ...hostile.map((name, at) => actor(at, name)),
  ...hostile.map((name, at) => article(at, name)),
  ...promises,
  ...facts,
]);
const count = hostile.length;

/** Signs that a terminal obeys. */
const acting = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u; // oxlint-disable-line no-control-regex -- looked for

test('hostile words: tables keep a line an event, and no cell begins a formula', async () => {
  const polecat: string[][] = parse(await textIn('polecat', view), { delimiter: '\t' });
  assert.equal(polecat.length, count + 1);
  const gdelt: string[][] = parse(await textIn('gdelt', view), { delimiter: '\t', quote: false });
  assert.equal(gdelt.length, count);
  const csv: string[][] = parse(await textIn('csv', view), { record_delimiter: '\r\n' });
  assert.equal(csv.length, 4 * count + 1);
  for (const cell of [polecat, gdelt, csv].flat(2))
    assert.doesNotMatch(cell, /^[=@\t\r]|^[+-](?!\d+(?:\.\d+)?$)/u);
  for (const cell of [polecat, gdelt].flat(2)) assert.doesNotMatch(cell, acting);
  const names = polecat.slice(1).map((row) => row[23]);
  assert.deepEqual(names, hostile.map(cellText));
});

test('hostile words: networks keep every node and its name', async () => {
  for (const [form, read] of [
    ['gexf', gexf.parse],
    ['graphml', graphml.parse],
  ] as const) {
    const text = await textIn(form, view);
    assert.doesNotMatch(text.replaceAll('\n', ''), acting);
    const graph = read(MultiGraph, text);
    assert.equal(graph.order, count);
    assert.equal(graph.size, count);
    assert.equal(graph.getNodeAttribute('a0', 'label'), hostile[0]);
    assert.equal(graph.getNodeAttribute('a8', 'label'), hostile[8]);
  }
});

test('hostile words: a calendar keeps its entries and their texts', async () => {
  const text = await textIn('ics', view);
  assert.doesNotMatch(text.replaceAll(/\r?\n/g, ''), acting);
  const entries = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  assert.equal(entries.length, 2 * count);
  const places = entries.flatMap((one) => one.getFirstPropertyValue('location') ?? []);
  assert.deepEqual(places, hostile.map(plainLine));
});

test('hostile words: entities, features, sources, provenance and rows come back as many', async () => {
  const model = new Model(defaultModel);
  const entities = (await textIn('ftm', view)).trim().split('\n');
  const names = entities.map((line) => model.getEntity(JSON.parse(line)).schema.name);
  assert.equal(names.filter((name) => name === 'Person').length, count);
  const map = check(await textIn('geojson', view));
  assert.equal(map.type === 'FeatureCollection' ? map.features.length : 0, count);
  for (const form of ['csl', 'bibtex']) assert.equal(citedItems(await textIn(form, view)).length, count);
  const bytes = await bytesIn('parquet', view);
  assert.equal((await parquetReadObjects({ file: new Uint8Array(bytes).buffer })).length, 4 * count);
  const nodes = await jsonld.expand(JSON.parse(await textIn('prov-jsonld', view)));
  assert.equal(nodes.length, 4 * count);
});
