import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Introductions } from '../../src/export/brief/introductions.ts';
import { oneName } from '../../src/export/brief/one-name.ts';
import { promiseInWords } from '../../src/export/brief/promise-in-words.ts';
import { sayingInWords, saysSomething } from '../../src/export/brief/saying-in-words.ts';
import type { CommitmentStage } from '../../src/model/claim.ts';
import type { RecordedStatement } from '../../src/model/record.ts';
import { cited, known, said } from './recorded.ts';

const promises: readonly (readonly [stage: CommitmentStage, action: string, want: string])[] = [
  ['agreed', 'to open a ferry line', 'agreed to open a ferry line'],
  ['pledged', 'will open a ferry line', 'pledged to open a ferry line'],
  ['proposed', 'that both ports open', 'proposed that both ports open'],
  ['proposed', 'the two ports share a crane', 'proposed that the two ports share a crane'],
  ['signed', 'a memorandum on cranes', 'signed a memorandum on cranes'],
  ['reaffirmed', 'to fully opening the port', 'reaffirmed commitment to fully opening the port'],
  ['pledged', 'to a ceasefire', 'pledged commitment to a ceasefire'],
  ['reaffirmed', 'to open the port', 'reaffirmed commitment to open the port'],
  ['pledged', 'to $3 million in grants', 'pledged commitment to $3 million in grants'],
  ['reaffirmed', 'support for the ferries.', 'reaffirmed support for the ferries'],
  ['pledged', 'to bring the ferries', 'pledged to bring the ferries'],
  ['pledged', 'won’t close the port', 'pledged not to close the port'],
  ['agreed', 'target of 3 ferries', 'agreed: target of 3 ferries'],
  ['fulfilled', 'to open a ferry line', 'fulfilled: open a ferry line'],
];
for (const [stage, action, want] of promises) {
  test(want, () => assert.equal(promiseInWords({ stage, action, history: [] }), want));
}

const sayings: readonly (readonly [parts: Partial<RecordedStatement>, want: string])[] = [
  [{ content: '“The sea joins us.”', quoted: 'direct' }, '“The sea joins us”'],
  [
    { content: 'the port is open', citations: [cited('He said that the port is open.')] },
    'said that the port is open.',
  ],
  [
    { cue: 'briefed', content: 'the harvest', citations: [cited('He briefed the minister on the harvest.')] },
    'briefed the minister on the harvest.',
  ],
  [
    {
      cue: 'expressed',
      content: 'rains would come',
      citations: [cited('He expressed his hope that rains would come.')],
    },
    'expressed his hope that rains would come.',
  ],
  [
    { content: 'The port is open', citations: [cited('The port is open, he said.')] },
    'said: The port is open.',
  ],
  [
    { cue: 'stating', content: 'ships sail', citations: [cited('He waved, stating: “ships sail”.')] },
    'stated ships sail.',
  ],
  [
    { content: 'ships "will sail.', citations: [cited('He said ships "will sail."')] },
    'said ships "will sail.',
  ],
  [
    { cue: 'noted', content: 'The port … is open', citations: [cited('The port, he noted, is open.')] },
    'noted: The port is open.',
  ],
  [
    { content: 'The port … is open', citations: [cited('The port, old as it is, is open, he said.')] },
    'said: The port … is open.',
  ],
  [{ cue: 'also denying', content: 'it all', citations: [cited('He smiled.')] }, 'denied it all.'],
  [{ cue: 'told', content: 'ships sail', citations: [cited('Ships sail, he told.')] }, 'said ships sail.'],
  [
    {
      cue: 'told',
      content: 'ships sail',
      addressee: { actor: 'B', name: 'Ana Ruiz' },
      citations: [cited('Ships sail, he told her.')],
    },
    'told Ana Ruiz ships sail.',
  ],
];
for (const [parts, want] of sayings) {
  test(want, () => assert.equal(sayingInWords(said('', parts)), want));
}

test('reported words that only point back or begin in the middle are not told', () => {
  for (const content of [
    'this notion',
    'his guest on it',
    'he longed for those boats',
    'including 20 trucks',
    'them',
    'this notion helps trade',
    'those boats help trade',
    'how this thread helps trade',
    'it is these people who help trade',
    'the port counts on them to help trade',
    '9,000 of them live in the port',
  ])
    assert.equal(saysSomething({ content, quoted: 'indirect' }), false, content);
  for (const content of [
    'this visit by Ana Ruiz helps trade',
    'this year the ports are open',
    'firms must pay what is owed to them in full',
    'its ports are open',
    'peace',
  ])
    assert.equal(saysSomething({ content, quoted: 'indirect' }), content !== 'peace', content);
  assert.equal(saysSomething({ content: 'Peace now.', quoted: 'direct' }), false);
  assert.equal(saysSomething({ content: 'We want peace.', quoted: 'direct' }), true);
});

const office = (title: string, of: string | null, ...seenOn: readonly string[]) => ({ title, of, seenOn });

test('a person has offices at the first mention, those that reports of about the day give, and none after it', () => {
  const arta = known('1', {
    names: ['Arta Dushku'],
    offices: [
      office('president', 'Albania', '2024-05-01'),
      office('state president', 'Albania', '2024-05-01'),
      office('foreign minister', 'Albania', '2011-02-01'),
      office('guest', null, '2024-05-01'),
    ],
  });
  const names = new Introductions([arta, known('2', { names: ['Fiji'], type: 'state' })]);
  assert.equal(
    names.name({ actor: '1', name: 'Arta Dushku' }, '2024-05-03'),
    'Arta Dushku (president of Albania)',
  );
  assert.equal(names.name({ actor: '1', name: 'Arta Dushku' }, '2024-05-03'), 'Arta Dushku');
  assert.equal(names.name({ actor: '2', name: 'Fiji' }, null), 'Fiji');
  assert.equal(names.name({ actor: null, name: 'officials' }, null), 'officials');
});

test('an office that two are given stands with the one whom more facts name; a mayor is of a town', () => {
  const offices = [office('president', 'Chile')];
  const names = new Introductions([
    known('1', { offices, facts: 9 }),
    known('2', { offices, facts: 1 }),
    known('3', { offices: [office('mayor', 'Arica')] }),
  ]);
  const told = ['1', '2', '3'].map((id) => names.name({ actor: id, name: id }, null));
  assert.deepEqual(told, ['1 (president of Chile)', '2', '3 (mayor of Arica)']);
});

test('a page has one spelling of a name', () => {
  const spelt = oneName([known('1', { names: ['Vietnam', 'Việt Nam', 'Vietnamese'] })]);
  assert.equal(spelt('Việt Nam’s Vietnamese ports'), 'Vietnam’s Vietnamese ports');
});
