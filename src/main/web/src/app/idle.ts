/** How long before the end of a session its user is warned. */
export const WARNING_MS = 2 * 60_000;

/** What is to be done at a moment about a session that nobody has touched for a while. */
export type Idle = { state: 'active' } | { state: 'warned'; secondsLeft: number } | { state: 'over' };

/**
 * A screen that refreshes itself keeps the service's session alive, so the window itself counts from the last touch
 * of its user: `idleMs` is how long the service would let a session lie.
 */
export function idleAt(now: number, touched: number, idleMs: number, endsAt: number): Idle {
  const left = Math.min(touched + idleMs, endsAt) - now;
  if (left <= 0) {
    return { state: 'over' };
  }
  return left <= WARNING_MS ? { state: 'warned', secondsLeft: Math.ceil(left / 1000) } : { state: 'active' };
}
