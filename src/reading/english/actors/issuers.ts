import type { Party } from '../../../model/actor.ts';
import type { IssuerGround } from './article-context.ts';
import { partyOf } from './parties-at.ts';

/** More parties than this do not issue a text by name. */
const mostIssuers = 8;
/** What a statement is about, and what it follows, issues nothing. */
const aboutWord =
  /\b(?:on|regarding|concerning|about|following|after|to mark|in commemoration|for|in support|launches|takes|delivers|announces?)\b/i;
const authorWord = /\b(?:from|by|between)\b/i;
const pair = /\b(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)[-–](\p{Lu}[\p{L}.]*)/gu;

type Roll = readonly Party[];

/** The part of a title that names who speaks: behind "from", "by", "between", else before "on". */
function authorZone(title: string): string {
  const author = authorWord.exec(title);
  const zone = author === null ? title : title.slice(author.index + author[0].length);
  const about = aboutWord.exec(zone);
  return about === null ? zone : zone.slice(0, about.index);
}

function namedIn(context: IssuerGround, words: string): Roll {
  const plain = ` ${words.replaceAll(/[^\p{L}\p{N}.]+/gu, ' ')} `;
  const found: { readonly party: Party; readonly at: number }[] = [];
  for (const [actor, { names }] of context.findings.actors.entries()) {
    const name = names.find((form) => form.length > 1 && plain.includes(` ${form} `));
    if (name !== undefined) found.push({ party: { actor, name }, at: plain.indexOf(` ${name} `) });
  }
  return found.toSorted((a, b) => a.at - b.at).map(({ party }) => party);
}

/** The states of "U.S.-Ghana" and their like. */
function pairedIn(context: IssuerGround, title: string): Roll {
  for (const [, first, second] of title.matchAll(pair)) {
    const both = namedIn(context, `${first} ${second}`);
    if (both.length === 2) return both;
  }
  return [];
}

/** Those whom the first sentence names before its verb: "We, the leaders of Ghana and Togo, met …". */
function openingParties(context: IssuerGround): Roll {
  const scene = context.scenes[0];
  if (scene === undefined) return [];
  const verb = scene.tokens.findIndex((token) => /^(?:VB[DZPN]|MD)$/.test(token.xpos));
  const end = verb === -1 ? 0 : verb;
  const seen = new Map<number, Party>();
  for (const mention of context.mentions.in(0)) {
    if (mention.tokens.end <= end && !seen.has(mention.actor))
      seen.set(mention.actor, partyOf(context, mention));
  }
  return [...seen.values()];
}

/** Of states and bodies on one side and people on the other, the kind that a roll holds more of. */
function weightiest(context: IssuerGround, roll: Roll): Roll {
  const isPerson = (party: Party): boolean => context.findings.actors[party.actor]?.type === 'person';
  const people = roll.filter(isPerson);
  const bodies = roll.filter((party) => !isPerson(party));
  return people.length > bodies.length ? people : bodies;
}

/**
 * Who issues an official text: those whom its title names as its authors, else the pair in its title, else those
 * whom its first sentence names before its verb. A fact sheet speaks for an office that it need not name: nobody.
 */
export function issuersOf(context: IssuerGround, title: string): readonly Party[] {
  if (/\bfact ?sheet\b/i.test(title) && !/\bjoint\b/i.test(title)) return [];
  for (const roll of [namedIn(context, authorZone(title)), pairedIn(context, title)]) {
    const chosen = weightiest(context, roll);
    if (chosen.length > 0) return chosen.slice(0, mostIssuers);
  }
  // Authors named in the title and unknown to the text are not to be guessed at; nor is a single one of several.
  if (authorWord.test(title)) return [];
  const opening = weightiest(context, openingParties(context));
  return opening.length > 1 ? opening.slice(0, mostIssuers) : [];
}
