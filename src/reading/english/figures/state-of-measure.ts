import type { LocalActor, Mention } from '../../../model/actor.ts';
import type { Token } from '../../../model/annotated.ts';
import type { Place } from '../../../model/place.ts';
import type { FigureContext, Measured } from './figure-context.ts';
import { dependentTokens } from '../grammar/dependents.ts';
import { subjectToken } from '../grammar/subjects-of.ts';
import { ownConcepts } from '../lexicon/measure-concepts.ts';
import { conceptOf } from './parts/concept.ts';
import { verbAbove } from '../grammar/paths.ts';

/**
 * The state whose wage, exports or border is measured: its demonym, its name in the possessive or the pronoun that
 * stands for it inside the measured phrase ("the Norwegian wage", "its exports"). Null for people, who need not be where they
 * come from.
 */
export function stateOfMeasure(context: FigureContext, measured: Measured): Place | null {
  const { finding } = context;
  if (finding.quantity.unit === 'people' || measured.unit === 'people') return null;
  const actor = ownerOfMeasure(context, measured, ['demonym', 'pronoun', 'name', 'short', 'capital']);
  if (!actor || actor.type !== 'state') return null;
  return { name: actor.name, country: actor.country, lat: null, lon: null };
}

/** The owner of a measure that only a pronoun names ("its exports"); null where the pronoun is not resolved. */
export function pronounOwner(context: FigureContext, measured: Measured): string | null {
  return ownerOfMeasure(context, measured, ['pronoun'])?.name ?? jointOwners(context, measured);
}

/** The two joined subjects that "their" before a measure stands for: "Chile and Peru raised their trade target"; null for none. */
function jointOwners({ tree }: FigureContext, { head }: Measured): string | null {
  if (!head || !dependentTokens(tree, head.index, ['nmod:poss']).some(({ lemma }) => isTheir(lemma)))
    return null;
  const verb = verbAbove(tree, head.index);
  const subject = verb && subjectToken(tree, verb);
  const others = subject ? dependentTokens(tree, subject.index, ['conj']) : [];
  if (!subject || others.length !== 1 || others[0].index > head.index) return null;
  if (!isProper(subject) || !isProper(others[0])) return null;
  const names = [subject, others[0]].map((one) => wholeName(tree, one));
  // "Bolivia, Chile and Peru": the tree may attach the first of three elsewhere.
  const before = tree.tokens[(names[0][0]?.index ?? 0) - 1];
  if (before?.text === ',') return null;
  return names.map((name) => name.map(({ text }) => text).join(' ')).join(' and ');
}

const isTheir = (lemma: string): boolean => lemma === 'their' || lemma === 'they';

const isProper = ({ xpos }: Token): boolean => xpos.startsWith('NNP');

function wholeName(tree: FigureContext['tree'], head: Token): readonly Token[] {
  const named = dependentTokens(tree, head.index, ['compound', 'flat', 'amod']).filter(isProper);
  const parts = [...named, head];
  return parts.toSorted((a, b) => a.index - b.index);
}

/** The actor that stands before the measured noun inside its phrase, in one of these forms; null for none. */
export function ownerOfMeasure(
  { findings, mentions, sentence }: FigureContext,
  { head }: Measured,
  forms: readonly Mention['form'][],
): LocalActor | null {
  if (!head) return null;
  const mention = mentions
    .in(sentence.index)
    .find(
      (one) =>
        forms.includes(one.form) &&
        one.tokens.end <= head.index &&
        head.index - one.tokens.end < 6 &&
        (owns(sentence, one) || namesState(findings.actors[one.actor], one, head)) &&
        betweenIsPhrase(sentence, one.tokens.end, head.index),
    );
  return (mention && findings.actors[mention.actor]) ?? null;
}

/**
 * Whether a mention is a state's name right before what it has ("UK exports"), unlike "China trade" and "Iran deal", which others have
 * with it.
 */
function namesState(actor: LocalActor | undefined, { form, tokens }: Mention, head: Token): boolean {
  const concept = conceptOf(head.text, null);
  return (
    actor?.type === 'state' &&
    form !== 'capital' &&
    tokens.end === head.index &&
    ownConcepts.has(concept ?? '')
  );
}

function owns({ tokens }: FigureContext['sentence'], { form, tokens: { start, end } }: Mention): boolean {
  if (form === 'demonym') return true;
  if (form === 'pronoun') return /^(?:its|their|his|her)$/i.test(tokens[start]?.text ?? '');
  return isPossessive(tokens[end]?.text) || isPossessive(tokens[end - 1]?.text);
}

function isPossessive(text: string | undefined): boolean {
  return text === "'s" || text === '’s' || text === "'" || text === '’';
}

function betweenIsPhrase({ tokens }: FigureContext['sentence'], start: number, end: number): boolean {
  return tokens
    .slice(start, end)
    .every(({ upos, text }) => /^(?:ADJ|NOUN|PROPN|NUM|SYM)$/.test(upos) || isPossessive(text));
}
