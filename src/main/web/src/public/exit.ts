import { queries } from '~/app/queries';

/** Where nobody asks why somebody was there; it is in every language, and follows nobody. */
function harmless(language: string): string {
  return `https://${language}.wikipedia.org/`;
}

/**
 * Leaves at once. The page is empty before the other one has come, what was typed goes with it, and the other page
 * takes its place in the history, so that the way back does not lead here.
 */
export function leaveAtOnce(language: string): void {
  document.documentElement.hidden = true;
  document.title = '';
  queries.clear();
  window.location.replace(harmless(language));
}

/** How quickly one after the other the key is pressed by somebody who means it. */
const WITHIN_MS = 2_000;
const PRESSES = 3;

/** Whether the moments at which a key was pressed (in milliseconds, the last one last) are a wish to be gone. */
export function isUrgent(presses: readonly number[]): boolean {
  const last = presses.at(-1);
  const first = presses.at(-PRESSES);
  return last !== undefined && first !== undefined && last - first <= WITHIN_MS;
}
