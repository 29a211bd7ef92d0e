import type { ChoicesRequest, Hits } from '~/api/schema';
import { sameContent } from '~/ui/sameContent';

/** What a preview found, for what was in the form then, and what shall become of the visits. */
export interface Preview {
  of: object;
  found: Hits;
  choice?: ChoicesRequest;
}

/** The preview as long as it speaks of what is in the form now. */
export function still(preview: Preview | undefined, body: object): Preview | undefined {
  return preview !== undefined && sameContent(preview.of, body) ? preview : undefined;
}

/** Whether somebody has to say what becomes of visits. */
export function isOpen(hits: Hits): boolean {
  return hits.items.some(({ outcome }) => outcome === 'UNDECIDED');
}

/** Whether enough is said of the visits that would be hit. */
export function isDecided(hits: Hits, choice: ChoicesRequest | undefined): boolean {
  return !isOpen(hits) || choice?.all !== undefined;
}
