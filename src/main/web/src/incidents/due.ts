const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How long until a moment, or since, in words: "in 3 hours", "2 days ago". */
export function inWords(now: number, at: number, language: string): string {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  const left = at - now;
  const size = Math.abs(left);
  if (size < HOUR_MS) {
    return words.format(Math.trunc(left / MINUTE_MS), 'minute');
  }
  if (size < 2 * DAY_MS) {
    return words.format(Math.trunc(left / HOUR_MS), 'hour');
  }
  return words.format(Math.trunc(left / DAY_MS), 'day');
}
