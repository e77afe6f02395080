/**
 * Words of one meaning in reports of disputes, by their stems: two papers, and the two sides of one quarrel,
 * seldom choose the same one. Plain synonyms only; what is merely near in meaning stays apart.
 */
const rows: readonly string[] = [
  'weapon:weapon,bomb,bombs,arms,warhea',
  'nuclear:nuclea,atomic',
  'obtain:obtain,acquir,possess,develo,build,buildi,built',
  'aim:aim,aims,aimed,aiming,aspira,aspire,ambiti,intend,intent,seek,seeks,seekin,sought,pursui,pursue,design,meant',
  'strike:strike,airstr,struck,hit,hits,hittin,bombed,bombin,bombar,shelle,shelli,attack,raid,raids,raided,target',
  'kill:kill,kills,killed,killin,dead,died,dies,death,deaths,murder,slain',
  'civilian:civili,reside,noncom,popula',
  'soldier:soldie,troop,troops,force,forces,army,milita',
  'enter:enter,enters,entere,enteri,cross,crosse,crossi,tresp,trespa,intrud,intrus,incurs,invade,invasi',
  'breach:breach,break,breaks,broke,broken,breaki,violat',
  'prisoner:prison,detain,inmate,captiv',
  'border:border,fronti,line',
  'plane:plane,planes,aircra,jet,jets,warpla',
  'talks:talks,negoti',
  'meddling:meddli,meddle,interf',
  'support:suppor,backin,backed,backs,fund,funds,funded,fundin,financ',
];

/** Stems of words that mean the same, each with the name of the meaning. */
export const meanings: ReadonlyMap<string, string> = new Map(
  rows.flatMap((row) => {
    const [meaning, forms] = row.split(':');
    return forms.split(',').map((form) => [form, meaning] as const);
  }),
);
