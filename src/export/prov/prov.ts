import { compareText } from '../../model/order.ts';
import type { RecordValue } from '../../model/record.ts';
import { hasLine } from '../jsonl.ts';
import type { ReadClaim, RecordView } from '../record-view.ts';
import {
  articleNode,
  factNode,
  judgementNode,
  provContext,
  readerNode,
  type ProvNode,
} from './prov-nodes.ts';

/**
 * Where each fact of a record comes from, in PROV-O as JSON-LD, a node a line, without the line ends: facts and actors with their
 * sentences, the readings that made them and the decisions of people. Stories are no facts and are left out. Streamed; the claims of each
 * fact are asked for one by one.
 */
export async function* provLines(view: RecordView): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(provContext)},"@graph":[`;
  let before = '';
  for await (const node of nodesOf(view)) {
    yield `${before}${JSON.stringify(node)}`;
    before = ',';
  }
  yield ']}';
}

async function* nodesOf(view: RecordView): AsyncGenerator<ProvNode> {
  const versions = new Set<string>();
  for await (const value of view.values()) {
    const claims = hasLine(value) && isRead(value) ? await view.claimsOf(value.id) : [];
    for (const { readerVersion } of claims) versions.add(readerVersion);
    const node = hasLine(value) ? nodeOf(value, claims) : null;
    if (node !== null) yield node;
  }
  yield* [...versions].toSorted(compareText).map(readerNode);
}

/** Whether a value is made of claims: all that articles tell, and what sets them against each other. */
const isRead = ({ kind }: RecordValue): boolean =>
  kind !== 'article' && kind !== 'judgement' && kind !== 'story';

function nodeOf(value: RecordValue, claims: readonly ReadClaim[]): ProvNode | null {
  switch (value.kind) {
    case 'article':
      return articleNode(value);
    case 'judgement':
      return judgementNode(value);
    case 'story':
      return null;
    case 'actor':
    case 'event':
    case 'statement':
    case 'commitment':
    case 'figure':
    case 'conflict':
      return factNode(value, claims);
  }
}
