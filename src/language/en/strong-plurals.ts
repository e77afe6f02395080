/** Plurals that no rule turns back, and those that the treebanks turn back wrongly ("bases" is of "base" in news), with their singular. */
export const strongPlurals: ReadonlyMap<string, string> = new Map(
  `memoranda memorandum; referenda referendum; ultimata ultimatum; addenda addendum; hypotheses hypothesis; emphases emphasis;
   synopses synopsis; diagnoses diagnosis; oases oasis; axes axis; bases base; viruses virus; corps corps; series series; nuclei nucleus;
   matrices matrix; bureaux bureau; kibbutzim kibbutz; loaves loaf; calves calf; scarves scarf; wharves wharf; oxen ox; geese goose;
   calories calorie; quizzes quiz; waltzes waltz; avalanches avalanche; embargoes embargo; cargoes cargo; vetoes veto; potatoes potato;
   mosquitoes mosquito; tornadoes tornado; volcanoes volcano; torpedoes torpedo; echoes echo; mottoes motto; spokesmen spokesman;
   servicemen serviceman; businessmen businessman; seamen seaman; airmen airman; militiamen militiaman; councilmen councilman;
   congressmen congressman; clergymen clergyman; crewmen crewman; craftsmen craftsman; guardsmen guardsman; infantrymen infantryman;
   lawmen lawman; marksmen marksman; middlemen middleman; newsmen newsman; riflemen rifleman; statesmen statesman; tribesmen tribesman;
   workmen workman; spokeswomen spokeswoman; servicewomen servicewoman; businesswomen businesswoman; congresswomen congresswoman;
   troops troop; supplies supply; finances finance; species species`
    .split(';')
    .map((row) => row.trim().split(/\s+/u))
    .map(([plural, singular]) => [plural, singular] as const),
);
