import type { GoldPredicate } from './role-sentences.ts';

/** The roles that are scored. */
export const scoredRoles = ['agent', 'patient', 'partner', 'recipient'] as const;

/** A role that is scored. */
export type ScoredRole = (typeof scoredRoles)[number];

/** Positions of the heads in each role. */
export type RoleHeads = Readonly<Record<ScoredRole, readonly number[]>>;

/** What the frames say of a numbered role beyond ARG0 and ARG1's own: partner or recipient. */
export type RoleOfArgument = ReadonlyMap<string, ScoredRole>;

/**
 * Reads which numbered roles of each roleset are a partner's or a recipient's, from a table of PropBank's frames
 * (roleset, name, aliases, roles as `NUMBER:TAG:words[class role]` parted by `; `). Keys are `meet.03 1`.
 *
 * A partner is a role tagged as comitative, or VerbNet's co-agent; a hearer is a co-agent whose tag is the goal, and a recipient. So is
 * VerbNet's recipient or beneficiary of a role from 2 on; of role 1 ("inform", "order") it is whom the deed is done to, the patient.
 */
export function readFrameRoles(table: string): RoleOfArgument {
  const found = new Map<string, ScoredRole>();
  for (const line of table.split('\n')) {
    const [roleset, , , roles] = line.split('\t');
    for (const role of roles?.split('; ') ?? []) {
      const match = /^(\d):(\w*):(.*)$/.exec(role);
      if (match === null || match[1] === '0') continue;
      const kind = kindOf(match[2], /\[([^\]]*)\]$/.exec(match[3])?.[1] ?? '');
      if (kind !== null && !(kind === 'recipient' && match[1] === '1'))
        found.set(`${roleset} ${match[1]}`, kind);
    }
  }
  return found;
}

function kindOf(tag: string, classRole: string): ScoredRole | null {
  const isGoal = tag === 'GOL';
  if (tag === 'COM' || (/\bco[-_]agent\b/.test(classRole) && !isGoal)) return 'partner';
  return /\b(?:recipient|beneficiary|co[-_]agent)\b/.test(classRole) ? 'recipient' : null;
}

/** A predicate's gold heads by role, and those that may be given or not: a relative pronoun, and the second part of a split argument. */
export interface GoldRoles {
  readonly heads: RoleHeads;
  readonly also: RoleHeads;
}

/** The roles of a marked predicate: ARG0 the agent, ARG1 the patient, others as the frames say. */
export function goldRolesOf({ roleset, arguments: given }: GoldPredicate, frames: RoleOfArgument): GoldRoles {
  const headsOf = (pattern: RegExp): RoleHeads => {
    const heads: Record<ScoredRole, number[]> = { agent: [], patient: [], partner: [], recipient: [] };
    for (const { token, label } of given) {
      const number = pattern.exec(label)?.[1];
      const role = number === undefined ? null : roleOf(roleset, number, frames);
      if (role !== null) heads[role].push(token);
    }
    return heads;
  };
  return { heads: headsOf(/^ARG(\d)$/), also: headsOf(/^[RC]-ARG(\d)$/) };
}

function roleOf(roleset: string, number: string, frames: RoleOfArgument): ScoredRole | null {
  if (number === '0') return 'agent';
  return frames.get(`${roleset} ${number}`) ?? (number === '1' ? 'patient' : null);
}
