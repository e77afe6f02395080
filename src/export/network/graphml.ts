import type { RecordView } from '../record-view.ts';
import { xmlText } from '../xml-text.ts';
import { edgeFields, nodeFields, type NetworkField } from './network-fields.ts';
import { networkLines } from './network-lines.ts';

/** The network of a record as GraphML, as yEd, igraph and NetworkX read it, in lines without their ends. What is held: see `networkLines`. */
export function graphmlLines(view: RecordView): AsyncGenerator<string> {
  return networkLines(view, {
    head: [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      '<key id="label" for="node" attr.name="label" attr.type="string"/>',
      ...keys('node', nodeFields),
      '<key id="weight" for="edge" attr.name="weight" attr.type="int"/>',
      ...keys('edge', edgeFields),
      '<graph id="record" edgedefault="undirected">',
    ],
    node: (actor) =>
      `<node id="${xmlText(actor.id)}">${datum('label', actor.name)}${data('node', nodeFields, actor)}</node>`,
    between: [],
    edge: (edge) => {
      const ends = `source="${xmlText(edge.source)}" target="${xmlText(edge.target)}" directed="${edge.directed}"`;
      return `<edge id="${xmlText(edge.id)}" ${ends}>${datum('weight', String(edge.weight))}${data('edge', edgeFields, edge)}</edge>`;
    },
    foot: ['</graph>', '</graphml>'],
  });
}

function keys<T>(of: 'node' | 'edge', fields: readonly NetworkField<T>[]): readonly string[] {
  return fields.map(
    ({ name }) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="string"/>`,
  );
}

const datum = (key: string, text: string): string => `<data key="${key}">${xmlText(text)}</data>`;

function data<T>(of: 'node' | 'edge', fields: readonly NetworkField<T>[], value: T): string {
  return fields
    .map(({ name, of: textOf }) => {
      const text = textOf(value);
      return text === null ? '' : datum(`${of}-${name}`, text);
    })
    .join('');
}
