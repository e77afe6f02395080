/** How often the record has been changed from here: what is shown is asked for anew with each. */
class Changes {
  count: number = $state(0);
}

export const changes: Changes = new Changes();
