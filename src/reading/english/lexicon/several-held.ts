/** That a sentence tells of several meetings, calls or journeys at once. "Talks" may be one. */
export const severalHeld: RegExp = /\b(?:meetings|summits|calls|conversations|visits|trips|rounds)\b/iu;
