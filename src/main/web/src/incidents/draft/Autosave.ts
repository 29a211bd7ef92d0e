import { ApiProblem } from '~/api/client';
import { sameContent } from '~/ui/sameContent';

/** What the service has. */
export interface Kept<Values> {
  id: string;
  version: number;
  values: Values;
  /** When it was saved. */
  when: string;
}

export interface Door<Values> {
  make(values: Values, key: string): Promise<Kept<Values>>;
  replace(id: string, version: number, values: Values): Promise<Kept<Values>>;
  read(id: string): Promise<Kept<Values>>;
  /** Whether it can be saved as it stands. */
  isWhole(values: Values): boolean;
}

export interface Saving<Values> {
  values: Values;
  kept?: Kept<Values>;
  state: 'saved' | 'saving' | 'lost' | 'refused' | 'stale';
  problem?: unknown;
  theirs?: Kept<Values>;
}

const PAUSE_MS = 1_000;
const AGAIN_MS = 4_000;

/**
 * Saves a form at each pause in typing. Kept in memory while the service cannot be reached, and sent when it is back;
 * it goes on although its screen was left.
 */
export class Autosave<Values> {
  #now: Saving<Values>;
  #door: Door<Values>;
  /** As it was before anything was typed. */
  #begun: Values;
  #resting = false;
  #key = crypto.randomUUID();
  #first: Values | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #listeners = new Set<() => void>();

  constructor(values: Values, door: Door<Values>, kept?: Kept<Values>) {
    this.#now = { values, kept, state: 'saved' };
    this.#begun = values;
    this.#door = door;
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  now = (): Saving<Values> => this.#now;

  /** Whether something was typed that the service does not have, be it that it cannot take it yet. */
  isUnsent(): boolean {
    const { values, kept } = this.#now;
    return !sameContent(values, kept?.values ?? this.#begun);
  }

  isWhole(): boolean {
    return this.#door.isWhole(this.#now.values);
  }

  change(as: Partial<Values>): void {
    const { state } = this.#now;
    this.#put({ values: { ...this.#now.values, ...as }, state: state === 'refused' ? 'saved' : state, problem: undefined });
    this.#later(PAUSE_MS);
  }

  takeTheirs(): void {
    const { theirs } = this.#now;
    if (theirs !== undefined) {
      this.#put({ values: theirs.values, kept: theirs, theirs: undefined, state: 'saved' });
    }
  }

  keepMine(): void {
    const { theirs } = this.#now;
    if (theirs !== undefined) {
      this.#put({ kept: theirs, theirs: undefined, state: 'saved' });
      void this.flush();
    }
  }

  /** Saves what is not saved yet; answers whether the service has all of it now. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    if (!this.#resting) {
      this.#running ??= this.#saveAll().finally(() => {
        this.#running = undefined;
      });
      await this.#running;
    }
    return !this.isUnsent() && this.#now.state !== 'stale';
  }

  /** Nothing is sent any more, until its owner is back. */
  stop(): void {
    this.#resting = true;
    clearTimeout(this.#timer);
  }

  resume(): void {
    this.#resting = false;
    void this.flush();
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    if (!this.#resting) {
      this.#timer = setTimeout(() => void this.flush(), ms);
    }
  }

  async #saveAll(): Promise<void> {
    while (this.#isToSave()) {
      this.#put({ state: 'saving' });
      try {
        await this.#saveOnce();
      } catch (problem) {
        const lost = problem instanceof ApiProblem && [0, 401, 429, 503].includes(problem.status);
        this.#put({ state: lost ? 'lost' : 'refused', problem: lost ? undefined : problem });
        if (lost) {
          this.#later(AGAIN_MS);
        }
        return;
      }
    }
  }

  #isToSave(): boolean {
    return !this.#resting && this.#now.state !== 'stale' && this.isWhole() && this.isUnsent();
  }

  async #saveOnce(): Promise<void> {
    const { values, kept } = this.#now;
    if (kept === undefined) {
      await this.#make();
      return;
    }
    try {
      this.#put({ kept: { ...(await this.#door.replace(kept.id, kept.version, values)), values }, state: 'saved' });
    } catch (problem) {
      if (!(problem instanceof ApiProblem) || problem.status !== 412) {
        throw problem;
      }
      const theirs = await this.#door.read(kept.id);
      // The answer to one's own saving may have been lost.
      this.#put(sameContent(theirs.values, values) ? { kept: theirs, state: 'saved' } : { theirs, state: 'stale' });
    }
  }

  /** Under one key the same thing is sent, however often. */
  async #make(): Promise<void> {
    const first = (this.#first ??= this.#now.values);
    try {
      this.#put({ kept: { ...(await this.#door.make(first, this.#key)), values: first }, state: 'saved' });
    } catch (problem) {
      if (problem instanceof ApiProblem && [400, 422].includes(problem.status)) {
        this.#first = undefined;
      }
      throw problem;
    }
  }

  #put(as: Partial<Saving<Values>>): void {
    this.#now = { ...this.#now, ...as };
    this.#listeners.forEach((listener) => listener());
  }
}
