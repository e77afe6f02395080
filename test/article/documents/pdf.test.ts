import assert from 'node:assert/strict';
import test from 'node:test';
import { column, writePdf, type Setting } from '../../documents/write-pdf.ts';
import { blocksIn, outcomeOf, pdf } from './opened.ts';

const left = [
  'The foreign ministers of Norland and Estria met',
  'in the port of Vessel on Monday and agreed to re-',
  'open the border crossing that was closed in the',
  'spring. Officials of both sides will meet again.',
];
const right = [
  'Minister Ada Holm said the two governments had a',
  'long-standing wish to trade more, and that a long-',
  'standing quarrel over fish was settled. "We have',
  'kept our word," she told reporters after the talks.',
];
const whole = [
  'paragraph: The foreign ministers of Norland and Estria met in the port of Vessel on Monday and agreed to reopen the border crossing that was closed in the spring. Officials of both sides will meet again.',
  'paragraph: Minister Ada Holm said the two governments had a long-standing wish to trade more, and that a long-standing quarrel over fish was settled. "We have kept our word," she told reporters after the talks.',
];
const head: Setting = { text: 'Bulletin of the Ministry', x: 60, y: 810, size: 8 };
const title: Setting = { text: 'Norland and Estria reopen their border', x: 60, y: 770, size: 18 };
const number = (text: string): Setting => ({ text, x: 290, y: 40 });

test('two columns are read one after the other, a heading across both first', async () => {
  const page = [title, ...column(left, { x: 60, y: 740 }), ...column(right, { x: 320, y: 740 })];
  const blocks = await blocksIn(writePdf([page]), pdf);
  assert.deepEqual(blocks, ['headline: Norland and Estria reopen their border', ...whole]);
});

test('columns whose lines do not stand side by side are columns too', async () => {
  const page = [...column(left, { x: 60, y: 740 }), ...column(right, { x: 320, y: 735 })];
  assert.deepEqual(await blocksIn(writePdf([page]), pdf), whole);
});

test('running heads and page numbers are dropped, and a sentence goes on across the page', async () => {
  const first = [head, ...column(left.slice(0, 2), { x: 60, y: 740 }), number('- 1 -')];
  const second = [head, ...column(left.slice(2), { x: 60, y: 740 }), number('- 2 -')];
  assert.deepEqual(await blocksIn(writePdf([first, second]), pdf), [whole[0]]);
});

test('a masthead and a foot in large type are dropped too; chapters, which differ by their numbers, are headings', async () => {
  const large = (text: string, y: number): Setting => ({ text, x: 60, y, size: 14 });
  const chapter = (text: string): Setting => ({ text, x: 60, y: 770, size: 16 });
  const page = (at: number, lines: readonly string[]): readonly Setting[] => [
    large('Vessel Gazette', 810),
    chapter(`Chapter ${at}`),
    ...column(lines, { x: 60, y: 740 }),
    large(`Page ${at}`, 40),
  ];
  assert.deepEqual(await blocksIn(writePdf([page(1, left), page(2, right)]), pdf), [
    'headline: Chapter 1',
    whole[0],
    'headline: Chapter 2',
    whole[1],
  ]);
});

test('words that stand at the top of two pages by chance, at other heights, are text', async () => {
  const lines = (y: number): readonly Setting[] =>
    column(['The talks go on in June, as both sides said.'], { x: 60, y });
  const pages = [
    [...lines(740), ...column(left, { x: 60, y: 700 })],
    [...lines(733), ...column(right, { x: 60, y: 700 })],
  ];
  const text = (await blocksIn(writePdf(pages), pdf)).join('\n');
  assert.match(text, /The talks go on in June/);
});

test('"Page 3 of 9" is dropped from a single page, and so is a roman number', async () => {
  const page = [...column(left, { x: 60, y: 740 }), number('Page 3 of 9'), { ...number('iv'), y: 20 }];
  assert.deepEqual(await blocksIn(writePdf([page]), pdf), [whole[0]]);
});

test('a footnote in small type and its raised mark are dropped', async () => {
  const mark: Setting = { text: '1', x: 300, y: 743, size: 6 };
  const notes = [
    { text: '1 The quarrel began when nets were cut at night.', x: 60, y: 92, size: 7 },
    { text: 'It is told in the yearbook of the fishers.', x: 60, y: 84, size: 7 },
  ];
  const page = [...column(left, { x: 60, y: 740 }), mark, ...notes];
  assert.deepEqual(await blocksIn(writePdf([page]), pdf), [whole[0]]);
});

test('small type that no mark opens is text', async () => {
  const small = {
    text: 'The harbour office of Vessel told the newspaper so on the same day.',
    x: 60,
    y: 92,
    size: 8,
  };
  const blocks = await blocksIn(writePdf([[...column(left, { x: 60, y: 740 }), small]]), pdf);
  assert.deepEqual(blocks, [whole[0], `paragraph: ${small.text}`]);
});

test('paragraphs are told by a gap, by an indent and by a short last line', async () => {
  const line = (text: string, y: number, x = 60): Setting => ({ text, x, y });
  const page = [
    line('The envoys of Norland came to Vessel on Monday evening and stayed', 700),
    line('for two days of talks on the fishing grounds off the northern cape.', 688),
    line('   '.trim() + 'They left without a word to the press and without a paper', 676, 75),
    line('that both could sign, as the harbour master told the newspaper.', 664),
    line('Nobody was hurt.', 652),
    line('The talks go on in June in the old customs house of Estria, where', 640),
    line('the last round was held and where the first paper was signed too.', 628),
    line('A gap stands before this one, which opens another paragraph here', 600),
    line('and goes on for a second line as the others have done before it.', 588),
  ];
  const blocks = await blocksIn(writePdf([page]), pdf);
  assert.deepEqual(
    blocks.map((block) => block.split(' ').slice(1, 3).join(' ')),
    ['The envoys', 'They left', 'The talks', 'A gap'],
  );
});

test('bullets and numbered points are list items without their marks', async () => {
  const page = [
    ...column(left, { x: 60, y: 740 }),
    ...column(
      [
        '- trade in fish between the two ports begins in June;',
        '- the two fleets keep to their own waters at night.',
      ],
      {
        x: 72,
        y: 680,
      },
    ),
  ];
  assert.deepEqual(await blocksIn(writePdf([page]), pdf), [
    whole[0],
    'list-item: trade in fish between the two ports begins in June;',
    'list-item: the two fleets keep to their own waters at night.',
  ]);
});

test('the rows of a table are read as rows', async () => {
  const row = (y: number, cells: readonly string[]): readonly Setting[] =>
    cells.map((text, at) => ({ text, x: 60 + at * 180, y }));
  const page = [
    ...column(left, { x: 60, y: 740 }),
    ...['Norland', 'Estria', 'Suland', 'Westmark', 'Ostland'].flatMap((name, at) =>
      row(640 - at * 12, [name, `${at + 3} ships`, 'June']),
    ),
  ];
  const text = (await blocksIn(writePdf([page]), pdf)).join('\n');
  assert.match(text, /Norland 3 ships June/);
  assert.match(text, /Ostland 7 ships June/);
});

const article = async (info: Readonly<Record<string, string>>, lines: readonly string[] = left) => {
  const outcome = await outcomeOf(writePdf([column(lines, { x: 60, y: 740 })], { info }), pdf);
  assert.ok(outcome.kind === 'article');
  const { title: name, byline, publishedOn } = outcome.article;
  return [name, byline, publishedOn, outcome.issues.map(({ code }) => code).join(' ')];
};

test('title, author and day come from the properties of the file where the text has none, and the day is told', async () => {
  const info = {
    Title: 'Norland and Estria meet',
    Author: 'Ada Holm',
    CreationDate: "D:20250314093000+01'00'",
  };
  assert.deepEqual(await article(info), [
    'Norland and Estria meet',
    'Ada Holm',
    '2025-03-14',
    'date-of-file',
  ]);
});

test('the text itself comes before the properties', async () => {
  const lines = ['Published 12 March 2025', '', ...left];
  const info = { CreationDate: 'D:20250314093000Z' };
  const [, , day, issues] = await article(info, lines);
  assert.deepEqual([day, issues], ['2025-03-12', '']);
});

for (const info of [
  { Title: 'Microsoft Word - release_final2.docx', Author: 'admin' },
  { Title: 'release.indd', Author: 'Windows User' },
  { Title: 'Untitled', Author: 'ahm' },
])
  test(`a program's title and an account's name are not taken: ${info.Title}, ${info.Author}`, async () => {
    assert.deepEqual(await article(info), [null, null, null, 'date-missing']);
  });

test('a scanned PDF, a locked one, and a broken one each say what they are', async () => {
  const good = writePdf([column(left, { x: 60, y: 740 })]);
  assert.deepEqual(await blocksIn(writePdf([[], []]), pdf), ['pdf-scanned']);
  assert.deepEqual(await blocksIn(writePdf([column(left, { x: 60, y: 740 })], { locked: true }), pdf), [
    'input-encrypted',
  ]);
  assert.deepEqual(await blocksIn(new TextEncoder().encode('%PDF-1.4\nnothing of it is there'), pdf), [
    'document-broken',
  ]);
  assert.deepEqual(await blocksIn(good.slice(0, 200), pdf), ['document-broken']);
});

test('of a PDF without its end the pages that are there are read, and the article says so', async () => {
  const pages = [column(left, { x: 60, y: 740 }), column(right, { x: 60, y: 740 })];
  const file = writePdf(pages);
  const cut = file.slice(0, Buffer.from(file).lastIndexOf('(kept'));
  const outcome = await outcomeOf(cut, pdf);
  assert.ok(outcome.kind === 'article');
  assert.deepEqual(await blocksIn(cut, pdf), [whole[0], (whole[1] ?? '').replace(/ kept our word.*/, '')]);
  assert.ok(outcome.issues.some(({ code }) => code === 'document-cut'));
});

test('ten thousand words on one line, and words far off the page, cost only themselves', async () => {
  const crowd = Array.from({ length: 10_000 }, (_, at): Setting => ({ text: 'x', x: at / 20, y: 500 }));
  const far: Setting = { text: 'Nobody reads this.', x: 1_000_000_000, y: 740 };
  const blocks = await blocksIn(writePdf([[...column(left, { x: 60, y: 740 }), far, ...crowd]]), pdf);
  assert.equal(blocks[0], whole[0]);
});

test('one PDF gives one article, however often it is read', async () => {
  const bytes = writePdf([[title, ...column(left, { x: 60, y: 740 }), ...column(right, { x: 320, y: 740 })]]);
  assert.deepEqual(await outcomeOf(bytes, pdf), await outcomeOf(bytes, pdf));
});
