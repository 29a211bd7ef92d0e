/** Somebody who keeps in memory what the service does not have yet. */
interface Keeper {
  /** How many things of the user wait to be sent. */
  count(): number;
  /** The session ended: nothing is sent until its owner is back. */
  rest(): void;
  /** The owner is back. */
  resume(): void;
  forget(): void;
}

const keepers = new Set<Keeper>();
let owner: string | undefined;

export function keepsUnsent(keeper: Keeper): void {
  keepers.add(keeper);
}

/** How much would be lost if this window were closed now. */
export function unsentCount(): number {
  return [...keepers].reduce((sum, keeper) => sum + keeper.count(), 0);
}

/** Nobody is signed in any more: it waits in memory, shown to nobody, for its owner alone. */
export function restUnsent(): void {
  keepers.forEach((keeper) => keeper.rest());
}

export function resumeUnsent(): void {
  keepers.forEach((keeper) => keeper.resume());
}

export function forgetUnsent(): void {
  keepers.forEach((keeper) => keeper.forget());
}

/** Whoever signs in next, in whichever center, gets what is their own there, and of another's nothing stays. */
export function unsentBelongsTo(who: string): void {
  if (owner !== undefined && owner !== who) {
    forgetUnsent();
  }
  owner = who;
  resumeUnsent();
}

globalThis.window?.addEventListener('beforeunload', (leaving) => {
  if (unsentCount() > 0) {
    leaving.preventDefault();
  }
});
