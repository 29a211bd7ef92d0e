/** A clock that was put right, or a device that slept: what was measured before counts no more. */
const JUMP_MS = 5_000;

/**
 * How far the device's clock is behind the service's. An answer's `Date` is rounded down and older than the answer, so
 * that the greatest difference ever measured is nearest to the truth, and never beyond it.
 */
export class ServiceClock {
  #behind = 0;
  #known = false;

  hear(date: string | null, received: number): void {
    const told = date === null ? Number.NaN : Date.parse(date);
    if (Number.isNaN(told)) {
      return;
    }
    const behind = told - received;
    if (!this.#known || behind > this.#behind || behind < this.#behind - JUMP_MS) {
      this.#behind = behind;
      this.#known = true;
    }
  }

  /** Now as the service has it, never later: what lies in its future it refuses. */
  at(now: number): string {
    return new Date(now + this.#behind).toISOString();
  }
}

const clock = new ServiceClock();

export function heard(response: Response): void {
  clock.hear(response.headers.get('Date'), Date.now());
}

/** The moment, for what is written down with its own time. */
export function serviceNow(): string {
  return clock.at(Date.now());
}
