import { foldedWords } from '../model/fold-text.ts';

/** The Arabic article before a name, written with a hyphen or apart. */
const articles = /(?<=^|\s)(al|el|as|ad|an|ar|ash|at|az)-/giu;

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

/** Frequent Japanese family names, folded: some papers put them first. */
const japaneseFamily: ReadonlySet<string> = new Set(
  (
    'abe aso fukuda hashimoto hatoyama hayashi inoue ishiba ishii ito iwaya kamikawa kan kato kawaguchi kimura kishida kobayashi ' +
    'koizumi komeito kono maehara matsumoto miyazawa mori motegi nakamura nakasone nakatani nikai noda obuchi onodera ' +
    'ozawa saito sasaki sato shimizu suga suzuki takahashi takaichi tanaka ueda watanabe yamada yamamoto yoshida'
  ).split(' '),
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
  const words = foldedWords(name.replace(articles, '$1 ').replaceAll('-', ''));
  if (words.length < 2) return words[0] ?? '';
  const last = words[words.length - 1];
  if (isVietnamese(words, country)) return last;
  if (country === 'JPN') return japaneseFamily.has(words[0]) && !japaneseFamily.has(last) ? words[0] : last;
  if (familyFirst.has(words[0]) && country !== 'USA' && country !== 'GBR') return words[0];
  return familySuffix.has(last) ? words[words.length - 2] : last;
}

/** Whether many people bear this family name, so that it alone tells nobody. */
export function isCommonFamily(word: string): boolean {
  return familyFirst.has(word) || vietnameseFamily.has(word) || word.length < 4;
}

const familySuffix: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
