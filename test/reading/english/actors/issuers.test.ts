import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, readText } from '../../read-text.ts';
import { commitmentsOf, groundOf } from '../../speech-of.ts';

const opening = 'Relations between Norway and Kenya go back forty years.\n\nBoth want more trade.';

const cases: readonly { readonly title: string; readonly text: string; readonly want: readonly string[] }[] =
  [
    {
      title: 'Joint Statement on Fisheries',
      text: 'We, the foreign ministers of Norway, Kenya and Chile, met in Lima today alongside Peru.',
      want: ['Norway', 'Kenya', 'Chile'],
    },
    {
      title: 'Leaders’ Declaration',
      text: 'Today, we — Prime Minister Ana Brandt of Norway and President Tom Ruiz of Chile — opened the fund.',
      // Leaders named with their states speak for these.
      want: ['Norway', 'Chile'],
    },
    { title: 'Joint Statement of Norway and Kenya', text: opening, want: ['Norway', 'Kenya'] },
    {
      title: 'NORTHERN LEADERS’ COMMUNIQUÉ',
      text: `We, the leaders of Norway and Kenya, met in Oslo.`,
      want: ['Norway', 'Kenya'],
    },
    {
      title: 'Joint Statement by Norway and Kenya on Chile',
      text: `${opening} Chile is near.`,
      want: ['Norway', 'Kenya'],
    },
    { title: 'Joint Statement on the Norway-Kenya Trade Forum', text: opening, want: ['Norway', 'Kenya'] },
    {
      title: 'Joint Communiqué on the Visit to Kenya of the Prime Minister of Norway',
      text: opening,
      want: ['Kenya', 'Norway'],
    },
    {
      title: 'Joint Statement on Trade',
      text: 'Norway and Kenya agreed on tariffs today.',
      want: ['Norway', 'Kenya'],
    },
    // One of two is not all who speak.
    { title: 'Joint Statement with Kenya', text: 'The visit went well. Kenya was pleased.', want: [] },
    // Authors that the text does not know are not guessed at.
    { title: 'Joint Statement by President Ruiz and President Brandt', text: opening, want: [] },
    { title: 'Fact Sheet: Norway and Kenya Open a Port', text: opening, want: [] },
    { title: 'Transcript of joint statement by Norway and Kenya', text: opening, want: [] },
    { title: 'Norway and Kenya sign a port deal', text: opening, want: [] },
    // Words quoted are not the text's own.
    {
      title: 'Port deal signed',
      text: '“We, the leaders of Norway and Kenya, agree,” a card read.',
      want: [],
    },
  ];

for (const { title, text, want } of cases) {
  test(`${title}: ${text}`, () => {
    const { issuers, findings } = groundOf(text, title);
    assert.deepEqual(
      issuers.map(({ actor }) => findings.actors[actor].name),
      want,
    );
  });
}

test('events and statements of an official text name the same issuers for "we"', async () => {
  const text =
    'Joint Statement of Norway and Kenya\n\nNorway and Kenya met.\n\nWe condemn the raid on the port of Chile.';
  const reading = await readText(text, '2027-03-10');
  assert.match(eventsOf(reading).join('\n'), /condemnation .*: Norway, Kenya/);
});

test('"both sides" and "our leaders" are the issuers; leaders of others and all countries are not', () => {
  const title = 'Joint Statement of Norway and Kenya';
  const by = (words: string): number =>
    commitmentsOf(`${opening}\n\n${words} will open a port.`, title)[0]?.by.length ?? 0;
  assert.deepEqual(['Both sides', 'Our leaders', 'The two governments'].map(by), [2, 2, 2]);
  assert.deepEqual(['All countries', 'The farm leaders', 'The leaders of many towns'].map(by), [0, 0, 0]);
});
