/**
 * Verbs that end in "e" and of which the treebanks hold no base form, so that "praised" is of "praise" and "freed" of "free".
 *
 * Only verbs whose forms the rules would cut wrongly; none whose forms may be of another verb without the "e".
 */
export const verbsInE: ReadonlySet<string> = new Set(
  `accede adore appraise arouse ascribe atone backfire bare baste beguile bereave blare blockade breathe bribe cajole cascade cede
   centre chafe chide chime clothe collide collude commune condole conspire contravene converge convoke corrode crusade decree degrade
   delineate denude deplete deplore deride discipline dissuade diverge divulge dupe elope elude embezzle enquire ensnare erode espouse
   evade exhale exhume expunge fake fine flake flare free fume gape glare glide grade gripe guarantee hinge hone imbibe impale impede
   impinge implode implore incline inflame infringe inhale insure intercede intone intrude lambaste lease liaise loathe lure
   manoeuvre masquerade mope muffle muzzle opine outmanoeuvre overrule parole perspire pervade praise preclude profane proscribe protrude
   prune puzzle quake quarantine raffle range rearrange rebuke recede recharge reforge repute reshape reshuffle revere rifle
   rile rouse ruffle scale seclude secede siege snare snipe splurge stake stampede stockpile stoke strafe supersede swathe tape
   tease telephone tie time tire transcribe underlie underline upgrade vie wade waffle waive waste writhe yoke`.split(
    /\s+/u,
  ),
);
