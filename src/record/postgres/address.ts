import { Failure } from '../../model/failure.ts';

/** Where a record on a PostgreSQL server is. */
export interface RecordAddress {
  /** The address as it may be shown: without a password. */
  readonly shown: string;
  /** What the driver is given. */
  readonly server: string;
  /** The schema that holds the tables of the record; several records may share a database. */
  readonly schema: string;
}

/** Whether a record is named by an address of a PostgreSQL server and not by a path. */
export function isServerAddress(record: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(record);
}

/**
 * Reads `postgres://USER:PASSWORD@HOST:PORT/DATABASE?schema=NAME`; the schema is `chancery` where it is not named, and what else stands behind the
 * "?" is the driver's (`host=/run/postgresql` for a socket, `sslmode=require`). Throws `usage` for a name that is none of a schema.
 */
export function readAddress(record: string): RecordAddress {
  const [base, query] = splitOnce(record, '?');
  const settings = new URLSearchParams(query);
  const schema = settings.get('schema') ?? 'chancery';
  settings.delete('schema');
  const server = withSettings(base, settings);
  settings.delete('password');
  const named = schema === 'chancery' ? settings : new URLSearchParams([...settings, ['schema', schema]]);
  const shown = withSettings(withoutPassword(base), named);
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) throw new Failure('usage', `no name of a schema: ${schema}`);
  return { shown, server, schema };
}

/** Everything up to the last "@" may be user and password: a password may itself hold "@" or "/". */
function withoutPassword(base: string): string {
  const at = base.lastIndexOf('@');
  if (at < 0) return base;
  const [scheme, user] = splitOnce(base.slice(0, at), '://');
  return `${scheme}://${splitOnce(user, ':')[0]}${base.slice(at)}`;
}

const withSettings = (base: string, settings: URLSearchParams): string => {
  const text = settings.toString().replaceAll('%2F', '/');
  return text === '' ? base : `${base}?${text}`;
};

function splitOnce(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}
