import type { RecordView } from '../record-view.ts';
import { xmlText } from '../xml-text.ts';
import { edgeFields, nodeFields, type NetworkField } from './network-fields.ts';
import { networkLines } from './network-lines.ts';

/** The network of a record as GEXF 1.3, as Gephi reads it, in lines without their ends. What is held: see `networkLines`. */
export function gexfLines(view: RecordView): AsyncGenerator<string> {
  const made = view.latestDay === null ? '' : ` lastmodifieddate="${view.latestDay}"`;
  return networkLines(view, {
    head: [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
      `<meta${made}><creator>Chancery ${xmlText(view.version)}</creator></meta>`,
      '<graph mode="static" defaultedgetype="undirected">',
      ...attributes('node', nodeFields),
      ...attributes('edge', edgeFields),
      '<nodes>',
    ],
    node: (actor) =>
      `<node id="${xmlText(actor.id)}" label="${xmlText(actor.name)}">${values(nodeFields, actor)}</node>`,
    between: ['</nodes>', '<edges>'],
    edge: (edge) => {
      const kind = edge.directed ? 'directed' : 'undirected';
      const ends = `source="${xmlText(edge.source)}" target="${xmlText(edge.target)}"`;
      return `<edge id="${xmlText(edge.id)}" ${ends} type="${kind}" weight="${edge.weight}">${values(edgeFields, edge)}</edge>`;
    },
    foot: ['</edges>', '</graph>', '</gexf>'],
  });
}

function attributes<T>(of: 'node' | 'edge', fields: readonly NetworkField<T>[]): readonly string[] {
  const lines = fields.map(({ name }) => `<attribute id="${name}" title="${name}" type="string"/>`);
  return [`<attributes class="${of}">`, ...lines, '</attributes>'];
}

function values<T>(fields: readonly NetworkField<T>[], value: T): string {
  const given = fields.flatMap(({ name, of }) => {
    const text = of(value);
    return text === null ? [] : [`<attvalue for="${name}" value="${xmlText(text)}"/>`];
  });
  return given.length === 0 ? '' : `<attvalues>${given.join('')}</attvalues>`;
}
