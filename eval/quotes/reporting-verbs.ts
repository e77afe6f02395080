const verbs =
  'say says said saying tell tells told telling add adds added adding note notes noted noting state states stated stating ' +
  'declare declares declared announce announces announced announcing claim claims claimed claiming argue argues argued ' +
  'arguing insist insists insisted warn warns warned warning explain explains explained write writes wrote report reports ' +
  'reported acknowledge acknowledged admit admits admitted assert asserts asserted suggest suggests suggested reply ' +
  'replied respond responded tweet tweeted ask asks asked contend contends contended maintain maintains maintained ' +
  'stress stresses stressed emphasize emphasized confirm confirms confirmed deny denies denied recall recalled ' +
  'predict predicts predicted promise promises promised pledge pledged vow vowed urge urges urged';

/** Word forms of the plain verbs of reporting, by which the found share of direct and indirect speech is counted. */
export const reportingVerbs: ReadonlySet<string> = new Set(verbs.split(' '));
