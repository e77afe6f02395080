import assert from 'node:assert/strict';
import test from 'node:test';
import { isFurnitureLine } from '../../src/article/furniture-lines.ts';

const furniture = [
  'Share',
  'Share on Facebook',
  'Text Size',
  'A+ A-',
  'Close',
  'Top',
  'Back to top',
  'Follow us on Instagram',
  'Read more',
  'Read More:',
  'Related Story Harbour tolls to rise in May',
  'Related Coverage',
  'More: How the tolls are set',
  'Advertisement',
  'Advertisement Continue reading the main story',
  'Story continues below advertisement',
  'Sign up for our morning newsletter',
  'Image 3 of 7',
  'Page 2 of 9',
  '___',
  '\\###',
  '* * *',
  '[ends]',
  'ENDS',
  '-30-',
  '© 2024 Example Press. All rights reserved.',
  '(Reporting by Jane Roe; Editing by John Doe)',
  '(Writing and additional reporting by Jane Roe in Suva; Editing by John Doe)',
  '(This article was written by Jane Roe and John Doe.)',
  'Additional reporting by Jane Roe in Odesa',
  'This website uses cookies to improve your experience while you navigate through its pages and those of its partners.',
  'WATCH: Boats race for the harbour prize',
  '[Why the tolls matter to everyone]',
  'Jane Roe contributed to this report.',
  'Media playback is unsupported on your device',
  '본문 바로가기',
  '무단전재 및 재배포 금지',
  'Xem thêm: tin trong ngày',
  'www.harbour.example',
  'News Room | Speeches | Photos | Contact',
  'Telephone: 555 0100',
  '12 min read',
  'Source',
  'main_menu_top',
];
for (const line of furniture) {
  test(`furniture: ${line}`, () => assert.equal(isFurnitureLine(line), true));
}

const text = [
  'More than 300 people attended the opening.',
  'More talks are planned for May, the ministry said.',
  'Watch towers line the border between the two provinces.',
  'Follow-up talks are expected in the autumn.',
  'Norland contributed to the fund last year.',
  'This report is the first of its kind, the minister said.',
  'Advertising revenue fell by a tenth.',
  'Support our neighbours in their hour of need, she told parliament.',
  'Copyright law will be brought up to date.',
  'Expand trade in services and farm goods',
  'Create a new working group on rivers',
  'The terms and conditions of the loan were agreed in May.',
  'Return to the treaty is possible, he said.',
  'Source countries will be consulted first.',
  '양국은 교역을 늘리기로 합의했다.',
  '"Close friends need no treaty," he said.',
];
for (const line of text) {
  test(`no furniture: ${line}`, () => assert.equal(isFurnitureLine(line), false));
}
