import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidIn } from './said-in.ts';

const met = 'Vice President Ana Soto met President Luis Ruiz of Chile in Suva.';
const joint = 'Joint Statement of Kenya and Norway\n\n';

const cases: readonly (readonly [text: string, ...said: readonly string[]])[] = [
  // "The vice president and President Ruiz" are two: the title alone is hers.
  [
    `${met} The Vice President and President Ruiz discussed trade. The Vice President said the port was open.`,
    'Ana Soto: the port was open',
  ],
  [
    'The foreign minister and deputy premier Ana Soto met reporters. The foreign minister said the port was open.',
    'Ana Soto: the port was open',
  ],
  // A Korean family name before a given name without a hyphen is what its bearer is called by.
  ['Mayor Park Jinho met Ana Soto in Suva. Park said the port was open.', 'Park Jinho: the port was open'],
  // What those who issue a paper say without a word of saying.
  [
    `${joint}We stand ready to rebuild the port together. We condemn the raid.`,
    'Kenya + Norway: We stand ready to rebuild the port together',
    'Kenya + Norway: the raid',
  ],
  // A plural office of several states is all of theirs.
  ['The leaders of Fiji and Tonga said the port would open.', 'Fiji + Tonga: the port would open'],
  ['The Foreign Ministers of Fiji and Tonga said the port would open.', 'Fiji + Tonga: the port would open'],
  // Whose spokesperson or aide somebody is does not speak himself.
  [
    'A spokesperson for Fijian President Ana Waqa, Peter Lomu, said the convoy would leave.',
    'Peter Lomu: the convoy would leave',
  ],
  [
    'An aide to Fijian President Ana Waqa, Peter Lomu, said the convoy would leave.',
    'Peter Lomu: the convoy would leave',
  ],
  // From whom a paper has what it says.
  [
    'The Suva Post, citing Kenyan officials familiar with the plan, said the port was open.',
    'Suva Post: the port was open',
  ],
  // Near misses: another subject, and a text that nobody issues.
  [`${joint}The port will be open again in May.`],
  ['We stand ready to rebuild the port together.'],
];
for (const [text, ...said] of cases) test(text, async () => assert.deepEqual(await saidIn(text), said));
