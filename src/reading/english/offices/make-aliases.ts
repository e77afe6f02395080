import type { Mention } from '../../../model/actor.ts';
import type { AliasClaim } from '../../../model/claim.ts';
import type { ArticleContext } from '../actors/article-context.ts';
import { longestForm } from '../actors/party-of.ts';
import { citationOf } from '../../mechanics/citation.ts';
import type { RuleCard, Ruled } from '../../mechanics/rule-card.ts';

/** For docs/rules.md. */
export const aliasCard: RuleCard<'alias'> = {
  name: 'alias-in-article',
  kind: 'alias',
  pattern: 'Two forms by which one article names one person or body; family names alone are none.',
  example: 'The Korea Marine Institute (KMI) opened. The KMI will grow.',
  mustNotMatch: 'Anna Brook left. Brook was tired.',
};

interface Naming {
  readonly form: string;
  readonly mention: Mention;
}

/** The form of its name that each naming mention of a person or body carries, in text order. */
function namingsByActor({ text, findings: { actors, mentions } }: ArticleContext): readonly Naming[][] {
  const found: Naming[][] = actors.map(() => []);
  for (const mention of mentions) {
    const actor = actors[mention.actor];
    if (
      actor === undefined ||
      actor.type === 'state' ||
      (mention.form !== 'name' && mention.form !== 'short')
    )
      continue;
    const form = longestForm(text.slice(mention.span.start, mention.span.end), actor);
    if (form !== null) found[mention.actor]?.push({ form, mention });
  }
  return found;
}

function claimOf(
  { annotated, findings }: ArticleContext,
  first: Naming,
  other: Naming,
): Ruled<AliasClaim> | null {
  const namedIn = [...new Set([first.mention.sentence, other.mention.sentence])];
  const [head, ...rest] = namedIn.map((at) => citationOf(annotated, annotated.sentences[at]));
  if (head === undefined) return null;
  return {
    kind: 'alias',
    of: { actor: other.mention.actor, name: findings.actors[other.mention.actor].name },
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
export function makeAliases(context: ArticleContext): readonly Ruled<AliasClaim>[] {
  const claims: Ruled<AliasClaim>[] = [];
  namingsByActor(context).forEach((namings, at) => {
    const actor = context.findings.actors[at];
    const full = namings.find((naming) => naming.form === actor?.name) ?? namings[0];
    if (full === undefined || actor === undefined) return;
    const seen = new Set([full.form]);
    for (const naming of namings) {
      if (seen.has(naming.form)) continue;
      seen.add(naming.form);
      if (actor.type === 'person' && !/\s/.test(naming.form)) continue;
      const claim = claimOf(context, full, naming);
      if (claim !== null) claims.push(claim);
    }
  });
  return claims;
}
