import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { pairsOf } from '../../src/export/event-sides.ts';
import { of, textIn } from './example-record.ts';

const pairs = of('event')
  .filter(({ status }) => status === 'happened')
  .flatMap((event) => pairsOf(event))
  .filter(({ doer, other }) => doer !== null && other !== null);

for (const [form, parse] of [
  ['gexf', gexf.parse],
  ['graphml', graphml.parse],
] as const) {
  test(`${form}: graphology reads a node for each actor, and edges that weigh as much as there are pairs`, async () => {
    const graph = parse(MultiGraph, await textIn(form));
    assert.equal(graph.order, of('actor').length);
    assert.ok(graph.size > 10);
    let weight = 0;
    const events = new Set<string>();
    graph.forEachEdge((_, attributes) => {
      weight += Number(attributes['weight']);
      for (const id of String(attributes['events']).split(' ')) events.add(id);
      assert.match(String(attributes['first'] ?? '2025-01-01'), /^\d{4}-\d\d-\d\d$/);
    });
    assert.equal(weight, pairs.length);
    const ids = new Set(of('event').map(({ id }) => id));
    for (const id of events) assert.ok(ids.has(id));
    const named = of('actor')[0];
    assert.equal(graph.getNodeAttribute(named.id, 'label'), named.name);
  });
}
