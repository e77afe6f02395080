import { readFileSync } from 'node:fs';
import { isChosen } from '../../eval/record/gold-choice.ts';
import { foldedWords, sharesMostWords } from '../../eval/record/likeness.ts';
import { loadGold, type GoldEvent } from '../../eval/record/gold.ts';
import type { LocalActor } from '../../src/model/actor.ts';

/** The answers of one article: its events, by the words of the sentences that tell them. */
export interface AnsweredArticle {
  readonly path: string;
  /** The events that a sentence tells; null where the sentence was not answered. */
  readonly eventsIn: (sentence: string) => readonly GoldEvent[] | null;
  /** Whether an actor is one of these: a name, a country code, or several joined by `|`. */
  readonly standsFor: (actor: LocalActor, choice: string) => boolean;
}

/** The answered articles of a file of answers, whose paths are below `articles`. */
export function answeredArticles(goldPath: string, articles: string): readonly AnsweredArticle[] {
  const gold = loadGold(goldPath);
  return (gold.exhaustive ?? []).map((key) => {
    const path = `${articles}/${gold.articles[key]}.json`;
    const { text } = JSON.parse(readFileSync(path, 'utf8')) as { readonly text: string };
    const events = (gold.events ?? []).flatMap((event) =>
      (event.cites ?? [])
        .filter(({ article }) => article === key)
        .map(({ start, end }) => ({ event, words: new Set(foldedWords(text.slice(start, end))) })),
    );
    const end = gold.upTo?.[key];
    const answered = end === undefined ? null : foldedWords(text.slice(0, end)).join(' ');
    return {
      path,
      standsFor: ({ country, name, names }, choice) =>
        isChosen(choice, { country, names: [name, ...names] }, gold.actors),
      eventsIn: (sentence) => {
        const own = foldedWords(sentence);
        if (answered !== null && !answered.includes(own.slice(0, 8).join(' '))) return null;
        const words = new Set(own);
        return [
          ...new Set(events.filter((one) => sharesMostWords(one.words, words)).map(({ event }) => event)),
        ];
      },
    };
  });
}
