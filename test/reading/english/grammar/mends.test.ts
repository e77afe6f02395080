import assert from 'node:assert/strict';
import { test } from 'node:test';
import { againstWord } from '../../../../src/reading/english/grammar/mends/against-word.ts';
import { nameBehindTitle } from '../../../../src/reading/english/grammar/mends/name-behind-title.ts';
import { nounOfNoun } from '../../../../src/reading/english/grammar/mends/noun-of-noun.ts';
import { objectBehindPreposition } from '../../../../src/reading/english/grammar/mends/object-behind-preposition.ts';
import { pairNamedNoun } from '../../../../src/reading/english/grammar/mends/pair-named-noun.ts';
import { participleOfNoun } from '../../../../src/reading/english/grammar/mends/participle-of-noun.ts';
import { possessorOfNoun } from '../../../../src/reading/english/grammar/mends/possessor-of-noun.ts';
import { clauseAfterAs } from '../../../../src/reading/english/grammar/mends/clause-after-as.ts';
import { complementClauses } from '../../../../src/reading/english/grammar/mends/complement-clauses.ts';
import { dayBetween } from '../../../../src/reading/english/grammar/mends/day-between.ts';
import { flatList } from '../../../../src/reading/english/grammar/mends/flat-list.ts';
import { gerundBehindWithout } from '../../../../src/reading/english/grammar/mends/gerund-behind-without.ts';
import { hearsayInfinitive } from '../../../../src/reading/english/grammar/mends/hearsay-infinitive.ts';
import { judgedGerund } from '../../../../src/reading/english/grammar/mends/judged-gerund.ts';
import { joinedOwners } from '../../../../src/reading/english/grammar/mends/joined-owners.ts';
import { joinNounsToNouns } from '../../../../src/reading/english/grammar/mends/join-nouns-to-nouns.ts';
import { joinSubjects } from '../../../../src/reading/english/grammar/mends/join-subjects.ts';
import { type Mend, mends } from '../../../../src/reading/english/grammar/mends/mends.ts';
import { numberSigns } from '../../../../src/reading/english/grammar/mends/signs.ts';
import { lowerConjunct } from '../../../../src/reading/english/grammar/mends/lower-conjunct.ts';
import { namedDay } from '../../../../src/reading/english/grammar/mends/named-day.ts';
import { offPunctuation } from '../../../../src/reading/english/grammar/mends/off-punctuation.ts';
import { openingClause } from '../../../../src/reading/english/grammar/mends/opening-clause.ts';
import { partedModal } from '../../../../src/reading/english/grammar/mends/parted-modal.ts';
import { particleInfinitive } from '../../../../src/reading/english/grammar/mends/particle-infinitive.ts';
import { reciprocalObject } from '../../../../src/reading/english/grammar/mends/reciprocal-object.ts';
import { phraseBehindSubject } from '../../../../src/reading/english/grammar/mends/phrase-behind-subject.ts';
import { subjectBehindPhrase } from '../../../../src/reading/english/grammar/mends/subject-behind-phrase.ts';
import { thatWithPlural } from '../../../../src/reading/english/grammar/mends/that-with-plural.ts';
import { verbOverPhrase } from '../../../../src/reading/english/grammar/mends/verb-over-phrase.ts';
import { treeOf } from '../../../../src/reading/english/grammar/tree.ts';
import { arcOf, builtSentence } from './built-sentence.ts';

interface Case {
  readonly name: string;
  readonly mend: Mend;
  readonly rows: string;
  /** The arcs that the mend moves or renames; empty where it must leave the sentence alone. */
  readonly moved: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'Ministers of Peru , Fiji and Oman met .',
    mend: flatList,
    rows: `
      Ministers minister NOUN NNS 8 nsubj
      of of ADP IN 3 case
      Peru Peru PROPN NNP 1 nmod
      , , PUNCT , 5 punct
      Fiji Fiji PROPN NNP 3 conj
      and and CCONJ CC 7 cc
      Oman Oman PROPN NNP 5 conj
      met meet VERB VBD 0 root
      . . PUNCT . 8 punct`,
    moved: ['Oman < Peru: conj'],
  },
  {
    name: 'Ghana , without naming Peru , left .',
    mend: gerundBehindWithout,
    rows: `
      Ghana Ghana PROPN NNP 7 nsubj
      , , PUNCT , 4 punct
      without without SCONJ IN 4 mark
      naming name VERB VBG 5 amod
      Peru Peru PROPN NNP 1 conj
      , , PUNCT , 1 punct
      left leave VERB VBD 0 root
      . . PUNCT . 7 punct`,
    moved: ['naming < left: advcl', 'Peru < naming: obj'],
  },
  {
    name: 'Ghana , without running water , left .',
    mend: gerundBehindWithout,
    rows: `
      Ghana Ghana PROPN NNP 7 nsubj
      , , PUNCT , 5 punct
      without without ADP IN 5 case
      running run VERB VBG 5 amod
      water water NOUN NN 7 obl
      , , PUNCT , 7 punct
      left leave VERB VBD 0 root
      . . PUNCT . 7 punct`,
    moved: [],
  },
  {
    name: 'Talks came as Kenya seeks a loan .',
    mend: clauseAfterAs,
    rows: `
      Talks talk NOUN NNS 2 nsubj
      came come VERB VBD 0 root
      as as ADP IN 4 case
      Kenya Kenya PROPN NNP 2 obl
      seeks seek VERB VBZ 2 ccomp
      a a DET DT 7 det
      loan loan NOUN NN 5 obj
      . . PUNCT . 2 punct`,
    moved: ['as < seeks: mark', 'Kenya < seeks: nsubj', 'seeks < came: advcl'],
  },
  {
    name: 'Ruiz spoke as chairman and left early .',
    mend: clauseAfterAs,
    rows: `
      Ruiz Ruiz PROPN NNP 2 nsubj
      spoke speak VERB VBD 0 root
      as as ADP IN 4 case
      chairman chairman NOUN NN 2 obl
      and and CCONJ CC 6 cc
      left leave VERB VBD 2 conj
      early early ADV RB 6 advmod
      . . PUNCT . 2 punct`,
    moved: [],
  },
  {
    name: 'Kenya will , among other steps , adopt a ban .',
    mend: partedModal,
    rows: `
      Kenya Kenya PROPN NNP 6 nsubj
      will will AUX MD 6 aux
      , , PUNCT , 1 punct
      among among ADP IN 6 case
      other other ADJ JJ 6 amod
      steps step NOUN NNS 0 root
      , , PUNCT , 6 punct
      adopt adopt VERB VB 6 acl
      a a DET DT 10 det
      ban ban NOUN NN 8 obj
      . . PUNCT . 6 punct`,
    moved: [
      'Kenya < adopt: nsubj',
      'will < adopt: aux',
      'steps < adopt: obl',
      'adopt < -: root',
      '. < adopt: punct',
    ],
  },
  {
    name: 'Kenya will , he said , adopt it .',
    mend: partedModal,
    rows: `
      Kenya Kenya PROPN NNP 7 nsubj
      will will AUX MD 7 aux
      , , PUNCT , 5 punct
      he he PRON PRP 5 nsubj
      said say VERB VBD 7 parataxis
      , , PUNCT , 5 punct
      adopt adopt VERB VB 0 root
      it it PRON PRP 7 obj
      . . PUNCT . 7 punct`,
    moved: [],
  },
  {
    name: 'A spokesman for Sosa said so .',
    mend: phraseBehindSubject,
    rows: `
      A a DET DT 2 det
      spokesman spokesman NOUN NN 5 nsubj
      for for SCONJ IN 5 mark
      Sosa Sosa PROPN NNP 5 nsubj
      said say VERB VBD 0 root
      so so ADV RB 5 advmod
      . . PUNCT . 5 punct`,
    moved: ['for < Sosa: case', 'Sosa < spokesman: nmod'],
  },
  {
    name: 'A statement by Sosa said so .',
    mend: phraseBehindSubject,
    rows: `
      A a DET DT 2 det
      statement statement NOUN NN 5 nsubj
      by by ADP IN 4 case
      Sosa Sosa PROPN NNP 5 nsubj
      said say VERB VBD 0 root
      so so ADV RB 5 advmod
      . . PUNCT . 5 punct`,
    moved: ['Sosa < statement: nmod'],
  },
  {
    name: 'near miss: boats wait for Sosa .',
    mend: phraseBehindSubject,
    rows: `
      boats boat NOUN NNS 2 nsubj
      wait wait VERB VBP 0 root
      for for ADP IN 4 case
      Sosa Sosa PROPN NNP 2 obl
      . . PUNCT . 2 punct`,
    moved: [],
  },
  {
    name: 'envoys of Peru and Chile met .',
    mend: joinedOwners,
    rows: `
      envoys envoy NOUN NNS 6 nsubj
      of of ADP IN 3 case
      Peru Peru PROPN NNP 1 nmod
      and and CCONJ CC 5 cc
      Chile Chile PROPN NNP 1 conj
      met meet VERB VBD 0 root
      . . PUNCT . 6 punct`,
    moved: ['Chile < Peru: conj'],
  },
  {
    name: 'near miss: the envoy of Peru and Chile met .',
    mend: joinedOwners,
    rows: `
      the the DET DT 2 det
      envoy envoy NOUN NN 7 nsubj
      of of ADP IN 4 case
      Peru Peru PROPN NNP 2 nmod
      and and CCONJ CC 6 cc
      Chile Chile PROPN NNP 2 conj
      met meet VERB VBD 0 root
      . . PUNCT . 7 punct`,
    moved: [],
  },
  {
    name: 'the chiefs of the coast guards met .',
    mend: nounOfNoun,
    rows: `
      the the DET DT 2 det
      chiefs chief NOUN NNS 6 nsubj
      of of ADP IN 5 case
      the the DET DT 5 det
      coast coast NOUN NN 2 nmod
      guards guard NOUN NNS 7 nsubj
      met meet VERB VBD 0 root
      . . PUNCT . 7 punct`,
    moved: [
      'chiefs < met: nsubj',
      'of < guards: case',
      'the < guards: det',
      'coast < guards: compound',
      'guards < chiefs: nmod',
    ],
  },
  {
    name: 'near miss: chiefs met guards .',
    mend: nounOfNoun,
    rows: `
      chiefs chief NOUN NNS 2 nsubj
      met meet VERB VBD 0 root
      guards guard NOUN NNS 2 obj
      . . PUNCT . 2 punct`,
    moved: [],
  },
  {
    name: 'She saw the fair jointly held by Lima .',
    mend: participleOfNoun,
    rows: `
      She she PRON PRP 2 nsubj
      saw see VERB VBD 0 root
      the the DET DT 4 det
      fair fair NOUN NN 2 obj
      jointly jointly ADV RB 6 advmod
      held hold VERB VBN 2 advcl
      by by ADP IN 8 case
      Lima Lima PROPN NNP 6 obl:agent
      . . PUNCT . 2 punct`,
    moved: ['held < fair: acl'],
  },
  {
    name: 'near miss: She spoke , backed by Lima .',
    mend: participleOfNoun,
    rows: `
      She she PRON PRP 2 nsubj
      spoke speak VERB VBD 0 root
      , , PUNCT , 4 punct
      backed back VERB VBN 2 advcl
      by by ADP IN 6 case
      Lima Lima PROPN NNP 4 obl:agent
      . . PUNCT . 2 punct`,
    moved: [],
  },
  {
    name: "carried Sosa 's note .",
    mend: possessorOfNoun,
    rows: `
      carried carry VERB VBD 0 root
      Sosa Sosa PROPN NNP 1 obj
      's 's PART POS 2 case
      note note NOUN NN 1 obj
      . . PUNCT . 1 punct`,
    moved: ['Sosa < note: nmod:poss'],
  },
  {
    name: 'near miss: gave Sosa notes .',
    mend: possessorOfNoun,
    rows: `
      gave give VERB VBD 0 root
      Sosa Sosa PROPN NNP 1 obj
      notes note NOUN NNS 1 obj
      . . PUNCT . 1 punct`,
    moved: [],
  },
  {
    name: 'levied anti-dumping duties .',
    mend: againstWord,
    rows: `
      levied levy VERB VBD 0 root
      anti-dumping anti-dump VERB VBG 1 xcomp
      duties duty NOUN NNS 2 obj
      . . PUNCT . 1 punct`,
    moved: ['anti-dumping < duties: amod', 'duties < levied: obj'],
  },
  {
    name: 'near miss: began dumping steel .',
    mend: againstWord,
    rows: `
      began begin VERB VBD 0 root
      dumping dump VERB VBG 1 xcomp
      steel steel NOUN NN 2 obj
      . . PUNCT . 1 punct`,
    moved: [],
  },
  {
    name: 'opened a probe into steel bars .',
    mend: objectBehindPreposition,
    rows: `
      opened open VERB VBD 0 root
      a a DET DT 3 det
      probe probe NOUN NN 1 obj
      into into ADP IN 5 case
      steel steel NOUN NN 6 compound
      bars bar NOUN NNS 3 obj
      . . PUNCT . 1 punct`,
    moved: ['into < bars: case', 'bars < probe: nmod'],
  },
  {
    name: 'near miss: opened a probe .',
    mend: objectBehindPreposition,
    rows: `
      opened open VERB VBD 0 root
      a a DET DT 3 det
      probe probe NOUN NN 1 obj
      . . PUNCT . 1 punct`,
    moved: [],
  },
  {
    name: 'Sosa and Consul Ruiz met .',
    mend: nameBehindTitle,
    rows: `
      Sosa Sosa PROPN NNP 5 nsubj
      and and CCONJ CC 3 cc
      Consul Consul PROPN NNP 1 conj
      Ruiz Ruiz PROPN NNP 1 flat
      met meet VERB VBD 0 root
      . . PUNCT . 5 punct`,
    moved: ['and < Ruiz: cc', 'Consul < Ruiz: nmod:desc', 'Ruiz < Sosa: conj'],
  },
  {
    name: 'near miss: Ana Sosa met .',
    mend: nameBehindTitle,
    rows: `
      Ana Ana PROPN NNP 3 nsubj
      Sosa Sosa PROPN NNP 1 flat
      met meet VERB VBD 0 root
      . . PUNCT . 3 punct`,
    moved: [],
  },
  {
    name: 'backed the Peru - Chile Ports Treaty .',
    mend: pairNamedNoun,
    rows: `
      backed back VERB VBD 0 root
      the the DET DT 3 det
      Peru Peru PROPN NNP 1 obj
      - - PUNCT HYPH 5 punct
      Chile Chile PROPN NNP 3 flat
      Ports Ports PROPN NNPS 3 flat
      Treaty treaty PROPN NNP 3 flat
      . . PUNCT . 1 punct`,
    moved: [
      'the < Treaty: det',
      'Peru < Treaty: compound',
      '- < Treaty: punct',
      'Chile < Treaty: compound',
      'Ports < Treaty: compound',
      'Treaty < backed: obj',
    ],
  },
  {
    name: 'near miss: backed Peru - Chile Holdings .',
    mend: pairNamedNoun,
    rows: `
      backed back VERB VBD 0 root
      Peru Peru PROPN NNP 1 obj
      - - PUNCT HYPH 4 punct
      Chile Chile PROPN NNP 2 flat
      Holdings Holdings PROPN NNPS 2 flat
      . . PUNCT . 1 punct`,
    moved: [],
  },
  {
    name: 'Kenya on Tuesday ( today ) fired .',
    mend: dayBetween,
    rows: `
      Kenya Kenya PROPN NNP 3 compound
      on on ADP IN 3 case
      Tuesday Tuesday PROPN NNP 7 nsubj
      ( ( PUNCT -LRB- 5 punct
      today today NOUN NN 3 appos
      ) ) PUNCT -RRB- 5 punct
      fired fire VERB VBD 0 root
      . . PUNCT . 7 punct`,
    moved: ['Kenya < fired: nsubj', 'Tuesday < fired: obl'],
  },
  {
    name: 'near miss: Tuesday passed .',
    mend: dayBetween,
    rows: `
      Tuesday Tuesday PROPN NNP 2 nsubj
      passed pass VERB VBD 0 root
      . . PUNCT . 2 punct`,
    moved: [],
  },
  {
    name: 'They accused each other of it .',
    mend: reciprocalObject,
    rows: `
      They they PRON PRP 2 nsubj
      accused accuse VERB VBD 0 root
      each each DET DT 2 punct
      other other ADJ JJ 3 fixed
      of of ADP IN 6 case
      it it PRON PRP 4 obl
      . . PUNCT . 2 punct`,
    moved: ['each < accused: obj'],
  },
  {
    name: 'near miss: They gave each other helper boats . (each helper)',
    mend: reciprocalObject,
    rows: `
      They they PRON PRP 2 nsubj
      gave give VERB VBD 0 root
      each each DET DT 5 det
      other other ADJ JJ 5 amod
      helper helper NOUN NN 2 iobj
      boats boat NOUN NNS 2 obj
      . . PUNCT . 2 punct`,
    moved: [],
  },
  {
    name: 'Sosa asked them to build and maintain roads .',
    mend: lowerConjunct,
    rows: `
      Sosa Sosa PROPN NNP 2 nsubj
      asked ask VERB VBD 0 root
      them they PRON PRP 2 obj
      to to PART TO 5 mark
      build build VERB VB 2 xcomp
      and and CCONJ CC 7 cc
      maintain maintain VERB VBP 2 conj
      roads road NOUN NNS 7 obj
      . . PUNCT . 2 punct`,
    moved: ['maintain < build: conj'],
  },
  {
    name: 'near miss: Sosa asked them to build and they maintain roads . (a clause of its own)',
    mend: lowerConjunct,
    rows: `
      Sosa Sosa PROPN NNP 2 nsubj
      asked ask VERB VBD 0 root
      them they PRON PRP 2 obj
      to to PART TO 5 mark
      build build VERB VB 2 xcomp
      and and CCONJ CC 8 cc
      they they PRON PRP 8 nsubj
      maintain maintain VERB VBP 2 conj
      roads road NOUN NNS 8 obj
      . . PUNCT . 2 punct`,
    moved: [],
  },
  {
    name: 'near miss: They ask us to build and maintain roads . (either may be meant)',
    mend: lowerConjunct,
    rows: `
      They they PRON PRP 2 nsubj
      ask ask VERB VBP 0 root
      us we PRON PRP 2 obj
      to to PART TO 5 mark
      build build VERB VB 2 xcomp
      and and CCONJ CC 7 cc
      maintain maintain VERB VBP 2 conj
      roads road NOUN NNS 7 obj
      . . PUNCT . 2 punct`,
    moved: [],
  },
  {
    name: 'Sosa attended the Harbour Day .',
    mend: namedDay,
    rows: `
      Sosa Sosa PROPN NNP 2 nsubj
      attended attend VERB VBD 0 root
      the the DET DT 5 det
      Harbour Harbour PROPN NNP 5 compound
      Day Day PROPN NNP 2 obl:unmarked
      . . PUNCT . 2 punct`,
    moved: ['Day < attended: obj'],
  },
  {
    name: 'near miss: Sosa attended Monday . (a day without a name of its own)',
    mend: namedDay,
    rows: `
      Sosa Sosa PROPN NNP 2 nsubj
      attended attend VERB VBD 0 root
      Monday Monday PROPN NNP 2 obl:tmod
      . . PUNCT . 2 punct`,
    moved: [],
  },
  {
    name: 'After Lima signs , boats will leave .',
    mend: openingClause,
    rows: `
      After after ADP IN 2 case
      Lima Lima PROPN NNP 3 nsubj
      signs sign VERB VBZ 0 root
      , , PUNCT , 7 punct
      boats boat NOUN NNS 7 nsubj
      will will AUX MD 7 aux
      leave leave VERB VB 3 parataxis
      . . PUNCT . 3 punct`,
    moved: ['After < signs: mark', 'signs < leave: advcl', 'leave < -: root'],
  },
  {
    name: 'near miss: Lima signs , Quito says . (nothing opens a clause)',
    mend: openingClause,
    rows: `
      Lima Lima PROPN NNP 2 nsubj
      signs sign VERB VBZ 0 root
      , , PUNCT , 5 punct
      Quito Quito PROPN NNP 5 nsubj
      says say VERB VBZ 2 parataxis
      . . PUNCT . 2 punct`,
    moved: [],
  },
  {
    name: 'Lima is said to have left .',
    mend: hearsayInfinitive,
    rows: `
      Lima Lima PROPN NNP 3 nsubj:pass
      is be AUX VBZ 3 aux:pass
      said say VERB VBN 0 root
      to to PART TO 6 mark
      have have AUX VB 6 aux
      left leave VERB VBN 3 ccomp
      . . PUNCT . 3 punct`,
    moved: ['left < said: xcomp'],
  },
  {
    name: 'near miss: Lima was told Quito left . (the clause has a subject)',
    mend: hearsayInfinitive,
    rows: `
      Lima Lima PROPN NNP 3 nsubj:pass
      was be AUX VBD 3 aux:pass
      told tell VERB VBN 0 root
      Quito Quito PROPN NNP 5 nsubj
      left leave VERB VBD 3 ccomp
      . . PUNCT . 3 punct`,
    moved: [],
  },
  {
    name: 'Lima was glad , pledging that ministries are ready .',
    mend: thatWithPlural,
    rows: `
      Lima Lima PROPN NNP 3 nsubj
      was be AUX VBD 3 cop
      glad glad ADJ JJ 0 root
      , , PUNCT , 5 punct
      pledging pledge VERB VBG 3 advcl
      that that DET DT 7 det
      ministries ministry NOUN NNS 5 obj
      are be AUX VBP 9 cop
      ready ready ADJ JJ 3 conj
      . . PUNCT . 3 punct`,
    moved: ['that < ready: mark', 'ministries < ready: nsubj', 'ready < pledging: ccomp'],
  },
  {
    name: 'near miss: Lima said that ministry is ready . (one ministry)',
    mend: thatWithPlural,
    rows: `
      Lima Lima PROPN NNP 2 nsubj
      said say VERB VBD 0 root
      that that DET DT 4 det
      ministry ministry NOUN NN 6 nsubj
      is be AUX VBZ 6 cop
      ready ready ADJ JJ 2 ccomp
      . . PUNCT . 2 punct`,
    moved: [],
  },
  {
    name: 'near miss: Lima sold that ships . (no verb of saying)',
    mend: thatWithPlural,
    rows: `
      Lima Lima PROPN NNP 2 nsubj
      sold sell VERB VBD 0 root
      that that DET DT 4 det
      ships ship NOUN NNS 2 obj
      . . PUNCT . 2 punct`,
    moved: [],
  },
  {
    name: 'Lima told reporters that it left .',
    mend: complementClauses,
    rows: `
      Lima Lima PROPN NNP 2 nsubj
      told tell VERB VBD 0 root
      reporters reporter NOUN NNS 2 obj
      that that SCONJ IN 6 mark
      it it PRON PRP 6 nsubj
      left leave VERB VBD 3 ccomp
      . . PUNCT . 2 punct`,
    moved: ['left < told: ccomp'],
  },
  {
    name: 'near miss: Lima made claims that it left . (nobody is told)',
    mend: complementClauses,
    rows: `
      Lima Lima PROPN NNP 2 nsubj
      made make VERB VBD 0 root
      claims claim NOUN NNS 2 obj
      that that SCONJ IN 6 mark
      it it PRON PRP 6 nsubj
      left leave VERB VBD 3 ccomp
      . . PUNCT . 2 punct`,
    moved: [],
  },
  {
    name: 'Lima set out to seize boats .',
    mend: particleInfinitive,
    rows: `
      Lima Lima PROPN NNP 2 nsubj
      set set VERB VBD 0 root
      out out ADP RP 2 compound:prt
      to to PART TO 5 mark
      seize seize VERB VB 2 advcl
      boats boat NOUN NNS 5 obj
      . . PUNCT . 2 punct`,
    moved: ['seize < set: xcomp'],
  },
  {
    name: 'near miss: Lima met to discuss boats . (no particle)',
    mend: particleInfinitive,
    rows: `
      Lima Lima PROPN NNP 2 nsubj
      met meet VERB VBD 0 root
      to to PART TO 4 mark
      discuss discuss VERB VB 2 advcl
      boats boat NOUN NNS 4 obj
      . . PUNCT . 2 punct`,
    moved: [],
  },
  {
    name: 'Lima accused boats of raiding ports .',
    mend: judgedGerund,
    rows: `
      Lima Lima PROPN NNP 2 nsubj
      accused accuse VERB VBD 0 root
      boats boat NOUN NNS 2 obj
      of of SCONJ IN 5 mark
      raiding raid VERB VBG 3 acl
      ports port NOUN NNS 5 obj
      . . PUNCT . 2 punct`,
    moved: ['raiding < accused: advcl'],
  },
  {
    name: 'near miss: Lima saw boats of raiding ports . (no verb of blame)',
    mend: judgedGerund,
    rows: `
      Lima Lima PROPN NNP 2 nsubj
      saw see VERB VBD 0 root
      boats boat NOUN NNS 2 obj
      of of SCONJ IN 5 mark
      raiding raid VERB VBG 3 acl
      ports port NOUN NNS 5 obj
      . . PUNCT . 2 punct`,
    moved: [],
  },
  {
    name: 'As of May , the port had 40 cranes .',
    mend: verbOverPhrase,
    rows: `
      As as ADP IN 3 case
      of of ADP IN 1 fixed
      May May PROPN NNP 0 root
      , , PUNCT , 3 punct
      the the DET DT 6 det
      port port NOUN NN 7 nsubj
      had have VERB VBD 3 acl
      40 40 NUM CD 9 nummod
      cranes crane NOUN NNS 7 obj
      . . PUNCT . 3 punct`,
    moved: ['May < had: obl', ', < had: punct', 'had < -: root', '. < had: punct'],
  },
  {
    name: 'near miss: In May , a month of talks . (no verb)',
    mend: verbOverPhrase,
    rows: `
      In in ADP IN 2 case
      May May PROPN NNP 0 root
      , , PUNCT , 2 punct
      a a DET DT 5 det
      month month NOUN NN 2 appos
      of of ADP IN 7 case
      talks talk NOUN NNS 5 nmod
      . . PUNCT . 2 punct`,
    moved: [],
  },
  {
    name: 'near miss: Ministers of ports that load grain met . (the root is a verb)',
    mend: verbOverPhrase,
    rows: `
      Ministers minister NOUN NNS 7 nsubj
      of of ADP IN 3 case
      ports port NOUN NNS 1 nmod
      that that PRON WDT 5 nsubj
      load load VERB VBP 3 acl:relcl
      grain grain NOUN NN 5 obj
      met meet VERB VBD 0 root
      . . PUNCT . 7 punct`,
    moved: [],
  },
  {
    name: 'Sosa held talks with Ruiz . (the phrase hung on the stop)',
    mend: offPunctuation,
    rows: `
      Sosa Sosa PROPN NNP 2 nsubj
      held hold VERB VBD 0 root
      talks talk NOUN NNS 2 obj
      with with ADP IN 6 case
      Ruiz Ruiz PROPN NNP 6 nsubj
      . . PUNCT . 2 punct`,
    moved: ['with < Ruiz: case', 'Ruiz < held: obl'],
  },
  {
    name: 'Sosa met Ruiz . (the object hung on the stop)',
    mend: offPunctuation,
    rows: `
      Sosa Sosa PROPN NNP 2 nsubj
      met meet VERB VBD 0 root
      Ruiz Ruiz PROPN NNP 4 nsubj
      . . PUNCT . 2 punct`,
    moved: ['Ruiz < met: obj'],
  },
  {
    name: 'Sosa stood there , Ruiz . (no object: words stand between)',
    mend: offPunctuation,
    rows: `
      Sosa Sosa PROPN NNP 2 nsubj
      stood stand VERB VBD 0 root
      there there ADV RB 2 advmod
      , , PUNCT , 6 punct
      Ruiz Ruiz PROPN NNP 6 nsubj
      . . PUNCT . 2 punct`,
    moved: [', < stood: punct', 'Ruiz < stood: dep'],
  },
  {
    name: 'near miss: Sosa met Ruiz , and left . (marks hang on words, no word on a mark)',
    mend: offPunctuation,
    rows: `
      Sosa Sosa PROPN NNP 2 nsubj
      met meet VERB VBD 0 root
      Ruiz Ruiz PROPN NNP 2 obj
      , , PUNCT , 6 punct
      and and CCONJ CC 6 cc
      left leave VERB VBD 2 conj
      . . PUNCT . 2 punct`,
    moved: [],
  },
  {
    name: 'Sosa asked Peru and Chile to help . (a noun joined to the verb)',
    mend: joinNounsToNouns,
    rows: `
      Sosa Sosa PROPN NNP 2 nsubj
      asked ask VERB VBD 0 root
      Peru Peru PROPN NNP 2 obj
      and and CCONJ CC 5 cc
      Chile Chile PROPN NNP 2 conj
      to to PART TO 7 mark
      help help VERB VB 2 xcomp
      . . PUNCT . 2 punct`,
    moved: ['Chile < Peru: conj'],
  },
  {
    name: 'near miss: Sosa asked Peru and left . (verbs joined to verbs)',
    mend: joinNounsToNouns,
    rows: `
      Sosa Sosa PROPN NNP 2 nsubj
      asked ask VERB VBD 0 root
      Peru Peru PROPN NNP 2 obj
      and and CCONJ CC 5 cc
      left leave VERB VBD 2 conj
      . . PUNCT . 2 punct`,
    moved: [],
  },
  {
    name: 'near miss: Sosa left quietly and staff . (no noun of the verb stands between)',
    mend: joinNounsToNouns,
    rows: `
      Sosa Sosa PROPN NNP 2 nsubj
      left leave VERB VBD 0 root
      quietly quietly ADV RB 2 advmod
      and and CCONJ CC 5 cc
      staff staff NOUN NN 2 conj
      . . PUNCT . 2 punct`,
    moved: [],
  },
  {
    name: 'he and Ruiz met . (two subjects)',
    mend: joinSubjects,
    rows: `
      he he PRON PRP 4 nsubj
      and and CCONJ CC 3 cc
      Ruiz Ruiz PROPN NNP 4 nsubj
      met meet VERB VBD 0 root
      . . PUNCT . 4 punct`,
    moved: ['Ruiz < he: conj'],
  },
  {
    name: 'Peru , rivals , left . (a second subject between commas)',
    mend: joinSubjects,
    rows: `
      Peru Peru PROPN NNP 5 nsubj
      , , PUNCT , 3 punct
      rivals rival NOUN NNS 5 nsubj
      , , PUNCT , 1 punct
      left leave VERB VBD 0 root
      . . PUNCT . 5 punct`,
    moved: ['rivals < Peru: appos'],
  },
  {
    name: 'near miss: Peru , which it groups , left . (a relative clause between)',
    mend: joinSubjects,
    rows: `
      Peru Peru PROPN NNP 6 nsubj
      , , PUNCT , 4 punct
      which which PRON WDT 4 obj
      groups group NOUN NNS 6 nsubj
      , , PUNCT , 1 punct
      left leave VERB VBD 0 root
      . . PUNCT . 6 punct`,
    moved: [],
  },
  {
    name: 'In Quito , Sosa and Ruiz met . (joined to the place)',
    mend: subjectBehindPhrase,
    rows: `
      In in ADP IN 2 case
      Quito Quito PROPN NNP 7 obl
      , , PUNCT , 4 punct
      Sosa Sosa PROPN NNP 2 conj
      and and CCONJ CC 6 cc
      Ruiz Ruiz PROPN NNP 2 conj
      met meet VERB VBD 0 root
      . . PUNCT . 7 punct`,
    moved: ['Sosa < met: nsubj', 'Ruiz < Sosa: conj'],
  },
  {
    name: 'near miss: In Quito , Lima and Arica prices rose . (the verb has its subject)',
    mend: subjectBehindPhrase,
    rows: `
      In in ADP IN 2 case
      Quito Quito PROPN NNP 8 obl
      , , PUNCT , 4 punct
      Lima Lima PROPN NNP 2 conj
      and and CCONJ CC 6 cc
      Arica Arica PROPN NNP 2 conj
      prices price NOUN NNS 8 nsubj
      rose rise VERB VBD 0 root
      . . PUNCT . 8 punct`,
    moved: [],
  },
  {
    name: 'near miss: Talks in Quito , Lima and Arica . (no verb)',
    mend: subjectBehindPhrase,
    rows: `
      Talks talk NOUN NNS 0 root
      in in ADP IN 3 case
      Quito Quito PROPN NNP 1 nmod
      , , PUNCT , 5 punct
      Lima Lima PROPN NNP 3 conj
      and and CCONJ CC 7 cc
      Arica Arica PROPN NNP 3 conj
      . . PUNCT . 1 punct`,
    moved: [],
  },
  {
    name: 'Ruiz said that Peru had left .',
    mend: complementClauses,
    rows: `
      Ruiz Ruiz PROPN NNP 2 nsubj
      said say VERB VBD 0 root
      that that SCONJ IN 6 mark
      Peru Peru PROPN NNP 6 nsubj
      had have AUX VBD 6 aux
      left leave VERB VBN 2 advcl
      . . PUNCT . 2 punct`,
    moved: ['left < said: ccomp'],
  },
  {
    name: 'near miss: Ruiz spoke now that Peru had left . (a conjunction of time)',
    mend: complementClauses,
    rows: `
      Ruiz Ruiz PROPN NNP 2 nsubj
      spoke speak VERB VBD 0 root
      now now ADV RB 7 advmod
      that that SCONJ IN 7 mark
      Peru Peru PROPN NNP 7 nsubj
      had have AUX VBD 7 aux
      left leave VERB VBN 2 advcl
      . . PUNCT . 2 punct`,
    moved: [],
  },
  {
    name: 'near miss: Ruiz spoke while Peru left .',
    mend: complementClauses,
    rows: `
      Ruiz Ruiz PROPN NNP 2 nsubj
      spoke speak VERB VBD 0 root
      while while SCONJ IN 5 mark
      Peru Peru PROPN NNP 5 nsubj
      left leave VERB VBD 2 advcl
      . . PUNCT . 2 punct`,
    moved: [],
  },
];

for (const { name, mend, rows, moved } of cases) {
  test(`${mend.name}: ${name}`, () => {
    const { tokens } = builtSentence(rows);
    const mended = mend(tokens);
    const changed = mended.filter((token, at) => token !== tokens[at]).map((token) => arcOf(mended, token));
    assert.deepEqual(changed, moved);
    // A sentence with nothing to mend is handed on as it is.
    if (moved.length === 0) assert.equal(mended, tokens);
  });
}

/** Whether a sentence has all the signs that stand with a mend. */
function isAsked(mend: Mend, rows: Parameters<typeof builtSentence>[0]): boolean {
  const signs =
    mends
      .find(([one]) => one === mend)?.[1]
      .split(' ')
      .filter((sign) => sign !== '') ?? [];
  const { bitsOf, read } = numberSigns(signs);
  const needed = bitsOf(signs);
  return (read(builtSentence(rows).tokens) & needed) === needed;
}

test('a sentence that a mend mends has the signs that stand with it', () => {
  for (const { name, mend, rows, moved } of cases) if (moved.length > 0) assert.ok(isAsked(mend, rows), name);
});

test('a tree is built from what every mend has mended, in order', () => {
  const sentence = builtSentence(`
    Ruiz Ruiz PROPN NNP 2 nsubj
    said say VERB VBD 0 root
    that that SCONJ IN 6 mark
    Peru Peru PROPN NNP 6 nsubj
    had have AUX VBD 6 aux
    met meet VERB VBN 2 advcl
    Chile Chile PROPN NNP 8 nsubj
    . . PUNCT . 6 punct`);
  const tree = treeOf(sentence);
  assert.equal(arcOf(tree.tokens, tree.tokens[5]), 'met < said: ccomp');
  assert.equal(arcOf(tree.tokens, tree.tokens[6]), 'Chile < met: obj');
  assert.deepEqual(tree.children[5], [2, 3, 4, 6, 7]);
  assert.deepEqual([tree.first[5], tree.last[5]], [2, 7]);
});
