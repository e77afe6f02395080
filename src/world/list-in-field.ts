/** The parts of a field of a table that stand between bars, empty ones left out; none where there is no field. */
export function listInField(field = ''): readonly string[] {
  return field.split('|').filter((one) => one !== '');
}
