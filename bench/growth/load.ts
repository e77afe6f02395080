import type { Reading } from '../../src/model/reading.ts';
import type { Store } from '../../src/record/store.ts';
import type { WorldArticle } from '../world/world.ts';
import type { Mark } from '../world/truth.ts';

/** Planted contradictions by article. */
export type Truth = Map<string, readonly Mark[]>;

/** What loading up to a size has cost. */
export interface Cost {
  readonly articles: number;
  /** Processor time for each of the last thousand articles, in milliseconds: saving and settling, not making the world. */
  readonly cpuEach: number;
  /** The same by the clock. */
  readonly clockEach: number;
  /** Share of the processor time that `settle` takes. */
  readonly settling: number;
  /** Blocks and signatures folded for each article. */
  readonly stepsEach: number;
}

interface Spent {
  readonly articles: number;
  readonly cpu: number;
  readonly clock: number;
  readonly settling: number;
  readonly steps: number;
}

const cpuNow = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Loads articles day by day, as a daily run would: each day is saved, then settled. */
export class Loader {
  readonly #store: Store;
  readonly #articles: Iterator<WorldArticle>;
  readonly #truth: Truth;
  #next: WorldArticle | null = null;
  #loaded = 0;
  #spent: Spent[] = [];

  constructor(store: Store, articles: Iterable<WorldArticle>, truth: Truth) {
    this.#store = store;
    this.#articles = articles[Symbol.iterator]();
    this.#truth = truth;
  }

  /** Loads whole days until so many articles are there. */
  async upTo(size: number): Promise<Cost> {
    while (this.#loaded < size) {
      const day = this.#takeDay(size - this.#loaded);
      if (day.length === 0) break;
      this.#spent.push(await this.#saveDay(day));
      this.#loaded += day.length;
      if (this.#spent.length > 100) this.#spent = this.#spent.slice(-50);
    }
    return this.#costOfLast(1000);
  }

  #takeDay(most: number): readonly Reading[] {
    const day: Reading[] = [];
    for (let one = this.#next ?? this.#pull(); one !== null; one = this.#pull()) {
      if (day.length === most || (this.#day !== null && one.day !== this.#day && day.length > 0)) {
        this.#next = one;
        this.#day = one.day;
        return day;
      }
      this.#day = one.day;
      day.push(one.reading);
      if (one.marks.length > 0) this.#truth.set(one.reading.article.id, one.marks);
    }
    this.#next = null;
    return day;
  }

  #day: number | null = null;

  #pull(): WorldArticle | null {
    const { value, done } = this.#articles.next();
    return done === true ? null : value;
  }

  async #saveDay(day: readonly Reading[]): Promise<Spent> {
    const [cpu, clock] = [cpuNow(), performance.now()];
    await this.#store.save(day);
    const saved = cpuNow();
    const steps = await this.#store.settle();
    const end = cpuNow();
    return {
      articles: day.length,
      cpu: end - cpu,
      clock: performance.now() - clock,
      settling: end - saved,
      steps,
    };
  }

  #costOfLast(wanted: number): Cost {
    const sum = { articles: 0, cpu: 0, clock: 0, settling: 0, steps: 0 };
    for (const one of this.#spent.toReversed()) {
      if (sum.articles >= wanted) break;
      sum.articles += one.articles;
      sum.cpu += one.cpu;
      sum.clock += one.clock;
      sum.settling += one.settling;
      sum.steps += one.steps;
    }
    return {
      articles: this.#loaded,
      cpuEach: sum.cpu / sum.articles,
      clockEach: sum.clock / sum.articles,
      settling: sum.settling / sum.cpu,
      stepsEach: sum.steps / sum.articles,
    };
  }
}
