import type { RecordedConflict } from '../../src/model/record.ts';
import type { Store } from '../../src/record/store.ts';
import type { Slip } from '../world/newsroom.ts';

/** Which conflicts tell of which slip. */
const fitting: Readonly<Record<Slip, readonly RecordedConflict['about'][]>> = {
  date: ['date'],
  place: ['place'],
  name: ['participants', 'office'],
  figure: ['figure'],
  swap: ['swap', 'figure'],
};

/** Keeps what is wrong in the articles printed, and compares it with the conflicts that the record finds. */
export class Alarms {
  readonly #slips = new Map<string, Slip>();

  /** Notes an article and what is wrong in it. */
  printed(article: string, slip: Slip | null): void {
    if (slip !== null) this.#slips.set(article, slip);
  }

  /** How many slips a conflict tells of, by kind; how many conflicts name no article that is wrong; the misses. */
  async report(store: Store): Promise<string> {
    const found = new Set<string>();
    const wrong: string[] = [];
    let alarms = 0;
    for await (const value of store.values()) {
      if (value.kind !== 'conflict') continue;
      alarms += 1;
      const cited = value.sides.flatMap((side) => side.citations.map((one) => one.article));
      const told = cited.filter(
        (id) => fitting[this.#slips.get(id) ?? 'date'].includes(value.about) && this.#slips.has(id),
      );
      for (const id of told) found.add(id);
      if (told.length === 0) wrong.push(`  false: ${value.explanation}`);
    }
    const lines = (['date', 'place', 'name', 'figure', 'swap'] as const).map((slip) => {
      const planted = [...this.#slips].filter(([, one]) => one === slip).map(([id]) => id);
      return `  ${slip}: ${planted.filter((id) => found.has(id)).length} of ${planted.length}`;
    });
    const share = alarms === 0 ? 0 : (100 * wrong.length) / alarms;
    return [
      `planted errors found: ${found.size} of ${this.#slips.size}`,
      ...lines,
      `alarms: ${alarms}, false ${wrong.length} (${share.toFixed(1)}%)`,
      ...wrong.slice(0, 5),
    ].join('\n');
  }
}
