import assert from 'node:assert/strict';
import { test } from 'node:test';
import { metricsText } from '../../../src/pipeline/many/metrics-text.ts';

test('metrics are written in the text format of Prometheus, with what would break a line escaped', () => {
  const text = metricsText([
    { name: 'a_total', kind: 'counter', help: 'Two\nlines \\ and a backslash.', samples: [{ value: 3 }] },
    {
      name: 'b',
      kind: 'gauge',
      help: 'By label.',
      samples: [
        { labels: { with: 'a "queue"\\' }, value: 0.5 },
        { labels: {}, value: 1 },
      ],
    },
  ]);
  assert.equal(
    text,
    [
      '# HELP a_total Two\\nlines \\\\ and a backslash.',
      '# TYPE a_total counter',
      'a_total 3',
      '# HELP b By label.',
      '# TYPE b gauge',
      'b{with="a \\"queue\\"\\\\"} 0.5',
      'b 1',
      '',
    ].join('\n'),
  );
});
