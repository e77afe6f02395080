/** Under which names this browser keeps the day of the last look, and this window the one before. */
const [lastKey, sinceKey] = ['chancery-looked-on', 'chancery-new-since'];

/** The day of the last look before today, `YYYY-MM-DD`, and notes that of today; null at the first. */
export function lastLook(today: string): string | null {
  const last = localStorage.getItem(lastKey);
  if (last !== null && last !== today) sessionStorage.setItem(sinceKey, last);
  localStorage.setItem(lastKey, today);
  return sessionStorage.getItem(sinceKey);
}
