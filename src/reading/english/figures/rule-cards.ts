import type { RuleCard } from '../../mechanics/rule-card.ts';

const card = (name: string, pattern: string, cases: readonly [string, string]): RuleCard => ({
  name: `figure-${name}`,
  kind: 'figure',
  pattern,
  example: cases[0],
  mustNotMatch: cases[1],
});

/** The rules that tell what a number measures, in the order in which they are asked; the last two lean on the figure before. */
export const figureRuleCards: readonly RuleCard[] = [
  card(
    'counted-noun',
    'The noun that the number stands with is measured, with what befell it ("people killed").',
    ['The ferry carried 412 passengers.', 'Resolution No. 57 was adopted.'],
  ),
  card(
    'time-spent',
    'A length of time "in prison", "in office", "in exile" and their like measures that state.',
    ['She spent six years in prison.', 'She spent six years abroad.'],
  ),
  card(
    'distance',
    'A length "from", "off" or "south of" something is a distance; "above sea level" a height.',
    ['The island lies 70 miles from the mainland.', 'They drove 70 miles.'],
  ),
  card('bracketed', "A sum alone in brackets behind a name is that name's sum.", [
    'The Harbour Bank ($80 million) was chosen.',
    'The minister (45) resigned.',
  ]),
  card('stated-rank', '"Ranked 17th": the rank of what stands before the verb.', [
    'The port ranked 17th.',
    'He came on the 17th.',
  ]),
  card('moved-object', 'What a verb of moving raises, cuts or brings "to" or "by" the amount.', [
    'They agreed to raise trade to $40 billion.',
    'They agreed to raise the flag by noon.',
  ]),
  card(
    'beside-verb',
    'What stands before a verb of amount (reach, total, stand at, rise, fall) right before the number.',
    ['Debts total 4.6 billion euros.', 'It reached 300.'],
  ),
  card('noun-before', 'The noun on which the amount hangs by "of", "at", "to" or "worth".', [
    'A loan of $500 million was approved.',
    'Two of them left.',
  ]),
  card('price', 'A sum "for" or "at" which something is bought or sold.', [
    'They bought the yard for $9 million.',
    'They bought the yard for fun.',
  ]),
  card(
    'sum-verb',
    'The noun of the verb whose object the sum is: invest, lend, pledge, spend … and what the sum is for.',
    ['The firm will invest $450 million in a plant.', 'The firm will wait for $450 million.'],
  ),
  card('since-such', 'A superlative or "first" followed by "in" and a length of time.', [
    'It was the deadliest flood in four decades.',
    'It was flooded for four decades.',
  ]),
  card('length-of', 'The subject that is so long, lasts so long or produces so much.', [
    'The pipeline is 1,200 kilometres long.',
    'They walked for 1,200 metres.',
  ]),
  card('people-verb', 'A bare number as object or subject of what befalls people counts people.', [
    'The raid killed 17.',
    'The raid began at 17.',
  ]),
  card('amount-verb', 'As beside-verb, by the tree: the subject of the verb, or the object that is moved.', [
    'Turnout in the north was only 61 percent.',
    'It was 61.',
  ]),
  card(
    'worth',
    'The nouns right before "worth", "valued at", "totalling", where the tree hangs the sum elsewhere.',
    ['They signed orders worth $3 billion.', 'It was worth it.'],
  ),
  card('sum-beside', 'As sum-verb, by the word right before the sum.', [
    'The ministry set aside 12 billion yen for repairs.',
    'The ministry is aside of 12 streets.',
  ]),
  card(
    'conversion',
    'The same sum or measure in another unit, in brackets or after "or": it shares everything with the first.',
    ['It cost 1.4 trillion won (US$1 billion).', 'It cost 1.4 trillion won (12 percent less).'],
  ),
  card(
    'part',
    '"Including …", "of whom …" and a number without a noun: a part of the number before, with its own place.',
    ['There are 140,000 of them, including 36,000 in the south.', 'They are many, including 36 ships.'],
  ),
];
