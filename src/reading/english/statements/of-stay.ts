import type { ArticleContext } from '../actors/article-context.ts';

/** A sentence that looks back on a stay of several days: "During her time in Lima, she met the envoy". */
const lookingBack =
  /^(?:also\s+)?during (?:his|her|their|the \p{L}+['’]s?) (?:\p{L}+ )?(?:time|stay|week)\b/iu;

/** How many sentences such a look back goes on. */
const reach = 4;

/**
 * Whether a sentence goes on with what was done and said on some day of a stay: it stands behind one that looks back on the stay, and none
 * of those between gives a day.
 */
export function isOfStay({ annotated, setting }: ArticleContext, sentence: number): boolean {
  for (let at = sentence; at >= 0 && sentence - at < reach; at -= 1) {
    if (lookingBack.test(annotated.sentences[at].text)) return true;
    if (setting.datesIn(at).some(({ date }) => date?.precision === 'day')) return false;
  }
  return false;
}
