/** What one may want to see of a case's past; reads are many, and seldom what is sought. */
export const FILTERS = ['changes', 'visits', 'papers', 'reads', 'all'] as const;
export type Kind = (typeof FILTERS)[number];

export function isKind(word: string | null): word is Kind {
  return FILTERS.some((kind) => kind === word);
}

const READS = new Set(['read', 'listed', 'history-read', 'printed', 'exported', 'downloaded', 'copy-read']);
const VISITS = new Set(['visit', 'plan', 'note', 'incident', 'follow-up', 'visit-report', 'offer', 'safety-plan']);
const PAPERS = new Set([
  'order',
  'consent',
  'agreement',
  'signing-link',
  'file',
  'notice',
  'court-report',
  'report-request',
  'report-copy',
  'form',
  'message',
]);

/** The two halves of an action's name, such as `consent` and `withdrawn`. */
export function halves(action: string): { what: string; deed: string } {
  const dot = action.lastIndexOf('.');
  return { what: action.slice(0, dot), deed: action.slice(dot + 1) };
}

/** Where that which an entry speaks of can be looked at, if it has a screen of its own. */
export function placeOf(action: string, subject: string): string | undefined {
  const { what } = halves(action);
  return what === 'visit' ? `/visits/${subject}` : what === 'incident' ? `/incidents/${subject}` : undefined;
}

export function matches(kind: Kind, action: string): boolean {
  const { what, deed } = halves(action);
  const read = READS.has(deed);
  switch (kind) {
    case 'all':
      return true;
    case 'reads':
      return read;
    case 'changes':
      return !read;
    case 'visits':
      return !read && VISITS.has(what);
    case 'papers':
      return !read && PAPERS.has(what);
  }
}

/** The same things under the days they belong to, in the order in which they come. */
export function byDay<Item>(items: readonly Item[], dayOf: (item: Item) => string): [string, Item[]][] {
  const days = new Map<string, Item[]>();
  for (const item of items) {
    const day = dayOf(item);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days];
}
