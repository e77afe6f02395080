import assert from 'node:assert/strict';
import test from 'node:test';
import { readArticle } from '../../src/article/read-article.ts';
import { articleOf, blocksOf, filler, sourceOf } from './articles.ts';

const second =
  'A second meeting will take place in the capital before the end of the year, the spokeswoman said.';

test('the header line dates the article and is no part of the text', () => {
  const { article } = articleOf(sourceOf(` date 2025-06-02 ODESA — ${filler}\n\n${second} — NORD/SUD`));
  assert.equal(article.publishedOn, '2025-06-02');
  assert.equal(article.outlet, 'NORD/SUD');
  assert.equal(article.text, `ODESA — ${filler}\n\n${second}`);
});

test('front matter names title, outlet, date and language', () => {
  const head =
    '---\ntitle: The spring round\noutlet: Example Review\ndate: 2025-03-04\nlang: en\nauthor: Jane Roe\n---\n';
  const { article } = articleOf(sourceOf(`${head}\n${filler}\n`, { mediaType: 'text/markdown' }));
  const { title, outlet, publishedOn, language, byline } = article;
  assert.deepEqual(
    { title, outlet, publishedOn, language, byline },
    {
      title: 'The spring round',
      outlet: 'Example Review',
      publishedOn: '2025-03-04',
      language: 'en',
      byline: 'Jane Roe',
    },
  );
});

test('two rules with prose between them are no front matter', () => {
  const { article } = articleOf(sourceOf(`---\n${filler}\n---\n${second}\n`));
  assert.ok(article.text.includes(filler));
});

test('the envelope dates the article by its own offset', () => {
  const { article } = articleOf(sourceOf(filler, { hints: { publishedOn: '2020-03-31 05:00:00+08:00' } }));
  assert.equal(article.publishedOn, '2020-03-31');
});

test('the web address dates an article that nothing else dates', () => {
  const { article } = articleOf(
    sourceOf(filler, { hints: { url: 'https://news.example/2025/02/03/round' } }),
  );
  assert.equal(article.publishedOn, '2025-02-03');
});

test('an article without a date has an issue that says so', () => {
  const { article, issues } = articleOf(sourceOf(filler));
  assert.equal(article.publishedOn, null);
  assert.deepEqual(
    issues.map((issue) => issue.code),
    ['date-missing'],
  );
});

test('a date that no calendar has is told, not guessed', () => {
  const { issues } = articleOf(sourceOf(filler, { hints: { publishedOn: '2025-02-30' } }));
  assert.deepEqual(
    issues.map((issue) => issue.code),
    ['date-impossible', 'date-missing'],
  );
});

const onlyFurniture =
  'Sign up for our newsletter to get the best of the week in your inbox.\nFollow us on the channel of your choice\nRead more about this and other stories of the day';

test('an announced article of which nothing is left is kept with an issue that says so', () => {
  const { article, issues } = articleOf(
    sourceOf(onlyFurniture, { hints: { url: 'https://news.example/2025/02/03/round' } }),
  );
  assert.deepEqual([article.text, article.language, article.publishedOn], ['', 'en', '2025-02-03']);
  assert.deepEqual(
    issues.map((issue) => issue.code),
    ['article-empty'],
  );
});

test('lines of furniture that nobody calls an article are none, nor is an announced one without any text', () => {
  assert.equal(readArticle(sourceOf(onlyFurniture)).kind, 'not-an-article');
  assert.equal(
    readArticle(sourceOf('Read more', { hints: { title: 'Envoys meet' } })).kind,
    'not-an-article',
  );
});

const bytesAsLetters = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ'.repeat(5);
const noWriting = [
  { name: 'an image written out as base64', piece: bytesAsLetters, dropped: true },
  { name: 'its data address', piece: `data:image/png;base64,${bytesAsLetters}`, dropped: true },
  {
    name: 'a chart drawn with signs',
    piece: `2023 ${'|##'.repeat(20)} 2024 ${'|##'.repeat(22)}`,
    dropped: true,
  },
  {
    name: 'a long word',
    piece: 'The Donaudampfschifffahrtselektrizitaetenhauptbetriebswerk opened again.',
    dropped: false,
  },
  {
    name: 'a row of figures',
    piece: `Exports: ${'1,250.5 — 3,400.75; '.repeat(8)}in million dollars.`,
    dropped: false,
  },
  {
    name: 'a web address',
    piece: `See https://news.example/${'a-long-way/'.repeat(9)}index.html for the text.`,
    dropped: false,
  },
];
for (const { name, piece, dropped } of noWriting) {
  test(`${name} ${dropped ? 'is no writing: dropped, with an issue' : 'stays'}`, () => {
    const { article, issues } = articleOf(sourceOf(`${filler}\n\n${piece}\n\n${second}`));
    assert.equal(article.text.includes(piece.slice(0, 30)), !dropped);
    assert.equal(
      issues.some((issue) => issue.code === 'article-not-text'),
      dropped,
    );
  });
}

test('furniture around the article vanishes', () => {
  const page = [
    '본문 바로가기',
    'menu_bar',
    'Text Size',
    'Close',
    'Envoys meet in Odesa',
    filler,
    'Read more',
    second,
  ]
    .concat([
      '© The Example Courier(www.courier.example). All rights reserved.',
      'Follow us',
      'Top',
      'Source',
    ])
    .join('\n\n');
  assert.deepEqual(blocksOf(sourceOf(page)), [
    ['headline', 'Envoys meet in Odesa'],
    ['paragraph', filler],
    ['paragraph', second],
  ]);
  assert.equal(articleOf(sourceOf(page)).article.outlet, 'The Example Courier');
});

test('hard line breaks inside sentences become blanks', () => {
  const wrapped = [
    'The ministers of the two countries signed a protocol on the',
    'shared use of the river, and named a commission that will',
    'report every spring. They thanked Minister Ana Example-',
    'Sample for her work.  ',
    '  ',
    'The commission will sit in both capitals by turns and will',
    'publish its minutes.',
  ].join('\n');
  assert.deepEqual(blocksOf(sourceOf(wrapped)), [
    [
      'paragraph',
      'The ministers of the two countries signed a protocol on the shared use of the river, and named a commission that will report every spring. They thanked Minister Ana Example-Sample for her work.',
    ],
    ['paragraph', 'The commission will sit in both capitals by turns and will publish its minutes.'],
  ]);
});

test('items and numbered paragraphs lose their marks', () => {
  const text = `${filler} The parties will:\n\n-   open a **joint office** in the port;\n-   share\n    charts.\n\n12.  The parties reaffirmed the treaty.`;
  assert.deepEqual(blocksOf(sourceOf(text)), [
    ['paragraph', `${filler} The parties will:`],
    ['list-item', 'open a joint office in the port;'],
    ['list-item', 'share charts.'],
    ['list-item', 'The parties reaffirmed the treaty.'],
  ]);
});

test('a caption is told by its credit, its label, and a copied headline', () => {
  const title = 'Envoys of the two rivers meet in Odesa';
  const text = [
    title,
    filler,
    'The envoys shake hands. (Photo: Jane Roe)',
    second,
    'Image caption The old customs house',
  ]
    .concat([`${title} Envoy John Roe arrives by boat.`, 'Jane Roe/AFP/Getty Images'])
    .join('\n\n');
  assert.deepEqual(blocksOf(sourceOf(text)), [
    ['headline', title],
    ['paragraph', filler],
    ['caption', 'The envoys shake hands.'],
    ['paragraph', second],
    ['caption', 'The old customs house'],
    ['caption', 'Envoy John Roe arrives by boat.'],
  ]);
});

test('section headings are headlines, speech and questions with labels are not', () => {
  const text = [
    filler,
    'RIVER RIGHTS',
    second,
    'JOURNALIST: And the bridge',
    filler.replace('two', 'three'),
  ].join('\n\n');
  assert.deepEqual(
    blocksOf(sourceOf(text)).map(([kind]) => kind),
    ['paragraph', 'headline', 'paragraph', 'paragraph', 'paragraph'],
  );
});

test('a byline is noted and dropped', () => {
  const { article } = articleOf(sourceOf(`By Jane Roe and John Doe\n\n${filler}`));
  assert.equal(article.byline, 'Jane Roe and John Doe');
  assert.equal(article.text, filler);
});

test('the same source gives the same article; another date another id', () => {
  const first = articleOf(sourceOf(filler)).article;
  assert.deepEqual(articleOf(sourceOf(filler)).article, first);
  assert.match(first.id, /^[0-9a-f]{24}$/);
  assert.notEqual(articleOf(sourceOf(filler, { hints: { publishedOn: '2025-01-01' } })).article.id, first.id);
});

const refused = [
  ['', 'there is no running text'],
  ['12,5;13;14\n15;16;17\n', 'there is no running text'],
  ['Hello there.', 'there is less than a sentence of text'],
  [
    `x = {"a1":17,"b2":[3,4],"c3":{"d4":5.25,"e5":-1}}; y = [${'0x1f, '.repeat(60)}];`,
    'it is mostly digits and signs',
  ],
] as const;
for (const [text, reason] of refused) {
  test(`no article, since ${reason}: ${JSON.stringify(text.slice(0, 30))}`, () => {
    assert.deepEqual(readArticle(sourceOf(text)), { kind: 'not-an-article', reason });
  });
}

test('binary bytes are no article', () => {
  const bytes = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256);
  assert.equal(readArticle(sourceOf(bytes)).kind, 'not-an-article');
});

const languages = [
  [filler, 'en'],
  // A line of names: its weekday is English alone.
  ['Fijian Trade Minister Sera Waqa met Kenyan President Daniel Otieno in Suva last Tuesday.', 'en'],
  ['Sera Waqa, Daniel Otieno, Ana Ruiz, Luis Soto.', 'und'],
  [
    'Hai bên đã trao đổi về các vấn đề cùng quan tâm và nhất trí tiếp tục đàm phán trong thời gian tới tại thủ đô.',
    'vi',
  ],
  [
    '양국 대표단은 항구에서 두 시간 동안 회담을 하고 봄 회의의 의제를 하나씩 살펴보았다고 대변인이 밝혔다.',
    'ko',
  ],
  [
    'Делегации встретились в порту и обсудили повестку дня весенней встречи, сообщил представитель министерства.',
    'und',
  ],
] as const;
for (const [text, language] of languages) {
  test(`language ${language}: ${text.slice(0, 30)}`, () => {
    assert.equal(articleOf(sourceOf(text)).article.language, language);
  });
}
