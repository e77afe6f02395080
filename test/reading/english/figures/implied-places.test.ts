import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FigureClaim } from '../../../../src/model/claim.ts';
import { figuresOf } from './figures-of.ts';

async function placeOfLast(text: string): Promise<string | null> {
  const figures: readonly FigureClaim[] = await figuresOf(text, '2025-03-12');
  const place = figures.at(-1)?.place ?? null;
  return place && `${place.name}, ${place.basis}`;
}

const cases: readonly (readonly [text: string, place: string | null])[] = [
  // The happening is told of elsewhere.
  ['A bus crash in Fiji shocked the town. The crash killed nine people.', 'Fiji, implied'],
  ["A bus crashed in Fiji on Sunday. Nine people died in Sunday's crash.", 'Fiji, implied'],
  ["They hope to end Yemen's civil war. The conflict has killed 90,000 people.", 'Yemen, implied'],
  [
    'Envoys discussed the Yemeni conflict. Five years of fighting have killed 90,000 people.',
    'Yemen, implied',
  ],
  // All happenings of the article were in one state.
  ['A raid in Fiji and a blast in Fiji shocked all. Officials said 12 people were killed.', 'Fiji, implied'],
  ['A raid in Fiji shocked the town. Officials said 12 people were killed.', null],
  ['A raid in Fiji and a raid in Kenya shocked all. Officials said 12 people were killed.', null],
  ['A raid in Fiji and a blast in Fiji shocked all. Officials said 12 people from Kenya were killed.', null],
  // Only of those who were killed or hurt, and only by happenings that kill.
  ['A raid in Fiji and a blast in Fiji shocked all. Officials said 12 people were hired.', null],
  ['A meeting in Fiji and a visit in Fiji went well. Officials said 12 people were killed.', null],
  // The war that lasts so long; a part of a state; a home behind a dash.
  ["Sides in the five-year war met. Yemen's civil war has cost much.", 'Yemen, implied'],
  ['Sides in the five-year feud met. The war in Yemen has cost much.', null],
  ['A plane crash Sunday in northwest Fiji killed 12 people.', 'Fiji, stated'],
  ['They left Suva - home to 45,000 people - by Friday.', 'Suva, stated'],
  // A later deed has its own place; a name may say whose a plan is.
  ['The flood has killed 90 people and made news in Kenya.', null],
  // Near misses: a new happening, two of them, a battle, a war abroad, a war with a name.
  ['A bus crash in Fiji shocked the town. A crash killed nine people.', null],
  ['A crash in Fiji and a crash in Kenya shocked all. The crash killed nine people.', null],
  ['Fighting near Aleppo went on. The war has killed 90,000 people.', null],
  ["Kenya's war must end. The war has killed 90,000 people.", null],
  // The clause of the circumstance, and the clause that a place opens.
  ['Twelve people were killed when a plane crashed in Fiji.', 'Fiji, stated'],
  ['She spoke of Yemen, where floods have killed 12 people.', 'Yemen, stated'],
  ['The attack in Suva, in which 12 people were hurt, was the worst in years.', 'Suva, stated'],
  ['She spoke of Yemen, where nobody came, and floods killed 12 people.', null],
  // Whose the measure is.
  ['The average Kenyan wage is $20 a month.', 'Kenya, implied'],
  ['Norway sold more to Chile while its imports fell to $3 billion.', 'Norway, implied'],
  ['The ministry listed 24 Kenyan firms.', 'Kenya, implied'],
  ['Kenyan aid came to $3 million.', null],
  ['Some 24 Kenyan soldiers were killed.', null],
  // Who did it, unless it is told where it went.
  ['Kenya fired 12 rockets.', 'Kenya, implied'],
  ['Kenya fired 12 rockets over Suva.', null],
  // "The country" is the one state named before.
  ['Chile is in crisis. Some 4,000 people have fled the country.', 'Chile, implied'],
  ['Chile and Peru are in crisis. Some 4,000 people have fled the country.', null],
  // Towns that no gazetteer has.
  ['Sixteen people starved in the besieged town of Zadaya.', 'Zadaya, stated'],
  ['Sixteen people live in a state of Fear.', null],
];

for (const [text, place] of cases) {
  test(`${place ?? 'no place'}: ${text}`, async () => {
    assert.equal(await placeOfLast(text), place);
  });
}
