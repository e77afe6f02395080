import type { Token } from '../../../model/annotated.ts';
import type { Focus } from '../../mechanics/focus.ts';
import type { OfficePhrase } from '../names/office-phrase.ts';
import { genderOfPronoun } from '../lexicon/gender-words.ts';
import { speechVerbs } from '../lexicon/speech-verbs.ts';
import { isQuoted } from './body-pronouns.ts';
import type { Member } from './members.ts';
import type { Step } from './walk.ts';

function isSpeaking(tokens: readonly Token[], { relation, head }: Token): boolean {
  return relation === 'nsubj' && speechVerbs.has(tokens[head]?.lemma ?? '');
}

/** Whether somebody has been pointed at in this sentence as who says something: "Sosa said: “He …”". */
function hasSpoken(focus: Focus<OfficePhrase>, { cut }: Step, member: Member): boolean {
  const { tokens, sentence } = cut.words;
  return focus.persons.some((point) => {
    const token = tokens[point.token];
    return (
      point.member === member &&
      point.sentence === sentence.index &&
      token !== undefined &&
      isSpeaking(tokens, token)
    );
  });
}

/** Whether who speaks behind the quotation is named by one of somebody's names, or by a pronoun that can mean him: "“He …,” Sosa said". */
function willSpeak({ cut }: Step, at: number, member: Member): boolean {
  const { tokens, folded } = cut.words;
  const gender = genderOfPronoun[folded[at] ?? ''];
  return tokens.some((token) => {
    if (token.index < at || isQuoted(cut, token.index) || !isSpeaking(tokens, token)) return false;
    const word = folded[token.index] ?? '';
    const isPronoun = genderOfPronoun[word] !== undefined && genderOfPronoun[word] === gender;
    const named = tokens.filter(({ index, head }) => index === token.index || head === token.index);
    return isPronoun || named.some(({ index }) => member.words.includes(folded[index] ?? ''));
  });
}

/** Whether a pronoun stands in the words of a speaker, where it cannot mean himself: "Sosa said: “He told me he would go.”" */
export function isOwnSpeaker(
  focus: Focus<OfficePhrase>,
  step: Step,
  { at, member }: { readonly at: number; readonly member: Member },
): boolean {
  return isQuoted(step.cut, at) && (hasSpoken(focus, step, member) || willSpeak(step, at, member));
}
