import type { Annotated } from '../../../model/annotated.ts';
import type { MentionIndex } from '../../mechanics/mention-index.ts';
import type { Findings } from '../../mechanics/findings.ts';
import { issuersOf } from './issuers.ts';
import type { Cast } from './parties.ts';
import { scenesOf } from '../grammar/scene.ts';

/** Titles of the papers that governments issue themselves. */
const officialTitle =
  /\b(?:joint (?:statement|declaration|communiqu[eé]|vision|press statement|announcement|action plan)|fact ?sheet|communiqu[eé]|(?:leaders?|ministers?)[’']?s? (?:statement|declaration)|declaration|memorandum|action plan|outcomes? (?:document|statement)|chair(?:man|’s|'s)? statement)\b/i;

/** What people said before cameras is no paper of theirs. */
const spokenTitle = /\b(?:transcript|press conference|interview|doorstop|remarks|q ?& ?a|speech|address)\b/i;

function titleOf(annotated: Annotated): string {
  const { blocks, text, title } = annotated.article;
  const headline = blocks.find((block) => block.kind === 'headline');
  return title ?? (headline === undefined ? '' : text.slice(headline.span.start, headline.span.end));
}

/** The cast last set for an article: its statements and its commitments ask for the same one. */
const lastSet = new WeakMap<Annotated, Cast>();

/** Sets the cast of an article: scenes, mentions and, for an official text, who issues it. */
export function castOf(
  annotated: Annotated,
  known: { readonly findings: Findings; readonly mentions: MentionIndex },
): Cast {
  const before = lastSet.get(annotated);
  if (before !== undefined && before.findings === known.findings && before.mentions === known.mentions)
    return before;
  const cast = newCast(annotated, known);
  lastSet.set(annotated, cast);
  return cast;
}

function newCast(
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
