import type { Mention, Party } from '../../../model/actor.ts';
import type { Scene } from '../grammar/scene.ts';
import type { IssuerGround } from './article-context.ts';
import { authorsInTitle, isOfJointPaper, isPlainFactSheet, tellsAuthors } from './official-titles.ts';
import { partyOf } from './party-of.ts';

/** More parties than this do not issue a text by name. */
const mostIssuers = 30;
/** "We, the leaders of …" stands within so many sentences of the start. */
const searched = 12;

type Roll = readonly Party[];

/** The parties of mentions, each once, named as it is first. */
function rollOf(context: IssuerGround, mentions: readonly Mention[]): Roll {
  const seen = new Map<number, Party>();
  for (const mention of mentions)
    if (!seen.has(mention.actor)) seen.set(mention.actor, partyOf(context, mention));
  return [...seen.values()];
}

/** Where names begin behind "We, the leaders of …", "we – President Sosa and …" or "We the partners of …"; -1 for none. */
function behindWe({ tokens, quotationOf }: Scene): number {
  for (const { index, text } of tokens) {
    if (!/^we$/i.test(text) || quotationOf[index] !== -1) continue;
    const start = /^[,–—-]+$/.test(tokens[index + 1]?.text ?? '') ? index + 2 : index + 1;
    const next = tokens[start];
    if (next === undefined) continue;
    if (next.text.toLowerCase() === 'the' || (start > index + 1 && /^(?:PROPN|NOUN)$/.test(next.upos)))
      return start;
  }
  return -1;
}

/** Words that may stand between two names of a list: "Peru, the President of Chile (the “Parties”) and Kenya’s envoy". */
const insideList = /^(?:PUNCT|CCONJ|DET|NOUN|PROPN|ADJ|PART|NUM|SYM|X)$/;

/** The names of a list from its first on, as far as nothing but commas, "and", "of" and titles stands between them. */
function listFrom({ tokens }: Scene, named: readonly Mention[]): readonly Mention[] {
  let end = named[0]?.tokens.start ?? 0;
  const stop = named.findIndex((mention) => {
    const between = tokens.slice(end, mention.tokens.start);
    end = Math.max(end, mention.tokens.end);
    return !between.every(({ upos, text }) => insideList.test(upos) || text === 'of');
  });
  return stop === -1 ? named : named.slice(0, stop);
}

/** Those who name themselves behind "We": "We, the Presidents of Peru and Chile, met …". */
function selfNamed(context: IssuerGround): Roll {
  for (const scene of context.scenes.slice(0, searched)) {
    const start = behindWe(scene);
    if (start === -1) continue;
    const behind = context.mentions
      .in(scene.sentence.index)
      .filter(({ tokens, form }) => tokens.start >= start && form !== 'pronoun');
    if (behind.length > 0) return rollOf(context, listFrom(scene, behind));
  }
  return [];
}

/** The actors of an article whom a stretch of words names, in its order. */
function namedIn(context: IssuerGround, words: string): Roll {
  const plain = ` ${words.replaceAll(/[^\p{L}\p{N}.]+/gu, ' ')} `;
  const found = context.findings.actors.flatMap(({ names }, actor) => {
    const places = names
      .filter((form) => form.length > 1)
      .map((name) => ({ party: { actor, name }, at: plain.indexOf(` ${name} `) }))
      .filter(({ at }) => at >= 0);
    return places.toSorted((a, b) => a.at - b.at || b.party.name.length - a.party.name.length).slice(0, 1);
  });
  return found.toSorted((a, b) => a.at - b.at).map(({ party }) => party);
}

/** Those whom the first sentence names before its verb: "The leaders of Ghana and Togo met …". */
function openingParties(context: IssuerGround): Roll {
  const verb = context.scenes[0]?.tokens.findIndex(({ xpos }) => /^(?:VB[DZPN]|MD)$/.test(xpos)) ?? -1;
  return rollOf(
    context,
    context.mentions.in(0).filter(({ tokens }) => tokens.end <= verb),
  );
}

/**
 * The parties of a roll of the kind that it holds more of: states and bodies, or people. Leaders who are named with their states count for
 * these.
 */
function weightiest(context: IssuerGround, roll: Roll): Roll {
  const isPerson = (party: Party): boolean => context.findings.actors[party.actor]?.type === 'person';
  const people = roll.filter(isPerson);
  const bodies = roll.filter((party) => !isPerson(party));
  return people.length > bodies.length ? people : bodies;
}

/** Whether a roll may be all who issue a paper: a single state or person is not, where the paper is of several. */
function isWhole({ findings }: IssuerGround, roll: Roll, isJoint: boolean): boolean {
  const [first] = roll;
  if (first === undefined || roll.length > mostIssuers) return false;
  return roll.length > 1 || !isJoint || findings.actors[first.actor]?.type === 'organization';
}

/**
 * Who says "we" in an official text: those who name themselves behind "We", else those whom its title names as its authors or as a pair,
 * else those whom its first sentence names before its verb.
 *
 * A joint paper has two parties at least, or one body. Empty where the title names authors that the text does not know, and for a fact
 * sheet, since the office that issues it need not be named.
 */
export function issuersOf(context: IssuerGround, title: string): Roll {
  if (isPlainFactSheet(title)) return [];
  const isJoint = isOfJointPaper(title);
  const own = selfNamed(context);
  if (isWhole(context, own, true)) return weightiest(context, own);
  const titled = weightiest(
    context,
    authorsInTitle(title, (words) => namedIn(context, words)),
  );
  if (isWhole(context, titled, isJoint)) return titled;
  if (tellsAuthors(title)) return [];
  const opening = weightiest(context, openingParties(context));
  return isWhole(context, opening, isJoint) && opening.length > 1 ? opening : [];
}
