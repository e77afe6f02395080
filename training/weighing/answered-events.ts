import { readFileSync } from 'node:fs';
import { foldedWords, sameName } from '../../eval/record/likeness.ts';
import { loadGold, type Gold, type GoldEvent } from '../../eval/record/gold.ts';
import type { LocalActor } from '../../src/model/actor.ts';

/** The answers of one article: its events, by the words of the sentences that tell them. */
export interface AnsweredArticle {
  readonly path: string;
  /** The events that a sentence tells; null where the sentence was not answered. */
  readonly eventsIn: (sentence: string) => readonly GoldEvent[] | null;
  /** Whether an actor is one of these: a name, a country code, or several joined by `|`. */
  readonly standsFor: (actor: LocalActor, choice: string) => boolean;
}

/** Sentences with this share of the shorter one's words in common are one. */
const alike = 0.6;

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = one.intersection(other).size;
  return shared > 0 && shared >= alike * Math.min(one.size, other.size);
}

function standsFor({ actors = [] }: Gold): AnsweredArticle['standsFor'] {
  return (actor, choice) =>
    choice.split('|').some((wanted) => {
      if (/^[A-Z]{3}$/.test(wanted)) return actor.country === wanted;
      const known = actors.find(({ name }) => name === wanted);
      return [wanted, ...(known?.aka ?? [])].some((form) => sameName(form, [actor.name, ...actor.names]));
    });
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
      standsFor: standsFor(gold),
      eventsIn: (sentence) => {
        const own = foldedWords(sentence);
        if (answered !== null && !answered.includes(own.slice(0, 8).join(' '))) return null;
        const words = new Set(own);
        return [...new Set(events.filter((one) => isSame(one.words, words)).map(({ event }) => event))];
      },
    };
  });
}
