import type { ActorHead, RecordedOffice } from '../model/record.ts';
import { codesOfBody } from '../world/cameo-actors.ts';
import { sectorsIn } from '../world/sector-words.ts';
import { codesOfState } from '../world/state-codes.ts';

/**
 * The sectors of PLOVER that an actor belongs to, the primary one first: a state's is its government's, a person's are those of its offices,
 * those of a body or group follow from its name. None where no word tells.
 */
export function sectorsOf({
  type,
  name,
  offices,
}: Pick<ActorHead, 'type' | 'name' | 'offices'>): readonly string[] {
  switch (type) {
    case 'state':
      return ['GOV'];
    case 'person':
      return [...new Set(offices.flatMap(sectorsOfOffice))];
    case 'organization':
      return codesOfBody(name) === null ? sectorsIn(name) : [];
    case 'group':
      return sectorsIn(name);
  }
}

/** An office of a body is of the body's sector: the president of an academy is no government. */
function sectorsOfOffice({ title, of }: RecordedOffice): readonly string[] {
  const ofBody = of === null || codesOfState(of) !== null ? [] : sectorsIn(of);
  return ofBody.length > 0 ? ofBody : sectorsIn(title);
}
