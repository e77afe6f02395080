import { foldedWords } from './fold-text.ts';

/** Frequent family names that stand first in Korean and Chinese names, folded. */
const familyFirst: ReadonlySet<string> = new Set(
  (
    'kim lee park choi jung jeong chung kang cho jo yoon yun jang lim im han oh seo suh shin sin kwon hwang ahn an song ' +
    'moon ban yoo yu ryu hong ko koh noh roh son sohn bae baek paik nam ' +
    'xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang zheng xie tang deng feng ' +
    'cai peng zeng xiao tian dong pan yuan jiang wei cui fu qin shen'
  ).split(' '),
);

/** Family names that only Vietnamese has, or has far more often, folded. */
const vietnameseFamily: ReadonlySet<string> = new Set(
  'nguyen tran pham hoang huynh phan vu vo dang bui ngo duong dinh doan truong trinh trieu thach'.split(' '),
);

/** Which part of a name people are called by. */
function isVietnamese(words: readonly string[], country: string | null): boolean {
  if (words.length < 2) return false;
  return country === 'VNM' || (country === null && vietnameseFamily.has(words[0]));
}

/**
 * The folded part of a person's name that its bearer is called by: the given name in Vietnamese ("President
 * Cường"), the family name elsewhere — first in Korean and Chinese, last in the West.
 *
 * A single word is its own key. Empty for a name without letters.
 */
export function callKey(name: string, country: string | null): string {
  const words = foldedWords(name.replaceAll('-', ''));
  if (words.length < 2) return words[0] ?? '';
  const last = words[words.length - 1];
  if (isVietnamese(words, country)) return last;
  if (familyFirst.has(words[0]) && country !== 'USA' && country !== 'GBR') return words[0];
  return familySuffix.has(last) ? words[words.length - 2] : last;
}

const familySuffix: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
