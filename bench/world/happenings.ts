import type { Country } from './countries.ts';
import type { Deal, Target } from './undertakings.ts';
import type { Office, Person, Seat } from './officials.ts';
import type { Series } from './series.ts';

export type Act = 'talks' | 'call' | 'signing' | 'visit';

export interface City {
  readonly name: string;
  readonly country: Country;
}

/** One thing that truly happened, with what was said and counted on the occasion. */
export interface Happening {
  readonly id: number;
  /** Day of the world. */
  readonly day: number;
  readonly act: Act;
  /** The host where there is one. */
  readonly a: Seat;
  readonly b: Seat;
  /** Null for calls. */
  readonly city: City | null;
  readonly series: readonly Series[];
  readonly deal: { readonly deal: Deal; readonly stage: Deal['stages'][number] } | null;
  readonly target: Target | null;
  /** What A said, in its own words. */
  readonly quote: string | null;
  /** When the two last met, if they did. */
  readonly before: { readonly day: number; readonly city: City } | null;
}

/** How one article errs; the happening itself stays as it is. */
export type Slip =
  | { readonly kind: 'date'; readonly day: number }
  | { readonly kind: 'place'; readonly city: City }
  | { readonly kind: 'figure'; readonly factor: number }
  | { readonly kind: 'swap' }
  | { readonly kind: 'name'; readonly person: Person }
  | { readonly kind: 'office'; readonly office: Office };

/** A slip with the number of the contradiction that it plants. */
export interface Planted {
  readonly number: number;
  readonly slip: Slip;
}
