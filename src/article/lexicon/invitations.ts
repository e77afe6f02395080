/** Beginnings of lines that invite the reader to join, follow, pay or write. */
export const invitations: readonly string[] = (
  'sign up|subscribe|register|login|log in|sign in|join us|join our|like us|get our|get the latest|get the best|get all the|' +
  'download the|download our|stay informed|stay connected|stay up to date|support us|support our journalism|support our work|' +
  'donate now|donate today|donate here|become a member|become a subscriber|become a supporter|already a|create an account|' +
  'create your account|keep up with|want to know|want to read|want to hear|want to see|want to get|have a tip|have a story|got a tip|' +
  'got a story|send us|share your|tell us|contact us|write to us|leave a comment|leave a reply|post a comment|add a comment'
).split('|');

/** Whom an invitation to follow names. */
export const followed: readonly string[] = 'us me him her them the @'.split(' ');

/** What is offered to subscribers. */
export const subscriptions: readonly string[] = (
  'newsletter|newsletters|inbox|push notification|push notifications|breaking news alert|breaking news alerts|e-paper|epaper|' +
  'paywall|free trial|by subscribing'
).split('|');

/** What notices on privacy and on the reader's device speak of. */
export const privacyWords: readonly string[] = (
  'cookies|cookie settings|privacy policy|privacy notice|terms of use|terms of service|javascript|adblocker|ad blocker|' +
  'your browser|your device|your consent|your preferences'
).split('|');
