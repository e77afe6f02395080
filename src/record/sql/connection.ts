import type { Wording } from '../../model/wording.ts';

/** What a statement takes; a list where the SQL has `texts(?)` or `numbers(?)`. */
export type Parameter = string | number | null | readonly string[] | readonly number[];

/** Which texts an index of words is asked for: those that hold every word, or those of which a word begins so. */
export type WordMatch = 'every' | 'any-beginning';

/** The indexes of words: of passages, and of the names of actors. */
export type WordIndex = 'passage_text' | 'actor_text';

/** Rows to be put into a table: their columns, and whether one whose key is there already is left as it is. */
export interface Into {
  readonly table: string;
  readonly columns: readonly string[];
  /** Where not given, a row whose key is there already is an error. */
  readonly orLeave?: boolean;
}

/**
 * An open record, whichever engine holds its rows. All of it is synchronous; every method may throw a `Failure` of the record codes.
 *
 * The SQL is what SQLite and PostgreSQL have in common, ordered by bytes, and a few words that each engine spells in its own way:
 *
 * - `?` is the next parameter; `texts(?) a` and `numbers(?) a` are a list of parameters as a table `a` with the column `value`;
 * - `a CROSS JOIN b ON …` is a join in this order, where an engine takes orders;
 * - `sides_of(column) a` and `members_of(column) a` are the sides of a conflict's JSON, and the members of a side, with a column `value`;
 * - `json_list(column)` is a group's values as a JSON list;
 * - `passage_text MATCH ?` and `actor_text MATCH ?` take what `wordQuery` gives; the rows of both go by `rowid`.
 */
export interface Connection {
  /** Names the record: a file, or an address without its password. */
  readonly path: string;
  /** What the folds must know of the language of the articles. */
  readonly wording: Wording;

  /** Runs a statement that changes rows; gives the number of rows changed. */
  run(sql: string, ...values: readonly Parameter[]): number;
  /** Runs an insert into a table with a column `seq` and gives the number of the new row. */
  insert(sql: string, ...values: readonly Parameter[]): number;
  /** All rows of a query, in its order. The caller names the row type that its own SQL gives. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller's SQL gives the rows their type
  all<Row>(sql: string, ...values: readonly Parameter[]): readonly Row[];
  /** The first row of a query, or undefined. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller's SQL gives the rows their type
  get<Row>(sql: string, ...values: readonly Parameter[]): Row | undefined;

  /** Runs a query with one parameter for each of these values, none of them twice; the rows of all, in no order. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller's SQL gives the rows their type
  allOf<Row>(sql: string, values: readonly (string | number)[]): readonly Row[];
  /** As `allOf`, for a query of one table that compares with each of these lists of values. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller's SQL gives the rows their type
  allOfRows<Row>(sql: string, rows: readonly (readonly Parameter[])[]): readonly Row[];
  /** Puts rows into a table, in this order. */
  insertAll(into: Into, rows: readonly (readonly Parameter[])[]): void;
  /** Runs an update or a deletion for each of these lists of values, no two of which concern one row. */
  runAll(sql: string, rows: readonly (readonly Parameter[])[]): void;
  /** So many numbers of rows that no other row of the table has or gets, rising. */
  newRows(table: string, count: number): readonly number[];
  /** Rows of a table that come from now on get numbers behind those that it has. */
  numberFrom(table: string, column: string): void;

  /** Files rows in an index of words, by the folded text of each. */
  fileWords(index: WordIndex, rows: readonly (readonly [row: number, folded: string])[]): void;
  /** Takes rows out of an index of words. */
  unfileWords(index: WordIndex, rows: readonly number[]): void;
  /** What `MATCH` takes to find words, which are folded letters and digits. */
  wordQuery(words: readonly string[], match: WordMatch): string;

  /** Runs work in one write transaction: all of it or nothing. The work may be run again where another writer was in its way. */
  write<T>(work: () => T): T;
  /** Runs work that only reads, on one state of the record. */
  read<T>(work: () => T): T;
  /**
   * Runs transactions without waiting for the disk at each. After a power cut the last of them may be missing, after the end of the process
   * none is: only for what can be made again from what is on the disk, as derived facts can.
   */
  unhurried<T>(work: () => T): T;
  /**
   * The record as it stands at the first thing that is read: a connection of its own that only reads, so that this one may go on writing.
   * The caller closes it.
   */
  snapshot(): Connection;
  /** Writes a consistent copy to a new file. Rejects with `file-exists` where there is one; of a copy that fails nothing is left. */
  backup(path: string): Promise<void>;

  /** Turns what the engine throws into a `Failure` of the record codes. */
  guarded<T>(work: () => T): T;
  /** "ok", or what is wrong with the tables and indexes. */
  integrity(): string;
  /** The version of the schema. */
  readonly schema: number;
  /** How many bytes the record takes. */
  bytes(): number;
  close(): void;
}
