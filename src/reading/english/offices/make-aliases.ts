import type { LocalActor, Mention } from '../../../model/actor.ts';
import type { Annotated } from '../../../model/annotated.ts';
import type { AliasClaim } from '../../../model/claim.ts';
import type { RuleCard, Ruled } from '../../mechanics/rule-card.ts';
import { formInMention } from './form-in-mention.ts';
import { citationOf } from '../../mechanics/citation.ts';

/** For docs/rules.md. */
export const aliasCard: RuleCard<'alias'> = {
  name: 'alias-in-article',
  kind: 'alias',
  pattern: 'Two forms by which one article names one person or body; family names alone are none.',
  example: 'The Korea Marine Institute (KMI) opened. The KMI will grow.',
  mustNotMatch: 'Anna Brook left. Brook was tired.',
};

/** What alias claims are made from. */
export interface AliasInput {
  readonly annotated: Annotated;
  readonly actors: readonly LocalActor[];
  readonly mentions: readonly Mention[];
}

interface Naming {
  readonly form: string;
  readonly mention: Mention;
}

/** The form of its name that each naming mention of a person or body carries, in text order. */
function namingsByActor({ annotated, actors, mentions }: AliasInput): readonly Naming[][] {
  const found: Naming[][] = actors.map(() => []);
  for (const mention of mentions) {
    const actor = actors[mention.actor];
    if (
      actor === undefined ||
      actor.type === 'state' ||
      (mention.form !== 'name' && mention.form !== 'short')
    )
      continue;
    const form = formInMention(annotated, mention, actor);
    if (form !== null) found[mention.actor]?.push({ form, mention });
  }
  return found;
}

function claimOf(input: AliasInput, first: Naming, other: Naming): Ruled<AliasClaim> | null {
  const { annotated, actors } = input;
  const actor = actors[other.mention.actor];
  const namedIn = [...new Set([first.mention.sentence, other.mention.sentence])];
  const [head, ...rest] = namedIn.map((at) => citationOf(annotated, annotated.sentences[at]));
  if (actor === undefined || head === undefined) return null;
  return {
    kind: 'alias',
    of: { actor: other.mention.actor, name: actor.name },
    a: first.form,
    b: other.form,
    status: 'happened',
    citations: [head, ...rest],
    rule: aliasCard.name,
  };
}

/**
 * Makes a claim for every second form by which an article names a person or a body: the fullest form, and the other, each
 * cited by the first sentence that has it. States and one-word short forms of persons are no aliases.
 */
export function makeAliases(input: AliasInput): readonly Ruled<AliasClaim>[] {
  const claims: Ruled<AliasClaim>[] = [];
  namingsByActor(input).forEach((namings, at) => {
    const actor = input.actors[at];
    const full = namings.find((naming) => naming.form === actor?.name) ?? namings[0];
    if (full === undefined || actor === undefined) return;
    const seen = new Set([full.form]);
    for (const naming of namings) {
      if (seen.has(naming.form)) continue;
      seen.add(naming.form);
      if (actor.type === 'person' && !/\s/.test(naming.form)) continue;
      const claim = claimOf(input, full, naming);
      if (claim !== null) claims.push(claim);
    }
  });
  return claims;
}
