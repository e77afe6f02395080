const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Vietnamese family names, folded: they stand first, the given name last. Source: the fourteen that 90% bear, and the next. */
const vietnamese = setOf(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly to luong truong trinh dinh doan lam mai dao cao ha ta ' +
    'luu chu thai vuong ton quach thach kieu dam nghiem khuat giang tong tang la thi mac phung nong lo vi cam hua chau uong',
);

/** Korean family names, folded: they stand first and are the short form. */
const korean = setOf(
  'kim lee yi ri rhee park pak choi choe jung jeong chung kang cho jo yoon yun jang lim im rim han oh seo suh shin sin kwon ' +
    'hwang ahn an song jeon jun chun hong yoo yu ryu ko koh moon mun yang ryang son sohn bae baek paek paik heo hur huh nam shim ' +
    'sim noh roh ha kwak sung seong cha joo ju woo koo ku min na jin ji um eom chae won bang kong hyun ham byun yeom pyo wi ban ' +
    'chang cheong gu thae',
);

/** Chinese family names in pinyin, folded: they stand first and are the short form. */
const chinese = setOf(
  'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong ' +
    'xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi ' +
    'yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian yin yi chang qiao lai ' +
    'gong wen xi hua tao tong qi geng lou pang ouyang hsieh chiang tsai tsao soong hsu chou cheung wong chan leung lam tung tsang ' +
    'ho zhuo ai lien mo nie qu sha sheng shu tu xiang xin zuo',
);

/** Frequent Japanese family names, folded: some papers put them first. */
const japanese = setOf(
  'abe aso fukuda hashimoto hatoyama hayashi inoue ishiba ishii ito iwaya kamikawa kan kato kawaguchi kimura kishida kobayashi ' +
    'koizumi komeito kono maehara matsumoto miyazawa mori motegi nakamura nakasone nakatani nikai noda obuchi onodera ozawa saito ' +
    'sasaki sato shimizu suga suzuki takahashi takaichi tanaka ueda watanabe yamada yamamoto yoshida',
);

const koreanGiven = /^\p{Lu}?\p{Ll}{1,6}-\p{L}\p{Ll}{1,6}$/u;
const pinyinGiven =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ao|i?an|i?ang|[aeiou]{1,2}|uai|uan|uang|iong|ong|eng|en|in|ing|un|ui)(?:n|ng|r)?){1,2}$/;
const vietnameseSyllable =
  /^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;

/** Which custom orders a name's words; `western` puts the family last, `vietnamese` is called by the last word. */
export type NamingCustom = 'western' | 'vietnamese' | 'korean' | 'chinese';

/**
 * Tells by whose custom a name is built, from its folded words and its words as written.
 *
 * A name is Vietnamese by its family name and by the shape of all its words; Korean by its family and a given name of two syllables;
 * Chinese by its family and one given name in pinyin. All other names, and names of one word, are western.
 */
export function namingCustomOf(words: readonly string[], written: readonly string[]): NamingCustom {
  const [family = '', ...given] = words;
  if (given.length === 0) return 'western';
  const last = written.at(-1) ?? '';
  if (vietnamese.has(family) && hasVietnameseMarks(written)) return 'vietnamese';
  if (given.length === 1 && korean.has(family) && koreanGiven.test(last)) return 'korean';
  if (
    given.length === 2 &&
    korean.has(family) &&
    !vietnamese.has(family) &&
    given.every((word) => word.length <= 6)
  )
    return 'korean';
  const shaped = words.every((word) => vietnameseSyllable.test(word));
  if (
    vietnamese.has(family) &&
    shaped &&
    words.length <= 5 &&
    (given.length > 1 || hasVietnameseMarks(written))
  )
    return 'vietnamese';
  if (given.length === 1 && chinese.has(family) && pinyinGiven.test((given[0] ?? '').replace('-', '')))
    return 'chinese';
  if (given.length === 2 && chinese.has(family) && given.every((word) => pinyinGiven.test(word)))
    return 'chinese';
  if (vietnamese.has(family) && shaped && !korean.has(family) && given.length === 1) return 'vietnamese';
  return 'western';
}

function hasVietnameseMarks(written: readonly string[]): boolean {
  return written.some((word) => /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(word));
}

/** Whether a folded word is a family name of Viet Nam, Korea or China, which stands first in its name. */
export function isEasternFamilyName(word: string): boolean {
  return vietnamese.has(word) || korean.has(word) || chinese.has(word);
}

/** Whether a folded word is a Korean or Chinese family name: it stands first, and its bearer is called by it. */
export function isCalledByFirst(word: string): boolean {
  return korean.has(word) || chinese.has(word);
}

/** Whether a folded word is a Vietnamese or Korean family name. */
export function isVietnameseOrKorean(word: string): boolean {
  return vietnamese.has(word) || korean.has(word);
}

/** Whether a folded word is a frequent Japanese family name. */
export function isJapaneseFamilyName(word: string): boolean {
  return japanese.has(word);
}
