import type { Party } from '../../model/actor.ts';
import type { Annotated } from '../../model/annotated.ts';
import type { MentionIndex } from '../actors/mention-index.ts';
import type { Findings } from '../findings.ts';
import { partyOf, type Cast } from './parties.ts';
import { scenesOf } from './scene.ts';

/** Titles of the papers that governments issue themselves. */
const officialTitle =
  /\b(?:joint (?:statement|declaration|communiqu[eé]|vision|press statement|announcement|action plan)|fact ?sheet|communiqu[eé]|(?:leaders?|ministers?)[’']?s? (?:statement|declaration)|declaration|memorandum|action plan|outcomes? (?:document|statement)|chair(?:man|’s|'s)? statement)\b/i;

/** What people said before cameras is no paper of theirs. */
const spokenTitle = /\b(?:transcript|press conference|interview|doorstop|remarks|q ?& ?a|speech|address)\b/i;
/** More parties than this do not issue a text by name. */
const mostIssuers = 8;
/** The parties of an official text stand in its first sentences. */
const opening = 4;

function titleOf(annotated: Annotated): string {
  const { blocks, text, title } = annotated.article;
  const headline = blocks.find((block) => block.kind === 'headline');
  return title ?? (headline === undefined ? '' : text.slice(headline.span.start, headline.span.end));
}

type Roll = ReadonlyMap<number, Party>;

function partiesIn(cast: Cast, sentences: number): Roll {
  const seen = new Map<number, Party>();
  for (let sentence = 0; sentence < Math.min(sentences, cast.scenes.length); sentence += 1) {
    for (const mention of cast.mentions.in(sentence)) {
      if (!seen.has(mention.actor)) seen.set(mention.actor, partyOf(cast, mention));
    }
  }
  return seen;
}

/** Those whom the title names. */
function titled(cast: Cast, title: string): Roll {
  const words = ` ${title.replaceAll(/[^\p{L}\p{N}.]+/gu, ' ')} `;
  const seen = new Map<number, Party>();
  for (const [actor, { names }] of cast.findings.actors.entries()) {
    const name = names.find((form) => form.length > 1 && words.includes(` ${form} `));
    if (name !== undefined) seen.set(actor, { actor, name });
  }
  return seen;
}

/** Who issues an official text: the states that its title names, else those of its first sentence, else bodies or people. */
function issuersOf(cast: Cast, title: string): readonly Party[] {
  const ofType = (roll: Roll, type: string): readonly Party[] =>
    [...roll.values()].filter((party) => cast.findings.actors[party.actor]?.type === type);
  const rolls = [titled(cast, title), partiesIn(cast, 1), partiesIn(cast, opening)];
  for (const roll of rolls) {
    const bodies = [...ofType(roll, 'state'), ...ofType(roll, 'organization')];
    const chosen = bodies.length > 0 ? bodies : ofType(roll, 'person');
    if (chosen.length > 0) return chosen.slice(0, mostIssuers);
  }
  return [];
}

/** Sets the cast of an article: scenes, mentions and, for an official text, who issues it. */
export function castOf(
  annotated: Annotated,
  known: { readonly findings: Findings; readonly mentions: MentionIndex },
): Cast {
  const scenes = scenesOf(annotated);
  const { text, blocks } = annotated.article;
  const headlines = new Set(blocks.flatMap((block, at) => (block.kind === 'headline' ? [at] : [])));
  const cast: Cast = { text, scenes, ...known, headlines, isOfficial: false, issuers: [] };
  const title = titleOf(annotated);
  if (!officialTitle.test(title) || spokenTitle.test(title)) return cast;
  return { ...cast, isOfficial: true, issuers: issuersOf(cast, title) };
}
