import type { RuleCard } from '../../../mechanics/rule-card.ts';
import type { Scene } from '../../grammar/scene.ts';
import type { Attribution } from '../attribution.ts';
import { withoutCue } from '../without-cue.ts';

/** For docs/rules.md. */
export const signedCard: RuleCard<'statement'> = {
  name: 'statement-signed',
  kind: 'statement',
  pattern:
    'A post set into an article: the paragraph before a line of a dash, a name and the account that it was sent from.',
  example: 'I welcome the new ferry to our port.\n\n— Ana Brandt (@abrandt) March 9, 2026',
  mustNotMatch: 'The ferry is new.\n\n— Ana Brandt, a reader in Bergen, has seen it often',
};

/** "— Ana Brandt (@abrandt) March 9, 2026": its dash is left out where the page has a list of it, and may stand behind the post itself. */
const signature =
  /(?:^\s*(?:[—–-]{1,2}\s*)?|[.!?…”"’)]\s+[—–-]{1,2}\s*)(\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|of|the|de|bin|al)){0,5})\s*\(@\w{2,}\)[\s,·]*(?:\p{L}+\.? \d{1,2},? \d{4}|\d{1,2} \p{L}+\.? \d{4})?\.?\s*$/u;

interface Signature {
  /** The last word of the name. */
  readonly signer: number;
  /** Where the post ends in the article, behind its last mark; the sentence's start where it ended before. */
  readonly postEnd: number;
}

function signatureOf({ sentence, tokens }: Scene): Signature | null {
  const found = signature.exec(sentence.text);
  if (found === null) return null;
  const { start } = sentence.span;
  const end = start + found.index + found[0].indexOf('(@');
  const signer = tokens.findLastIndex(({ span, upos }) => span.end <= end && upos === 'PROPN');
  return signer < 0 ? null : { signer, postEnd: start + (found.index === 0 ? 0 : found.index + 1) };
}

/** Where the post before a signature begins: its own block, or the block before where the signature stands alone; null for no post. */
function postStart(scenes: readonly Scene[], at: number, { postEnd }: Signature): number | null {
  const { sentence } = scenes[at];
  const isAlone = postEnd === sentence.span.start;
  const last = isAlone ? scenes[at - 1] : scenes[at];
  if (last === undefined || sentence.block - last.sentence.block > 1) return null;
  const post = scenes.filter(
    (scene, index) => scene.sentence.block === last.sentence.block && (isAlone ? index < at : index <= at),
  );
  const isOther = post.some((scene) => scene !== scenes[at] && signatureOf(scene) !== null);
  return isOther ? null : post[0].sentence.span.start;
}

function signed(scenes: readonly Scene[], at: number): Attribution | null {
  const found = signatureOf(scenes[at]);
  const start = found === null ? null : postStart(scenes, at, found);
  if (found === null || start === null) return null;
  const sentence = scenes[at].sentence.index;
  return withoutCue({
    rule: signedCard.name,
    sentence,
    speaker: { sentence, token: found.signer },
    content: [{ start, end: found.postEnd }],
  });
}

/** Adds the posts that are signed by their writers; what other rules read in the words of a post as its writer's own gives way. */
export function withSigned(
  scenes: readonly Scene[],
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const posts = scenes.flatMap((_, at) => signed(scenes, at) ?? []);
  const isPosted = ({ content, cue }: Attribution): boolean =>
    posts.some((post) =>
      [...content, ...(cue === null ? [] : [cue])].every(
        ({ start, end }) => post.content[0].start <= start && end <= post.content[0].end,
      ),
    );
  return posts.length === 0
    ? attributions
    : [...attributions.filter((one) => !isPosted(one)), ...posts].toSorted((a, b) => a.sentence - b.sentence);
}
