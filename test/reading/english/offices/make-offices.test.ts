import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, type ArticleContext } from '../../../../src/reading/english/actors/article-context.ts';
import { findActors } from '../../../../src/reading/english/actors/find-actors.ts';
import { cutArticle, type ReadSentence } from '../../../../src/reading/english/names/cut-sentence.ts';
import { makeAliases } from '../../../../src/reading/english/offices/make-aliases.ts';
import { makeOffices } from '../../../../src/reading/english/offices/make-offices.ts';
import { annotateText, gazetteer } from '../actors/read-text.ts';

function readText(text: string, outlet: string | null = null): [ArticleContext, readonly ReadSentence[]] {
  const annotated = annotateText(text, outlet);
  const cuts = cutArticle(annotated, gazetteer);
  const found = findActors(annotated, cuts, gazetteer);
  return [contextOf(annotated, { dates: [], quantities: [], places: [], dateline: null, ...found }), cuts];
}

function officesOf(text: string, outlet: string | null = null): readonly string[] {
  return makeOffices(...readText(text, outlet)).map(({ holder, title, of, country, to, tenure }) =>
    [holder.name, title, of ?? '-', country ?? '-', to ?? '-', tenure ?? '-'].join(' | '),
  );
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Danish Foreign Minister Peter Holm spoke.', ['Peter Holm | foreign minister | Denmark | DNK | - | -']],
  ['President Peter Holm of Denmark spoke.', ['Peter Holm | president | Denmark | DNK | - | -']],
  [
    "Denmark's former prime minister, Peter Holm, spoke.",
    ['Peter Holm | prime minister | Denmark | DNK | - | former'],
  ],
  // "Former" and "then" also stand before whose the office is.
  [
    'Former Danish Prime Minister Peter Holm spoke.',
    ['Peter Holm | prime minister | Denmark | DNK | - | former'],
  ],
  [
    'The pact was signed by former Danish Prime Minister Peter Holm.',
    ['Peter Holm | prime minister | Denmark | DNK | - | former'],
  ],
  [
    'It was the idea of the then Danish Prime Minister Peter Holm.',
    ['Peter Holm | prime minister | Denmark | DNK | - | former'],
  ],
  [
    'The former rival of Danish Prime Minister Peter Holm spoke.',
    ['Peter Holm | prime minister | Denmark | DNK | - | -'],
  ],
  // Near miss: who assists the president is none.
  ['Assistant to the President for Security Affairs Anna Brook spoke.', []],
  // How an office is held also stands before whose it is.
  ['Former Danish President Peter Holm left.', ['Peter Holm | president | Denmark | DNK | - | former']],
  ['They met former Danish envoy Peter Holm.', ['Peter Holm | envoy | Denmark | DNK | - | former']],
  ['Ex-Danish president Peter Holm left.', ['Peter Holm | president | Denmark | DNK | - | former']],
  ['Acting Danish President Peter Holm left.', ['Peter Holm | president | Denmark | DNK | - | acting']],
  [
    'The former Danish prime minister, Peter Holm, left.',
    ['Peter Holm | prime minister | Denmark | DNK | - | former'],
  ],
  ['They met the then Danish premier Peter Holm.', ['Peter Holm | premier | Denmark | DNK | - | former']],
  [
    'Former Foreign Ministry spokesman Peter Holm left.',
    ['Peter Holm | spokesman | Foreign Ministry | - | - | former'],
  ],
  // Near misses: "then" for "afterwards"; the late one is not the adviser.
  [
    'They met Anna Brook and then Danish premier Peter Holm.',
    ['Peter Holm | premier | Denmark | DNK | - | -'],
  ],
  ['The late Danish leader’s adviser Peter Holm left.', ['Peter Holm | adviser | - | - | - | -']],
  // An office in the plural is of each whom the list names, with his own state.
  [
    'The foreign ministers of Fiji and Denmark, Anna Waqa and Peter Holm, met.',
    [
      'Anna Waqa | foreign minister | Fiji | FJI | - | -',
      'Peter Holm | foreign minister | Denmark | DNK | - | -',
    ],
  ],
  [
    'Anna Waqa and Peter Holm, the foreign ministers of Fiji and Denmark, met.',
    [
      'Anna Waqa | foreign minister | Fiji | FJI | - | -',
      'Peter Holm | foreign minister | Denmark | DNK | - | -',
    ],
  ],
  [
    'Fijian and Danish Foreign Ministers Anna Waqa and Peter Holm met.',
    [
      'Anna Waqa | foreign minister | Fiji | FJI | - | -',
      'Peter Holm | foreign minister | Denmark | DNK | - | -',
    ],
  ],
  [
    'Presidents Anna Ruiz of Peru, Luis Soto of Chile and Peter Holm of Finland met.',
    [
      'Anna Ruiz | president | Peru | PER | - | -',
      'Luis Soto | president | Chile | CHL | - | -',
      'Peter Holm | president | Finland | FIN | - | -',
    ],
  ],
  [
    'Ministers Anna Ruiz and Luis Soto of Peru left.',
    ['Anna Ruiz | minister | Peru | PER | - | -', 'Luis Soto | minister | Peru | PER | - | -'],
  ],
  [
    'Anna Waqa and Peter Otieno, Kenyan lawmakers, met them.',
    ['Anna Waqa | lawmaker | Kenya | KEN | - | -', 'Peter Otieno | lawmaker | Kenya | KEN | - | -'],
  ],
  // Near misses: whom they met; more states than names.
  ['The foreign ministers of Fiji and Denmark met Anna Waqa and Peter Holm.', []],
  ['The foreign ministers of Fiji, Tonga and Denmark, Anna Waqa and Peter Holm, met.', []],
  // A counterpart holds the office of whose counterpart he is.
  [
    'Danish Foreign Minister Anna Brook met her Fijian counterpart Peter Waqa.',
    [
      'Anna Brook | foreign minister | Denmark | DNK | - | -',
      'Peter Waqa | foreign minister | Fiji | FJI | - | -',
    ],
  ],
  [
    'Danish Trade Minister Anna Brook flew home. She had met her South Korean counterpart, Lee Dong-su.',
    [
      'Anna Brook | trade minister | Denmark | DNK | - | -',
      'Lee Dong-su | trade minister | South Korea | KOR | - | -',
    ],
  ],
  [
    'Peruvian President Anna Ruiz met Holm, her Finnish counterpart, on Monday.',
    ['Anna Ruiz | president | Peru | PER | - | -', 'Holm | president | Finland | FIN | - | -'],
  ],
  [
    'Peruvian President Anna Ruiz met Peter Holm, her Finnish counterpart, on Monday.',
    ['Anna Ruiz | president | Peru | PER | - | -', 'Peter Holm | president | Finland | FIN | - | -'],
  ],
  [
    'Kenyan Defence Minister Ana Otieno called his Fijian counterpart Seru Waqa on Monday.',
    [
      'Ana Otieno | defence minister | Kenya | KEN | - | -',
      'Seru Waqa | defence minister | Fiji | FJI | - | -',
    ],
  ],
  // Near misses: no such office in that state; held no longer; held to a host; nobody is named.
  [
    'Danish Prime Minister Anna Brook met her American counterpart Peter Waqa.',
    ['Anna Brook | prime minister | Denmark | DNK | - | -'],
  ],
  [
    'Former Peruvian President Anna Ruiz met her Finnish counterpart Peter Holm.',
    ['Anna Ruiz | president | Peru | PER | - | former'],
  ],
  [
    'Danish Ambassador to Vietnam Anna Brook met her Fijian counterpart Peter Waqa.',
    ['Anna Brook | ambassador | Denmark | DNK | Vietnam | -'],
  ],
  [
    'Danish Foreign Minister Anna Brook met her Fijian counterpart in Suva.',
    ['Anna Brook | foreign minister | Denmark | DNK | - | -'],
  ],
  ['Acting Mayor Anna Brook opened the park.', ['Anna Brook | mayor | - | - | - | acting']],
  ['President-elect Anna Brook thanked the voters.', ['Anna Brook | president | - | - | - | elect']],
  [
    'Danish Ambassador to Vietnam Anna Brook left.',
    ['Anna Brook | ambassador | Denmark | DNK | Vietnam | -'],
  ],
  [
    'Anna Brook, the deputy director of the Harbour Institute, wrote it.',
    ['Anna Brook | deputy director | Harbour Institute | - | - | -'],
  ],
  [
    'Anna Brook is the chairwoman of the Harbour Institute.',
    ['Anna Brook | chairwoman | Harbour Institute | - | - | -'],
  ],
  [
    'Minister of Planning and Investment Anna Brook agreed.',
    ['Anna Brook | minister of planning and investment | - | - | - | -'],
  ],
  [
    'The White House press secretary, Anna Brook, told reporters.',
    ['Anna Brook | press secretary | White House | USA | - | -'],
  ],
  [
    'Anna Brook, a spokeswoman for the Danish police, spoke.',
    ['Anna Brook | spokeswoman | Danish police | DNK | - | -'],
  ],
  ['Chinese Vice-Premier Liu Wei left.', ['Liu Wei | vice-premier | China | CHN | - | -']],
  ['Ex-minister Anna Brook spoke.', ['Anna Brook | minister | - | - | - | former']],
  [
    "Fiji's Minister of Planning and International Cooperation Naser Shirad spoke.",
    ['Naser Shirad | minister of planning and international cooperation | Fiji | FJI | - | -'],
  ],
  [
    "Japan's Minister of Defence Koro Natani spoke.",
    ['Koro Natani | minister of defence | Japan | JPN | - | -'],
  ],
  ['Chargé d’Affaires Anna Brook spoke.', ["Anna Brook | charge d'affaires | - | - | - | -"]],
  ['The charge against Anna Brook was dropped.', []],
  [
    'Mr. Daniel Embry, Second Gentleman of the United States, left.',
    ['Daniel Embry | second gentleman | United States | USA | - | -'],
  ],
  [
    'The Malaysian Prime Minister, Hon. Dato’ Sri Nasir Ramak, spoke.',
    ['Nasir Ramak | prime minister | Malaysia | MYS | - | -'],
  ],
  [
    'Head of the Fisheries Development Organization (FDO) Hasan Basri met them.',
    ['Hasan Basri | head | Fisheries Development Organization | - | - | -'],
  ],
  ['They met army Cmdr. Peter Holm.', ['Peter Holm | army commander | - | - | - | -']],
  ["Fiji's UN Ambassador Anna Brook spoke.", ['Anna Brook | ambassador | Fiji | FJI | - | -']],
  ['Top Fijian diplomat Anna Brook spoke.', ['Anna Brook | diplomat | Fiji | FJI | - | -']],
  ['Senior US diplomat Anna Brook spoke.', ['Anna Brook | diplomat | United States | USA | - | -']],
  [
    "Anna Brook, the country's main opposition leader, spoke.",
    ['Anna Brook | opposition leader | - | - | - | -'],
  ],
  ['Peter Holm, a reef fish analyst, agreed.', ['Peter Holm | analyst | - | - | - | -']],
  [
    'Fijian Foreign Minister Anna Brook and Defence Minister Peter Holm spoke.',
    [
      'Anna Brook | foreign minister | Fiji | FJI | - | -',
      'Peter Holm | defence minister | Fiji | FJI | - | -',
    ],
  ],
  [
    'Fijian President Anna Brook and Chancellor Peter Holm spoke.',
    ['Anna Brook | president | Fiji | FJI | - | -', 'Peter Holm | chancellor | - | - | - | -'],
  ],
  ['The UN special envoy for Syria, Peter Holm, spoke.', ['Peter Holm | special envoy | UN | - | Syria | -']],
  [
    'U.S. Special Representative for North Korea Policy Joseph Holm spoke.',
    ['Joseph Holm | special representative | North Korea Policy | USA | - | -'],
  ],
  [
    "Fiji's foreign ministry spokesman Peter Holm spoke.",
    ["Peter Holm | spokesman | Fiji's foreign ministry | FJI | - | -"],
  ],
  [
    "The Fijian judiciary's spokesman, Peter Holm, spoke.",
    ['Peter Holm | spokesman | Fijian judiciary | FJI | - | -'],
  ],
  ['The commission chairman, Peter Holm, spoke.', ['Peter Holm | chairman | commission | - | - | -']],
  [
    'The head of the Fijian delegation, Peter Holm, spoke.',
    ['Peter Holm | head | Fijian delegation | FJI | - | -'],
  ],
  [
    'Peter Holm, spokesman for the Fijian government, spoke.',
    ['Peter Holm | spokesman | Fiji | FJI | - | -'],
  ],
  [
    "The UK's chief Brexit negotiator, Peter Holm, spoke.",
    ['Peter Holm | negotiator | United Kingdom | GBR | - | -'],
  ],
  ['A senior adviser to Koroi, Peter Holm, spoke.', ['Peter Holm | senior adviser | Koroi | - | - | -']],
  [
    'Anna Brook, President Koroi’s national security adviser, spoke.',
    ['Koroi | president | - | - | - | -', 'Anna Brook | national security adviser | Koroi | - | - | -'],
  ],
  ['MK Anna Brook spoke.', ['Anna Brook | member of the knesset | - | ISR | - | -']],
  [
    'Minister for Home Affairs and Law K. Shirad spoke.',
    ['K. Shirad | minister for home affairs and law | - | - | - | -'],
  ],
  [
    'Secretary of the UN Commission on International Trade Law Anna Brook spoke.',
    ['Anna Brook | secretary | UN Commission on International Trade Law | - | - | -'],
  ],
  ['Anna Brook, 34, a teacher in Suva, spoke.', []],
  ['The general interest was served.', []],
];
for (const [text, want] of cases) test(text, () => assert.deepEqual(officesOf(text), want));

test('a bare national office in the home press is the home state’s', () => {
  assert.deepEqual(officesOf('Prime Minister Anna Brook spoke.', 'BBC News'), [
    'Anna Brook | prime minister | - | GBR | - | -',
  ]);
  assert.deepEqual(officesOf('Prime Minister Anna Brook spoke.', 'Reuters'), [
    'Anna Brook | prime minister | - | - | - | -',
  ]);
});

test('forms of one name are aliases, cited by the sentences that have them', () => {
  const claims = makeAliases(readText('The Korea Marine Institute (KMI) opened. The KMI will grow.')[0]);
  assert.deepEqual(
    claims.map(({ a, b }) => [a, b]),
    [['Korea Marine Institute', 'KMI']],
  );
});
