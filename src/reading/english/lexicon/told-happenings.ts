/** That a sentence tells of several meetings, calls or journeys at once. "Talks" may be one. */
export const severalHeld: RegExp = /\b(?:meetings|summits|calls|conversations|visits|trips|rounds)\b/iu;

/** That a sentence tells of a stay, of which the meeting in it was some day: "while in the country, she met …". */
export const onSomeDay: RegExp =
  /\b(?:while\s+(?:(?:he|she|they)\s+(?:was|were)\s+)?(?:there|in\s+the\s+(?:country|capital|region)|on\s+the\s+(?:island|visit|trip|tour))|(?:earlier\s+in|in\s+the\s+course\s+of)\s+(?:the|his|her|their)\s+(?:stay|visit|trip|tour))\b/iu;

/** That something is the first of its kind since a year: groups `what` and `year`. */
export const firstSince: RegExp = /\bfirst\s+(?<what>[^,.;:]{3,80}?)\s+since\s+(?<year>(?:19|20)\d{2})\b/iu;
