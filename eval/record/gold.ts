import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';

/** A stretch of one gold article. */
export interface GoldCite {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

interface GoldFact {
  readonly id: string;
  readonly in: readonly string[];
  readonly cites?: readonly GoldCite[];
  readonly optional?: boolean;
  /** Source of a case-blind expression that the found fact or its sentence must match. */
  readonly text?: string;
}

export interface GoldActor extends GoldFact {
  readonly name: string;
  readonly aka?: readonly string[];
  readonly kind?: string;
  readonly office?: string;
  /** ISO 3166-1 alpha-3, or words. */
  readonly of?: string;
}

export interface GoldEvent extends GoldFact {
  readonly types: readonly string[];
  readonly mode?: string;
  /** Each party a name, a country code, or several joined by `|`. */
  readonly who: readonly string[];
  /** Parties that may be named and need not be. */
  readonly also?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly place?: string;
  readonly status?: string;
}

export interface GoldStatement extends GoldFact {
  readonly speaker: string;
  readonly quote?: string;
}

export interface GoldCommitment extends GoldFact {
  readonly by: readonly string[];
  readonly value?: number;
  /** A date that must be found; `due` may be left out, but must not be wrong. */
  readonly deadline?: string;
  readonly due?: string;
}

export interface GoldFigure extends GoldFact {
  readonly low: number;
  readonly high?: number;
  readonly bound?: string;
  readonly unit?: string;
  readonly of?: string;
  readonly place?: string;
  readonly asOf?: string;
}

export interface GoldConflict extends GoldFact {
  readonly kind: string;
  readonly values?: readonly number[];
  readonly names?: readonly string[];
}

/** Hand-made answers for some articles. */
export interface Gold {
  readonly set?: string;
  /** Short key of each article, and its path below the articles folder. */
  readonly articles: Readonly<Record<string, string>>;
  /** Keys of the articles in which every fact is answered: what matches nothing there is false. */
  readonly exhaustive?: readonly string[];
  /** Offset up to which an article is answered, where that is not its end. */
  readonly upTo?: Readonly<Record<string, number>>;
  readonly actors?: readonly GoldActor[];
  readonly notActors?: readonly string[];
  readonly events?: readonly GoldEvent[];
  readonly statements?: readonly GoldStatement[];
  readonly commitments?: readonly GoldCommitment[];
  readonly figures?: readonly GoldFigure[];
  readonly conflicts?: readonly GoldConflict[];
  readonly notConflicts?: readonly GoldConflict[];
}

/** Reads one gold file. Throws where it is missing or no JSON. */
export function loadGold(path: string): Gold {
  // The file's form is the contract of the data folder; a wrong one shows as wrong counts, not as a crash.
  const bytes = readFileSync(path);
  return JSON.parse((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')) as Gold;
}
