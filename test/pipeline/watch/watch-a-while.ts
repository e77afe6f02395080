// Watches a feed of reports from an instant of a fast clock on, into a record and a file or standard output, and ends itself with SIGKILL at a step.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { fileSink } from '../../../src/cli/file-sink.ts';
import { standardSink, type LineSink } from '../../../src/cli/line-sink.ts';
import { processOutput } from '../../../src/cli/output.ts';
import { newsPrinter } from '../../../src/cli/show/news-printer.ts';
import { undiciTransport } from '../../../src/intake/fetch/undici-transport.ts';
import { openStore } from '../../../src/pipeline/open-store.ts';
import { fastClock } from '../../intake/fetch/fast-clock.ts';
import { feedOf, meeting } from '../../intake/fetch/pages-of-tests.ts';
import { makeTestWeb, tagged } from '../../intake/fetch/test-web.ts';
import { hosts } from '../web/web-reading.ts';
import { nothingTold, watchUntil } from './watched.ts';

/** What a run is told on its command line, as JSON. */
export interface WhileAsked {
  readonly record: string;
  /** Where the lines go; null for standard output. */
  readonly lines: string | null;
  /** Where the instant is kept at which a run ended. */
  readonly clock: string;
  readonly startMs: number;
  readonly untilMs: number;
  /** The feed has one report more each time after so long. */
  readonly everyMs: number;
  /** The step at which the run ends itself; -1 for none. */
  readonly killAt: number;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the test writes it
const asked = JSON.parse(process.argv[2] ?? '{}') as WhileAsked;
const towns = ['Arica', 'Tacna', 'Ilo', 'Puno', 'Lima', 'Cusco', 'Piura', 'Temuco'];

let steps = 0;
/** One step more; the last one is cut short, after what it has done by half. */
function step(byHalf: () => void = () => {}): void {
  steps += 1;
  if (steps !== asked.killAt) return;
  byHalf();
  writeFileSync(asked.clock, String(clock.now()));
  process.kill(process.pid, 'SIGKILL');
}

/** A thing that counts a step before and behind each of its methods. */
function stepping<T extends object>(thing: T): T {
  return new Proxy(thing, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]): unknown => {
        step();
        const answer: unknown = value.apply(target, given);
        if (!(answer instanceof Promise)) return answer;
        return answer.then((one: unknown) => (step(), one));
      };
    },
  });
}

/** A sink that may be cut off in the middle of a line. */
function cutting(sink: LineSink): LineSink {
  return {
    ...sink,
    write: async (line) => {
      step(() => asked.lines !== null && appendFileSync(asked.lines, line.slice(0, line.length / 2)));
      await sink.write(line);
      step();
    },
  };
}

const web = makeTestWeb(() => clock.now());
const clock = fastClock(startOfRun(), web.underWay);

function startOfRun(): number {
  try {
    return Number(readFileSync(asked.clock, 'utf8'));
  } catch {
    return asked.startMs;
  }
}

/** All reports that there are by now, the last first; no two tell the same. */
function feed(): string {
  const count = 1 + Math.floor((clock.now() - asked.startMs) / asked.everyMs);
  const entries = Array.from({ length: count }, (_, n) => ({
    guid: `report-${n}`,
    link: null,
    title: `Ministers meet, report ${n}`,
    text: meeting(towns[n % towns.length], String(12_000 + n * 10)).join(' '),
    whole: true,
    on: new Date(asked.startMs + n * asked.everyMs).toUTCString(),
  }));
  return feedOf('The Harbour Ledger', entries.toReversed());
}

await web.start();
web.routes.set('harbour.test/feed', tagged(feed, 'application/rss+xml'));
const store = stepping(openStore(asked.record));
const output = processOutput();
const sink = cutting(asked.lines === null ? standardSink(output) : fileSink(asked.lines));
const inner = undiciTransport(hosts, web.resolve);
await watchUntil(asked.untilMs, {
  web,
  store,
  clock,
  urls: ['http://harbour.test/feed'],
  told: nothingTold(),
  // Addresses stay the same from run to run; the port of the server does not.
  transport: {
    ...inner,
    send: (url, about) => inner.send(new URL(web.url(`${url.host}${url.pathname}`)), about),
  },
  news: newsPrinter({ kind: 'jsonl' }, sink, { store, output }),
});
writeFileSync(asked.clock, String(clock.now()));
await web.close();
await store.close();
console.error(`steps ${steps}`);
