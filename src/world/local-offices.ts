/** Offices of a town or a province, not of the state that it lies in. */
const local = /(?:^|[\s-])(?:mayor|governor|councill?or|prefect|sheriff|alderman)$/u;

/** Whether an office is of a town or a province, by its title: "mayor", "deputy governor". */
export function isLocalOffice(title: string): boolean {
  return local.test(title);
}
