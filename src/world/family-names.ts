/** One family, folded, by all its usual spellings. */
interface Family {
  /** Spellings by which a name is known for one of this custom. */
  readonly telling: readonly string[];
  /** Spellings that are oftener other words or names: they are compared, and tell no custom. */
  readonly others: readonly string[];
}

const wordsOf = (words: string): readonly string[] => words.split(' ').filter((word) => word !== '');

/** Reads families parted by ";"; spellings that tell no custom stand behind "/". */
const familiesOf = (rows: string): readonly Family[] =>
  rows.split('; ').map((row) => {
    const [telling = '', others = ''] = row.split('/');
    return { telling: wordsOf(telling), others: wordsOf(others) };
  });

/** Vietnamese families: they stand first, the given name last. Source: the fourteen that 90% bear, and the next. */
const vietnamese = familiesOf(
  'nguyen; tran; le; pham; hoang; huynh; phan; vu; vo; dang; bui; do; ho; ngo; duong; ly; to; luong; truong; trinh; dinh; doan; ' +
    'lam; mai; dao; cao; ha; ta; luu; chu; thai; vuong; ton; quach; thach; kieu; dam; nghiem; khuat; giang; tong; tang; la; thi; ' +
    'mac; phung; nong; lo; vi; cam; hua; chau; uong',
);

/**
 * Korean families: they stand first and are the short form. Only those that more than 0.1% bear.
 *
 * Source: the Revised Romanization of 2000 beside McCune–Reischauer and the spellings that bearers use.
 */
const korean = familiesOf(
  'kim/gim; lee yi ri rhee/rhie i; park pak/bak; choi choe; jung jeong chung/joung chong; kang/gang; cho jo/joe; yoon yun/youn; ' +
    'jang chang; lim im rim/yim; han; oh/o; seo suh/so; shin sin; kwon/gwon; hwang; ahn an; song; jeon jun chun/jon chon; hong; ' +
    'yoo yu ryu/ryoo you; ko koh/go; moon mun; yang ryang; son sohn; bae/pae; baek paek paik/back; heo hur huh/ho; nam; shim sim; ' +
    'noh roh/no ro; ha; kwak/gwak; sung seong; cha; joo ju/chu; woo/u; koo gu ku/goo; min; na/ra; jin/chin; ji/chi; um eom; chae; ' +
    'won; /cheon; bang/pang; kong/gong; hyun/hyeon hyon; ham; byun/byeon pyon; yeom; pyo; /tak; ban/pan; /wang; /ok; /myung myeong; ' +
    'wi; cheong; thae',
);

/** Chinese families in pinyin, and as Hong Kong, Taiwan and Singapore write them: they stand first and are the short form. */
const chinese = familiesOf(
  'chen chan tan; zhang cheung chang/teo; li lei/lee; wang wong/ong; huang wong/hwang ng; lin lam/lim; zheng cheng/tay; ' +
    'liang leung; xie hsieh/tse chia; xu hsu/tsui koh; zhou chou/chow chew; cai tsai/choi chua; lai; jiang chiang/kiang; song soong; ' +
    'zhu/chu; guo/kuo kwok; he ho; liu/lau low; wu/ng goh; yang/yeung yeo; mao; deng tang/teng; sun; xiao/hsiao siew; zhao; hu; gao; ' +
    'ma; luo; han; feng; yu; dong; cao; yuan; fu; shen; zeng; peng; lu; su; jia; ding; wei; xue; ye; yan; pan; du; dai; xia; zhong; ' +
    'tian; ren; fan; fang; shi; yao; liao; zou; xiong; jin; hao; kong; bai; cui; kang; qiu; qin; gu; hou; shao; meng; long; wan; ' +
    'duan; qian; yin; yi; qiao; gong; wen; xi; hua; tao; tong; qi; geng; lou; pang; ouyang; tsao; tung; tsang; zhuo; ai; lien; mo; ' +
    'nie; qu; sha; sheng; shu; tu; xiang; xin; zuo; tham; yap; khoo; quek kwek; phua; seah; ooi; loke; teoh; liew; leow; heng; loh; soh',
);

/** Customs by which the family stands first in a name. */
export type EasternCustom = 'vietnamese' | 'korean' | 'chinese';

/** Frequent Japanese family names, folded: some papers put them first. */
const japanese: ReadonlySet<string> = new Set(
  wordsOf(
    'abe aso fukuda hashimoto hatoyama hayashi inoue ishiba ishii ito iwaya kamikawa kan kato kawaguchi kimura kishida kobayashi ' +
      'koizumi kono maehara matsumoto miyazawa mori motegi nakamura nakasone nakatani nikai noda obuchi onodera ' +
      'ozawa saito sasaki sato shimizu suga suzuki takahashi takaichi tanaka ueda watanabe yamada yamamoto yoshida',
  ),
);

const families: Readonly<Record<EasternCustom, readonly Family[]>> = { vietnamese, korean, chinese };

const tellingOf = (list: readonly Family[]): ReadonlySet<string> =>
  new Set(list.flatMap(({ telling }) => telling));

const telling: Readonly<Record<EasternCustom, ReadonlySet<string>>> = {
  vietnamese: tellingOf(vietnamese),
  korean: tellingOf(korean),
  chinese: tellingOf(chinese),
};

/** Whether a folded word is a family name by which names of a custom are known. */
export function isFamilyNameOf(custom: EasternCustom, word: string): boolean {
  return telling[custom].has(word);
}

/** Whether a folded word is a family name of Viet Nam, Korea or China, which stands first in its name. */
export function isEasternFamilyName(word: string): boolean {
  return telling.vietnamese.has(word) || telling.korean.has(word) || telling.chinese.has(word);
}

/** Family names that are small words in English, folded: "To Minh", "An Seo-yeon". */
export const smallFamilyNames: ReadonlySet<string> = new Set(wordsOf('to an so no do my he you on may'));

/** The families of a custom, each by all its spellings: Korean "lee", "yi", "ri" and "rhee" are one. */
export function familySpellings(custom: EasternCustom): readonly (readonly string[])[] {
  return families[custom].map(({ telling, others }) => [...telling, ...others]);
}

/** Whether a folded word is a Korean or Chinese family name: it stands first, and its bearer is called by it. */
export function isCalledByFirst(word: string): boolean {
  return telling.korean.has(word) || telling.chinese.has(word);
}

/** Whether a folded word is a frequent Japanese family name. */
export function isJapaneseFamilyName(word: string): boolean {
  return japanese.has(word);
}
