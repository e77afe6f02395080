import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** compromise has tags of its own: the first that a word has decides. */
const compromiseParts = [
  ['ProperNoun', 'PROPN'],
  ['Person', 'PROPN'],
  ['Place', 'PROPN'],
  ['Organization', 'PROPN'],
  ['Month', 'PROPN'],
  ['WeekDay', 'PROPN'],
  ['Pronoun', 'PRON'],
  ['QuestionWord', 'PRON'],
  ['Auxiliary', 'AUX'],
  ['Modal', 'AUX'],
  ['Copula', 'AUX'],
  ['Verb', 'VERB'],
  ['Value', 'NUM'],
  ['Adjective', 'ADJ'],
  ['Noun', 'NOUN'],
  ['Adverb', 'ADV'],
  ['Negative', 'PART'],
  ['Determiner', 'DET'],
  ['Preposition', 'ADP'],
  ['Conjunction', 'CCONJ'],
  ['Expression', 'INTJ'],
];

function loadWink() {
  const winkNLP = require('wink-nlp');
  const model = require('wink-eng-lite-web-model');
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const { its } = nlp;
  return {
    name: `wink-nlp ${require('wink-nlp/package.json').version}`,
    tag(text) {
      const { tokens } = { tokens: nlp.readDoc(text).tokens() };
      const values = tokens.out(its.value);
      const parts = tokens.out(its.pos);
      let at = 0;
      return values.map((value, index) => {
        const start = text.indexOf(value, at);
        if (start < 0) return { start: -1, end: -1, upos: parts[index] };
        at = start + value.length;
        return { start, end: at, upos: parts[index] };
      });
    },
  };
}

function loadCompromise() {
  const nlp = require('compromise');
  return {
    name: `compromise ${nlp.version}`,
    tag(text) {
      const words = [];
      for (const { terms } of nlp(text).json({ offset: true })) {
        for (const { offset, tags } of terms) {
          const part = compromiseParts.find(([tag]) => tags.includes(tag));
          words.push({ start: offset.start, end: offset.start + offset.length, upos: part?.[1] ?? 'X' });
        }
      }
      return words;
    },
  };
}

export async function loadRivals() {
  const found = [];
  const missing = [];
  for (const [name, load] of [
    ['wink-nlp', loadWink],
    ['compromise', loadCompromise],
  ]) {
    try {
      found.push(load());
    } catch {
      missing.push(name);
    }
  }
  return { found, missing };
}
