import { isServerAddress, readAddress } from '../record/postgres/address.ts';

/** A record as it may be named to anyone: its path, or its address without the password. */
export function nameOfRecord(record: string): string {
  return isServerAddress(record) ? readAddress(record).shown : record;
}
