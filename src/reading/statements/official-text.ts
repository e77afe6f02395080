import type { Party } from '../../model/actor.ts';
import type { Annotated } from '../../model/annotated.ts';
import type { MentionIndex } from '../actors/mention-index.ts';
import type { Findings } from '../findings.ts';
import { partyOf, type Cast } from './parties.ts';
import { scenesOf } from './scene.ts';

/** Titles of the papers that governments issue themselves. */
const officialTitle =
  /\b(?:joint (?:statement|declaration|communiqu[eé]|vision|press statement|announcement|action plan)|fact ?sheet|communiqu[eé]|(?:leaders?|ministers?)[’']?s? (?:statement|declaration)|declaration|memorandum|action plan|outcomes? (?:document|statement)|chair(?:man|’s|'s)? statement)\b/i;

/** "We" outside quotation marks so often makes a text its parties' own. */
const enoughWe = 3;
/** The parties of an official text stand in its first sentences. */
const opening = 4;

function countWe(cast: Cast): number {
  let count = 0;
  for (const scene of cast.scenes) {
    for (const token of scene.tokens) {
      if (/^we$/i.test(token.text) && scene.quotationOf[token.index] === -1) count += 1;
      if (count >= enoughWe) return count;
    }
  }
  return count;
}

/** Whether the article is an official text: by its title, or because it speaks of "we" in its own voice. */
function isOfficialText(annotated: Annotated, cast: Cast): boolean {
  const headline = annotated.article.blocks.find((block) => block.kind === 'headline');
  const title =
    annotated.article.title ??
    (headline === undefined ? '' : cast.text.slice(headline.span.start, headline.span.end));
  return officialTitle.test(title) || countWe(cast) >= enoughWe;
}

/** Who issues an official text: the states of its first sentences, else their organisations, else their people. */
function issuersOf(cast: Cast): readonly Party[] {
  const seen = new Map<number, Party>();
  for (let sentence = 0; sentence < Math.min(opening, cast.scenes.length); sentence += 1) {
    for (const mention of cast.mentions.in(sentence)) {
      if (!seen.has(mention.actor)) seen.set(mention.actor, partyOf(cast, mention));
    }
  }
  const ofType = (type: string): readonly Party[] =>
    [...seen.values()].filter((party) => cast.findings.actors[party.actor]?.type === type);
  return [ofType('state'), ofType('organization'), ofType('person')].find((list) => list.length > 0) ?? [];
}

/** Sets the cast of an article: scenes, mentions and, for an official text, who issues it. */
export function castOf(
  annotated: Annotated,
  known: { readonly findings: Findings; readonly mentions: MentionIndex },
): Cast {
  const scenes = scenesOf(annotated);
  const cast: Cast = { text: annotated.article.text, scenes, ...known, isOfficial: false, issuers: [] };
  if (!isOfficialText(annotated, cast)) return cast;
  return { ...cast, isOfficial: true, issuers: issuersOf(cast) };
}
