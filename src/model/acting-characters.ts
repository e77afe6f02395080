/**
 * Characters that make a screen do something instead of showing something: controls but for tab, newline and carriage return, and the marks that turn the
 * direction of what follows. As the inside of a class of a regular expression.
 */
export const actingCharacters =
  '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069';
