import { isFamilyNameOf } from './family-names.ts';

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
  if (isFamilyNameOf('vietnamese', family) && hasVietnameseMarks(written)) return 'vietnamese';
  if (given.length === 1 && isFamilyNameOf('korean', family) && koreanGiven.test(last)) return 'korean';
  if (
    given.length === 2 &&
    isFamilyNameOf('korean', family) &&
    !isFamilyNameOf('vietnamese', family) &&
    given.every((word) => word.length <= 6)
  )
    return 'korean';
  const shaped = words.every((word) => vietnameseSyllable.test(word));
  if (
    isFamilyNameOf('vietnamese', family) &&
    shaped &&
    words.length <= 5 &&
    (given.length > 1 || hasVietnameseMarks(written))
  )
    return 'vietnamese';
  if (
    given.length === 1 &&
    isFamilyNameOf('chinese', family) &&
    pinyinGiven.test((given[0] ?? '').replace('-', ''))
  )
    return 'chinese';
  if (
    given.length === 2 &&
    isFamilyNameOf('chinese', family) &&
    given.every((word) => pinyinGiven.test(word))
  )
    return 'chinese';
  if (
    isFamilyNameOf('vietnamese', family) &&
    shaped &&
    !isFamilyNameOf('korean', family) &&
    given.length === 1
  )
    return 'vietnamese';
  return 'western';
}

function hasVietnameseMarks(written: readonly string[]): boolean {
  return written.some((word) => /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(word));
}
