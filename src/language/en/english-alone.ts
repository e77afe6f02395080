/** Common words of English news that the languages near it do not write so: function words, verbs of diplomacy, and what it is about. */
export const englishAlone: ReadonlySet<string> = new Set(
  (
    'the and to with from that this these those which who whose they she it its their his her him without on about after before between during ' +
    'until against within amid despite through while when where how why there not or if than into were are been has will would could should ' +
    'might must says said tells told meets visits visited signs signed calls called holds held hosts hosted leaves left arrives arrived agrees ' +
    'agreed urges urged vows vowed warns warned hails hailed rejects rejected accuses accused condemns condemned seeks sought sends sent kills ' +
    'killed expels expelled recalls recalled opens opened closes closed meeting visiting signing hosting talks leader leaders foreign trade deal ' +
    'treaty ties border peace ceasefire troops nuclear summit envoy embassy government officials army defense defence security aid agreement'
  ).split(' '),
);
