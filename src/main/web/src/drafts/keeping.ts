/** How far what is typed is safe. */
export type Keeping =
  | { kind: 'empty' }
  /** Typed, and about to be sent. */
  | { kind: 'unsaved' }
  | { kind: 'saved'; at: string }
  /** The service cannot be reached; it is tried again. */
  | { kind: 'lost' }
  /** Another window saved the same draft since. */
  | { kind: 'stale' }
  /** Another window sent or discarded it. */
  | { kind: 'gone' }
  | { kind: 'refused'; problem: unknown };
