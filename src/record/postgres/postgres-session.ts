import type { Parameter } from '../sql/connection.ts';
import type { RecordAddress } from './address.ts';
import type { DatabaseBridge, Result, Statement } from './database-bridge.ts';
import { isCut } from './failures.ts';
import { openClient } from './open-client.ts';
import { patiently } from './patience.ts';

/** How long another writer, or a server that is being started, is waited for. */
const patienceMs = 15_000;

/** How many statements are kept prepared; those that are asked behind them are planned each time. */
const mostPrepared = 400;

/** So many statements wait for one whose result is asked for. */
const mostWaiting = 50;

/**
 * A connection to a server with its transactions. Statements whose result nobody asks for wait until one is asked whose result is wanted,
 * and go with it in one message. Where the connection is cut, or another writer was in the way, the work is done again.
 */
export class PostgresSession {
  readonly #bridge: DatabaseBridge;
  readonly #address: RecordAddress;
  readonly #names = new Map<string, string>();
  #client: number | null;
  #waiting: Statement[] = [];
  /** Whether a transaction is open, of whatever kind. */
  #inside = false;
  /** Whether anything of it has been sent. */
  #begun = false;
  #changed = 0;
  /** How many of the statements that wait only begin a write transaction. */
  #head = 0;
  #hurried = true;

  /** Opens a connection when it first asks, where it is given none. */
  constructor(bridge: DatabaseBridge, address: RecordAddress, client: number | null) {
    this.#bridge = bridge;
    this.#address = address;
    this.#client = client;
  }

  /** Runs a statement now, and all that wait before it. */
  ask(text: string, values: readonly Parameter[] = []): Result {
    if (!this.#inside) return this.read(() => this.ask(text, values));
    this.later(text, values);
    return this.#send();
  }

  /** Runs a statement before the next that is asked, or at the end of the transaction. */
  later(text: string, values: readonly Parameter[] = []): void {
    this.#waiting.push({ text, values: values.map(storable), name: this.#nameOf(text) });
    if (this.#waiting.length >= mostWaiting) this.#send();
  }

  /** Runs work in one write transaction: writers take turns. `newMark` gives the mark of the state that it makes. */
  write<T>(work: () => T, newMark: () => string): T {
    if (this.#inside) return work();
    return this.#again(() => {
      this.#beginToWrite();
      const result = work();
      if (this.#waiting.length > (this.#begun ? 0 : this.#head)) this.#send();
      this.#end(newMark);
      return result;
    });
  }

  /** Runs work that only reads, on one state of the record. */
  read<T>(work: () => T): T {
    if (this.#inside) return work();
    return this.#again(() => {
      this.#begin(readOnly);
      const result = work();
      this.#leave('COMMIT');
      return result;
    });
  }

  /** Begins a transaction that only reads and ends with the connection. */
  hold(): void {
    this.#begin(readOnly);
    this.ask('SELECT 1');
  }

  /** Runs write transactions that do not wait for the disk. */
  unhurried<T>(work: () => T): T {
    this.#hurried = false;
    try {
      return work();
    } finally {
      this.#hurried = true;
    }
  }

  close(): void {
    if (this.#client !== null) this.#bridge.close(this.#client);
    this.#client = null;
  }

  #begin(sql: string): void {
    this.#inside = true;
    this.#begun = false;
    this.#changed = 0;
    this.#waiting = [];
    this.later(sql);
  }

  #beginToWrite(): void {
    this.#begin('BEGIN ISOLATION LEVEL READ COMMITTED');
    if (!this.#hurried) this.later('SET LOCAL synchronous_commit = off');
    this.later('SELECT pg_advisory_xact_lock($1::int, hashtext($2))', [writersLock, this.#address.schema]);
    this.#head = this.#waiting.length;
  }

  /** Commits what has changed rows, under a mark of its own. */
  #end(newMark: () => string): void {
    if (this.#changed === 0) {
      this.#leave('COMMIT');
      return;
    }
    const { rows } = this.ask(nextState, [newMark()]);
    const transaction = String(rows[0][0]);
    this.later('COMMIT');
    try {
      this.#send();
    } catch (error) {
      if (!isCut(error) || !this.#hasCommitted(transaction)) throw error;
    }
    this.#forget();
  }

  /** Whether a transaction of which the end was not heard of has been committed. */
  #hasCommitted(transaction: string): boolean {
    this.#drop();
    return this.#again(() => {
      // Once this has the writers' lock, the other transaction has come to its end.
      this.#beginToWrite();
      const [row] = this.ask('SELECT pg_xact_status($1::xid8)', [transaction]).rows;
      this.#leave('COMMIT');
      return row[0] === 'committed';
    });
  }

  /** Ends a transaction whose end nobody waits for. */
  #leave(sql: 'COMMIT' | 'ROLLBACK'): void {
    if (this.#begun && this.#client !== null)
      this.#bridge.tell(this.#client, [{ text: sql, values: [], name: null }]);
    this.#forget();
  }

  #forget(): void {
    this.#inside = false;
    this.#begun = false;
    this.#waiting = [];
  }

  #send(): Result {
    const statements = this.#waiting;
    this.#waiting = [];
    this.#client ??= openClient(this.#bridge, this.#address);
    this.#begun = true;
    const results = this.#bridge.ask(this.#client, statements);
    for (const { changed } of results) this.#changed += changed;
    return results[results.length - 1];
  }

  /** Lets go of a connection that is cut. */
  #drop(): void {
    this.#forget();
    const client = this.#client;
    this.#client = null;
    this.#names.clear();
    if (client !== null) this.#bridge.close(client);
  }

  /** Does a transaction, and does it again where it may go through then. */
  #again<T>(work: () => T): T {
    return patiently({
      work,
      afterFailure: (error) => {
        if (!isCut(error)) this.#leave('ROLLBACK');
        else this.#drop();
      },
      patienceMs,
    });
  }

  /** A search for words is planned anew each time: a common word and a rare one ask for other plans. */
  #nameOf(text: string): string | null {
    const kept = this.#names.get(text);
    if (kept !== undefined) return kept;
    if (this.#names.size >= mostPrepared || /^(?:BEGIN|SET|COMMIT)|@@/.test(text)) return null;
    const name = `c${this.#names.size}`;
    this.#names.set(text, name);
    return name;
  }
}

const readOnly = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

const nextState = 'UPDATE state SET version = version + 1, mark = $1 RETURNING pg_current_xact_id()::text';

/** "CHNC": the first key of the lock that writers of a record take in turn; the second is its schema's. */
const writersLock = 0x43484e43;

/** PostgreSQL has no place for a NUL in a text. */
function storable(value: Parameter): Parameter {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
  if (!Array.isArray(value) || typeof value[0] === 'number') return value;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a list of one column
  return value.some((one) => String(one).includes('\0'))
    ? (value.map((one: Parameter) => storable(one)) as Parameter)
    : value;
}
