import type { RecordKind } from '../model/record.ts';
import type { ListOptions } from './list-options.ts';

/** A fact that was new to the record when it came. */
export interface ArrivedFact {
  /** Its place in the order of coming: grows with every arrival, also over restarts. */
  readonly seq: number;
  readonly kind: string;
  /** The id that it came by, and the one that it has now: null for one that has gone. */
  readonly cameAs: string;
  readonly id: string | null;
}

/** Facts in the order in which they came. */
export interface Arrivals {
  readonly arrivals: readonly ArrivedFact[];
  /** The first place that is kept, of older ones it is no longer known what came; and the last, 0 where nothing has come yet. */
  readonly first: number;
  readonly last: number;
}

/** What news are asked for: the kinds, and the conditions of a list. */
export interface NewsQuery {
  readonly kinds: readonly RecordKind[];
  readonly options: ListOptions;
}

/** A question that somebody has given a name, to be told what is new. */
export interface SavedSearch {
  readonly name: string;
  readonly query: NewsQuery;
  /** Day on which it was saved, `YYYY-MM-DD`. */
  readonly savedOn: string;
  /** The place up to which its news have been looked at. */
  readonly seen: number;
  /** Day on which they were looked at last; null for never. */
  readonly seenOn: string | null;
  readonly hook: Webhook | null;
}

/** An address to which the news of a saved search are sent. Instants are ISO 8601. */
export interface Webhook {
  readonly address: string;
  /** What its messages are signed with, as Standard Webhooks writes it: `whsec_` and base64. */
  readonly secret: string;
  /** The place up to which its news have been sent. */
  readonly sent: number;
  /** The place up to which the message goes that is being sent; null for none. */
  readonly sending: number | null;
  /** How often the message has failed, since when, and how the last time. */
  readonly failures: number;
  readonly failingSince: string | null;
  readonly lastFailure: string | null;
  /** When it is sent again; null where nothing has failed. */
  readonly due: string | null;
  /** Why nothing is sent any more; null where it is. */
  readonly stopped: 'gone' | 'given up' | null;
}

/** What a store keeps of news and for those who wait for them. No part of the export. */
export interface NewsMemory {
  /** Up to so many facts that came behind a place, in their order. Facts may have gone since. */
  arrivals(after: number, limit: number): Promise<Arrivals>;
  /** The arrival at a place; null where none is kept. */
  arrivalAt(seq: number): Promise<ArrivedFact | null>;

  /** Every saved search, by name. */
  savedSearches(): Promise<readonly SavedSearch[]>;
  /** Saves a search, or up to where it has been looked at, in place of the one of this name; its webhook stays as it is. */
  noteSaved(search: Omit<SavedSearch, 'hook'>): Promise<void>;
  /** Notes the webhook of a saved search, or that it has none; false where there is no search of this name. */
  noteHook(name: string, hook: Webhook | null): Promise<boolean>;
  /** Notes what has become of a webhook; false where the search has another one now, or none: secrets tell them apart. */
  moveHook(name: string, hook: Webhook): Promise<boolean>;
  /** Takes a saved search away; false where there is none of this name. */
  dropSaved(name: string): Promise<boolean>;
}
