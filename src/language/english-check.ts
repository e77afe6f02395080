import { functionWords } from './en/function-words.ts';

const looked = 4000;
const enoughShare = 0.12;

/** Whether a text whose language is not known reads as English: enough of its first words are English function words. */
export function readsAsEnglish(text: string): boolean {
  const words =
    text
      .slice(0, looked)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return false;
  const found = words.filter((word) => functionWords.has(word)).length;
  return (
    found / words.length >= enoughShare ||
    (words.length < 12 && words.every((word) => /^[a-z]+$/u.test(word)))
  );
}
