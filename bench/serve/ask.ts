import { Pool } from 'undici';
import { Random } from '../world/random.ts';
import { nextQuestion, type Known } from './questions.ts';

/** What a client has met. */
export interface Answered {
  readonly sort: string;
  readonly ms: number;
  readonly status: number;
}

/** How a server is asked. */
export interface Load {
  readonly origin: string;
  readonly connections: number;
  readonly seconds: number;
  readonly seed: number;
}

/** Asks a server over so many connections, each of which asks anew as soon as it has been answered. */
export async function askServer(
  { origin, connections, seconds, seed }: Load,
  known: Known,
): Promise<readonly Answered[]> {
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const answered: Answered[] = [];
  const end = performance.now() + seconds * 1000;
  const client = async (number: number): Promise<void> => {
    const random = new Random(seed * 1000 + number);
    while (performance.now() < end) {
      const { sort, path } = nextQuestion(random, known);
      const start = performance.now();
      const { statusCode, body } = await pool.request({ path: `/api/v1/${path}`, method: 'GET' });
      await body.dump({ limit: 100_000_000 });
      answered.push({ sort, ms: performance.now() - start, status: statusCode });
    }
  };
  await Promise.all(Array.from({ length: connections }, (_none, at) => client(at)));
  await pool.close();
  return answered;
}
