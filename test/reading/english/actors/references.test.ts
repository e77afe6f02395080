import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MentionForm } from '../../../../src/model/actor.ts';
import { indexMentions } from '../../../../src/reading/mechanics/mention-index.ts';
import { membersOf } from '../../../../src/reading/english/actors/plural-references.ts';
import { actorsOf } from './read-text.ts';

/** "phrase → actor" for every mention of these forms. */
function pointed(text: string, forms: readonly MentionForm[]): readonly string[] {
  const { actors, mentions } = actorsOf(text);
  return mentions
    .filter((mention) => forms.includes(mention.form))
    .map(
      (mention) =>
        `${text.slice(mention.span.start, mention.span.end)} → ${actors[mention.actor]?.name ?? ''}`,
    );
}

const cases: readonly {
  readonly text: string;
  readonly forms: readonly MentionForm[];
  readonly want: readonly string[];
}[] = [
  // The head of a state.
  {
    text: 'President Ana Ruiz of Peru thanked Minister Luis Soto of Chile. The State leader spoke of boats.',
    forms: ['title'],
    want: ['The State leader → Ana Ruiz'],
  },
  {
    text: 'Minister Ana Ruiz of Peru thanked Minister Luis Soto of Chile. The State leader spoke of boats.',
    forms: ['title'],
    want: [],
  },
  // Those who met are meant, whoever else is named in between.
  {
    text: 'President Ana Ruiz of Peru held talks with President Luis Soto of Chile. Ruiz conveyed the greetings of Premier Eva Paz of Peru. The two leaders spoke of boats.',
    forms: ['group'],
    want: ['The two leaders → Ana Ruiz', 'The two leaders → Luis Soto'],
  },
  {
    text: 'President Ana Ruiz of Peru held talks with President Luis Soto of Chile. Ruiz conveyed the greetings of Premier Eva Paz of Peru. The Peruvian leader spoke of boats.',
    forms: ['title'],
    want: ['The Peruvian leader → Ana Ruiz'],
  },
  {
    text: 'President Ana Ruiz of Peru thanked President Luis Soto of Chile and Premier Eva Paz of Peru. The two leaders spoke of boats.',
    forms: ['group'],
    want: [],
  },
  // "Of", "for" and "that" behind whom a verb judges or tells say no more of which body it is.
  {
    text: 'The Harbour Labour Court opened an inquiry. Envoys accused the court of bias.',
    forms: ['title'],
    want: ['the court → Harbour Labour Court'],
  },
  {
    text: 'The Ministry of Trade met envoys. Peter Holm thanked the ministry for the loan.',
    forms: ['title'],
    want: ['the ministry → Ministry of Trade'],
  },
  {
    text: 'The African Union met on Monday. Envoys told the union that the truce was dead.',
    forms: ['title'],
    want: ['the union → African Union'],
  },
  {
    text: 'The Ministry of Trade met envoys. Peter Holm visited the ministry of health.',
    forms: ['title'],
    want: [],
  },
  // A body whose name does not say what it is.
  {
    text: 'Amnesty International condemned the raid. The group said it would sue.',
    forms: ['title'],
    want: ['The group → Amnesty International'],
  },
  {
    text: 'Amnesty International and the African Union condemned the raid. The group said it would sue.',
    forms: ['title'],
    want: [],
  },
  {
    text: 'Amnesty International condemned the raid. A group said it would sue.',
    forms: ['title'],
    want: [],
  },
  {
    text: 'Vietnamese President Trần Văn Hải arrived on Monday. President Hải met students.',
    forms: ['short'],
    want: ['President Hải → Trần Văn Hải'],
  },
  {
    text: 'South Korean President Han Min-soo spoke first. Han thanked the hosts.',
    forms: ['short'],
    want: ['Han → Han Min-soo'],
  },
  {
    text: 'Danish Prime Minister Peter Holm met Fijian President Anna Waqa. Holm praised the visit. Mrs. Waqa agreed.',
    forms: ['short'],
    want: ['Holm → Peter Holm', 'Mrs. Waqa → Anna Waqa'],
  },
  {
    text: 'Danish Prime Minister Peter Holm met Fijian President Anna Waqa. The Danish leader praised the visit.',
    forms: ['title'],
    want: ['The Danish leader → Peter Holm'],
  },
  {
    text: 'The Danish foreign minister will visit Suva in May.',
    forms: ['title'],
    want: ['The Danish foreign minister → Denmark'],
  },
  {
    text: 'Prime Minister Peter Holm of Denmark said he would resign.',
    forms: ['pronoun'],
    want: ['he → Peter Holm'],
  },
  {
    text: 'Danish Prime Minister Peter Holm met Fijian President Anna Waqa in Suva. Both praised the late Fijian President Semi Bula. The two leaders signed a plan.',
    forms: ['group'],
    want: [
      'Both → Anna Waqa',
      'Both → Peter Holm',
      'The two leaders → Anna Waqa',
      'The two leaders → Peter Holm',
    ],
  },
  {
    text: 'Danish Prime Minister Peter Holm met Fijian President Anna Waqa in Suva. The two leaders signed a plan.',
    forms: ['group'],
    want: ['The two leaders → Anna Waqa', 'The two leaders → Peter Holm'],
  },
  {
    text: 'President Anna Waqa put the plan to Prime Minister Peter Holm when they met in Suva.',
    forms: ['group'],
    want: ['they → Anna Waqa', 'they → Peter Holm'],
  },
  {
    text: 'President Anna Waqa told Prime Minister Peter Holm that soldiers said they met no resistance.',
    forms: ['group'],
    want: [],
  },
  {
    text: 'Minister Anna Waqa spoke of the late President Peter Holm and they discussed his legacy.',
    forms: ['group'],
    want: [],
  },
  {
    text: 'President Anna Waqa told Prime Minister Peter Holm that they would resist.',
    forms: ['group'],
    want: [],
  },
  {
    text: 'Denmark and Fiji signed a plan. Denmark will pay and Fiji will build. The two countries will meet again.',
    forms: ['group'],
    want: ['The two countries → Denmark', 'The two countries → Fiji'],
  },
  {
    text: 'The two sides will meet again.',
    forms: ['group'],
    want: [],
  },
  {
    text: 'Danish officials welcomed the plan, but Danish butter did not sell.',
    forms: ['demonym'],
    want: ['Danish officials → Denmark'],
  },
  {
    text: 'Danish Prime Minister Peter Holm met Fijian President Anna Waqa in Suva. The two signed a plan.',
    forms: ['group'],
    want: ['The two → Anna Waqa', 'The two → Peter Holm'],
  },
  {
    text: 'Peter Holm held talks with Anna Waqa on Monday. They signed a plan.',
    forms: ['group'],
    want: ['They → Anna Waqa', 'They → Peter Holm'],
  },
  {
    text: 'Peter Holm held talks with Anna Waqa on Monday. The two ferries sank.',
    forms: ['group'],
    want: [],
  },
  {
    text: 'Peter Holm and Anna Waqa opened a harbour in which the two sides have shares.',
    forms: ['group'],
    want: ['the two sides → Anna Waqa', 'the two sides → Peter Holm'],
  },
  {
    text: 'Danish Prime Minister Peter Holm met Fijian President Anna Waqa in Suva. Both countries signed a plan.',
    forms: ['group'],
    want: ['Both countries → Denmark', 'Both countries → Fiji'],
  },
  {
    text: 'Kenya spoke. Fiji spoke. Chad spoke. Both countries want peace.',
    forms: ['group'],
    want: [],
  },
  {
    text: 'Danish Prime Minister Peter Holm met Fijian President Anna Waqa in Suva. The leaders signed a plan.',
    forms: ['group'],
    want: ['The leaders → Anna Waqa', 'The leaders → Peter Holm'],
  },
  {
    text: 'The leaders signed a plan.',
    forms: ['group'],
    want: [],
  },
  {
    text: 'Prime Minister Anna Waqa and her Danish counterpart Peter Holm met in Suva. The Danish prime minister thanked Waqa.',
    forms: ['title'],
    want: ['The Danish prime minister → Peter Holm'],
  },
  {
    text: 'Prime Minister Anna Waqa met Peter Holm. The Danish prime minister thanked Waqa.',
    forms: ['title'],
    want: ['The Danish prime minister → Denmark'],
  },
  {
    text: 'Minister Anna Waqa met Peter Holm, who is to become the next Danish minister.',
    forms: ['title'],
    want: [],
  },
  {
    text: 'Anna Waqa met her Danish counterpart in Suva.',
    forms: ['demonym'],
    want: ['Danish counterpart → Denmark'],
  },
  {
    text: 'Danish, Fijian and Kenyan officials met in Suva.',
    forms: ['demonym'],
    want: ['Danish → Denmark', 'Fijian → Fiji', 'Kenyan officials → Kenya'],
  },
  // A body with "the" points back at the one that stands out.
  {
    text: "Fiji's trade ministry closed the port. Anna Waqa left. The ministry apologised.",
    forms: ['title'],
    want: ["The ministry → Fiji's trade ministry"],
  },
  {
    text: 'The Danish army crossed the river. The army then withdrew.',
    forms: ['title'],
    want: ['The army → Danish army'],
  },
  {
    text: 'The Ashby Corporation built the port. The company thanked Fiji.',
    forms: ['title'],
    want: ['The company → Ashby Corporation'],
  },
  {
    text: 'The Ministry of Trade met the Ministry of Health. The ministry apologised.',
    forms: ['title'],
    want: [],
  },
  {
    text: "Fiji's trade ministry closed the port. The ministry of health apologised.",
    forms: ['title'],
    want: [],
  },
  {
    text: "Fiji's trade ministry closed the port. The foreign ministry apologised.",
    forms: ['title'],
    want: [],
  },
  // A government by the name of its head, and half a name.
  {
    text: 'Fijian President Anna Waqa spoke. The Waqa administration thanked Kenya.',
    forms: ['name'],
    want: [
      'Fijian President Anna Waqa → Anna Waqa',
      'Kenya → Kenya',
      'The Waqa administration → Waqa administration',
    ],
  },
  {
    text: 'Anna Waqa spoke. The Waqa administration thanked Kenya.',
    forms: ['title'],
    want: [],
  },
  {
    text: 'North Korea fired a rocket. The North denied it.',
    forms: ['title'],
    want: ['The North → North Korea'],
  },
  {
    text: 'North Korea fired a rocket. It fell in the North Sea, and people in the North were glad.',
    forms: ['title'],
    want: [],
  },
  // "It" that does what only states and bodies do.
  {
    text: 'Fiji closed the port. It also urged Denmark to pay.',
    forms: ['pronoun'],
    want: ['It → Fiji'],
  },
  {
    text: 'Fiji closed the port. It was cold.',
    forms: ['pronoun'],
    want: [],
  },
  {
    text: 'Fiji closed the port. Denmark closed its own, and Kenya left. It urged calm.',
    forms: ['pronoun'],
    want: [],
  },
  {
    text: 'The report said Fiji had closed the port. It also urged calm.',
    forms: ['pronoun'],
    want: [],
  },
  {
    text: 'Fiji thanked Kenya. Denmark had closed the port, it said.',
    forms: ['pronoun'],
    want: ['it → Fiji'],
  },
  // A body that speaks of itself.
  {
    text: 'The Ministry of Trade said it had closed the port.',
    forms: ['pronoun'],
    want: ['it → Ministry of Trade'],
  },
  {
    text: 'Fiji denied the raid, and it called for talks.',
    forms: ['pronoun'],
    want: ['it → Fiji'],
  },
  {
    text: 'The Ministry of Trade said it was vital that the port reopened.',
    forms: ['pronoun'],
    want: [],
  },
  {
    text: 'The Ministry of Trade said it was a launch of two boats.',
    forms: ['pronoun'],
    want: [],
  },
  // "all" behind "it" makes a thing of it; "both" says how often somebody acts.
  {
    text: 'The Ministry of Trade said it all began in May.',
    forms: ['pronoun'],
    want: [],
  },
  {
    text: 'Fiji denied the raid, and it all ended.',
    forms: ['pronoun'],
    want: [],
  },
  {
    text: 'The Ministry of Trade said it both closed the port and opened a road.',
    forms: ['pronoun'],
    want: ['it → Ministry of Trade'],
  },
  {
    text: 'The Ministry of Trade said it seemed that the port had closed.',
    forms: ['pronoun'],
    want: [],
  },
  {
    text: 'The Ministry of Trade and the African Union said it had closed the port.',
    forms: ['pronoun'],
    want: [],
  },
  {
    text: 'Peter Holm said it had closed the port.',
    forms: ['pronoun'],
    want: [],
  },
  {
    text: 'Danish and Fijian butter did not sell.',
    forms: ['demonym'],
    want: [],
  },
];
for (const { text, forms, want } of cases) {
  test(text, () => assert.deepEqual(pointed(text, forms).toSorted(), want));
}

test('a name of two bearers stays open, with an issue', () => {
  const text =
    'Anna Waqa and Peter Waqa came to Suva. Nothing else happened. Nobody spoke. It rained. It stopped. Waqa said it was late.';
  const { issues, mentions } = actorsOf(text);
  assert.deepEqual(
    issues.map((issue) => issue.code),
    ['name-ambiguous'],
  );
  assert.ok(mentions.every((mention) => mention.form !== 'short'));
});

test('mentions are found by any of their tokens, the members of a plural together', () => {
  const { mentions } = actorsOf('Denmark and Fiji signed a plan. The two countries will meet again.');
  const index = indexMentions(mentions);
  assert.equal(membersOf(index, 1, 2).length, 2);
  assert.equal(index.headedBy(0, 0).length, 1);
  assert.equal(index.covering(0, 2).length, 1);
  assert.deepEqual(index.in(7), []);
});
