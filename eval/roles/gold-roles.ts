import type { GoldPredicate } from './role-sentences.ts';

/** The roles that are scored. */
export const scoredRoles = ['agent', 'patient', 'partner', 'recipient'] as const;

/** A role that is scored. */
export type ScoredRole = (typeof scoredRoles)[number];

/** Positions of the heads in each role. */
export type RoleHeads = Readonly<Record<ScoredRole, readonly number[]>>;

/** What the frames call a numbered role, by `meet.03 1`: the roles that it may be given as, the first where it is missed. */
export type FrameRoles = ReadonlyMap<string, readonly ScoredRole[]>;

/**
 * Reads which numbered roles of each roleset are a partner's or a recipient's, from a table of PropBank's frames
 * (roleset, name, aliases, roles as `NUMBER:TAG:words[class role]` parted by `; `).
 *
 * A partner is a role tagged as comitative, or VerbNet's co-agent; as role 1 it may be given as the patient as well, since frames of one
 * verb differ ("met Lima", "met with Lima"). A co-agent tagged as the goal is a hearer: partner or recipient ("spoke with", "spoke to").
 * A recipient is VerbNet's recipient or beneficiary, or the goal of its verbs of sending and of offering, of a role from 2 on; as role 1 ("inform",
 * "order") it is whom the deed is done to, the patient.
 */
export function readFrameRoles(table: string): FrameRoles {
  const found = new Map<string, readonly ScoredRole[]>();
  for (const line of table.split('\n')) {
    const [roleset, , , roles] = line.split('\t');
    for (const role of roles?.split('; ') ?? []) {
      const match = /^([1-9]):(\w*):(.*)$/.exec(role);
      if (match === null) continue;
      const kinds = rolesOf({
        number: match[1],
        tag: match[2],
        classRole: /\[([^\]]*)\]$/.exec(match[3])?.[1] ?? '',
      });
      if (kinds !== null) found.set(`${roleset} ${match[1]}`, kinds);
    }
  }
  return found;
}

interface FrameRole {
  readonly number: string;
  readonly tag: string;
  /** VerbNet's class and role: `send-11.1 destination`. */
  readonly classRole: string;
}

function rolesOf({ number, tag, classRole }: FrameRole): readonly ScoredRole[] | null {
  const isFirst = number === '1';
  const isCoAgent = /\bco[-_]agent\b/.test(classRole);
  if (tag === 'COM' || (isCoAgent && tag !== 'GOL')) return isFirst ? ['patient', 'partner'] : ['partner'];
  if (isFirst) return null;
  if (isCoAgent) return ['recipient', 'partner'];
  const isSentTo = tag === 'GOL' && /^(?:send-11\.1|future_having-13\.3)/.test(classRole);
  return isSentTo || /\b(?:recipient|beneficiary)\b/.test(classRole) ? ['recipient'] : null;
}

/** A head that must be given in a role, or in any of several. */
export interface GoldHead {
  readonly token: number;
  /** The first is the one in which it is missed. */
  readonly roles: readonly ScoredRole[];
}

/** A predicate's gold heads, and those that may be given or not: a relative pronoun, and the second part of a split argument. */
export interface GoldRoles {
  readonly heads: readonly GoldHead[];
  readonly also: readonly GoldHead[];
}

/** The roles of a marked predicate: ARG0 the agent, ARG1 the patient, others as the frames say. */
export function goldRolesOf({ roleset, arguments: given }: GoldPredicate, frames: FrameRoles): GoldRoles {
  const headsOf = (pattern: RegExp): readonly GoldHead[] =>
    given.flatMap(({ token, label }) => {
      const number = pattern.exec(label)?.[1];
      const roles = number === undefined ? null : numbered(roleset, number, frames);
      return roles === null ? [] : [{ token, roles }];
    });
  return { heads: headsOf(/^ARG(\d)$/), also: headsOf(/^[RC]-ARG(\d)$/) };
}

function numbered(roleset: string, number: string, frames: FrameRoles): readonly ScoredRole[] | null {
  if (number === '0') return ['agent'];
  return frames.get(`${roleset} ${number}`) ?? (number === '1' ? ['patient'] : null);
}
