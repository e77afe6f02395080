import { traitsOf, type ToldAct } from '../../model/acts.ts';

/** The family of acts in which two reports may tell of one happening; for acts of one side their PLOVER type. */
export function actFamily(told: ToldAct): string {
  return traitsOf(told).family ?? told.type;
}

/** Whether the parties do the thing together, so that who, when and where tell one such happening from another. */
export function isMutual(told: ToldAct): boolean {
  return traitsOf(told).family !== null;
}
