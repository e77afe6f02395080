import { connect, type ConnectionOptions, type NatsConnection } from '@nats-io/transport-node';
import { Failure } from '../../model/failure.ts';

/** How long the first connection may take, in milliseconds. */
const firstMs = 5000;
/** How long to wait before a server is tried again, in milliseconds. */
const againMs = 250;

/** A connection that is made anew whenever it breaks off. */
export interface Connected {
  readonly connection: NatsConnection;
  /** Whether a server is connected now. */
  readonly isConnected: () => boolean;
}

/**
 * Connects to one of the servers (`nats://host:4222`, several behind commas; user and password or a token may stand in an address), and to another whenever it
 * breaks off, for ever. Throws `queue-unreachable` where none is there, without what is secret.
 */
export async function connectQueue(servers: string, name: string): Promise<Connected> {
  const addresses = servers.split(',').map((one) => one.trim());
  const options: ConnectionOptions = {
    ...credentialsOf(addresses[0] ?? ''),
    servers: addresses.map(hostOf),
    name,
    timeout: firstMs,
    maxReconnectAttempts: -1,
    reconnectTimeWait: againMs,
    // A server that has gone without a word is missed after a minute at most.
    pingInterval: 20_000,
  };
  try {
    return followed(await connect(options));
  } catch (cause) {
    throw new Failure('queue-unreachable', addresses.map(hostOf).join(', '), { cause });
  }
}

/** Follows whether the connection stands. */
function followed(connection: NatsConnection): Connected {
  let stands = true;
  const follow = async (): Promise<void> => {
    for await (const { type } of connection.status()) {
      if (type === 'disconnect') stands = false;
      if (type === 'reconnect') stands = true;
    }
    stands = false;
  };
  void follow();
  return { connection, isConnected: () => stands };
}

/** `host:port` of an address. Throws `usage` for what is none. */
function hostOf(address: string): string {
  const url = urlOf(address);
  return url.port === '' ? `${url.hostname}:4222` : url.host;
}

function credentialsOf(address: string): Pick<ConnectionOptions, 'user' | 'pass' | 'token'> {
  const { username, password } = urlOf(address);
  const user = decodeURIComponent(username);
  if (user === '') return {};
  return password === '' ? { token: user } : { user, pass: decodeURIComponent(password) };
}

function urlOf(address: string): URL {
  const whole = address.includes('://') ? address : `nats://${address}`;
  if (!URL.canParse(whole) || new URL(whole).hostname === '')
    throw new Failure('usage', '--nats takes addresses such as nats://127.0.0.1:4222, several behind commas');
  return new URL(whole);
}
