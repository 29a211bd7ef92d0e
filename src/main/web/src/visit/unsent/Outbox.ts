import { ApiProblem } from '~/api/client';

/** What an errand does to a visit, so that the screen can show it before the service has it. */
export type Effect =
  | { kind: 'IN' | 'OUT'; at: string; personIds: readonly string[] }
  | { kind: 'START' | 'END'; at: string }
  | { kind: 'NOTE'; at: string; text: string };

/** Something for the service to write down, with the time at which it was pressed. */
export interface Errand {
  /** The same key is never done twice at once; one that waits already is not added again. */
  key: string;
  visitId: string;
  effect?: Effect;
  /** Does it, from where it was interrupted; done again it changes nothing more. */
  run: () => Promise<void>;
}

export interface Waiting extends Errand {
  state: 'waiting' | 'sending' | 'refused';
  problem?: unknown;
}

/** How it went at the first try. */
export type Outcome = 'sent' | 'waiting' | 'refused';

export interface Contents {
  errands: readonly Waiting[];
  /** The service could not be reached when it was last tried. */
  lost: boolean;
}

const AGAIN_MS = 4_000;
const LATER = new Set([0, 401, 429, 503]);

/** Whether it may well be done another time, as it stands. */
function isForLater(problem: unknown): boolean {
  return problem instanceof ApiProblem && LATER.has(problem.status);
}

/**
 * What was pressed and typed, sent in its order, one after the other. Kept in memory only, as it is confidential; what
 * finds no service waits and is tried again, what is refused stays in sight until somebody decides.
 */
export class Outbox {
  #contents: Contents = { errands: [], lost: false };
  #sending = false;
  #resting = false;
  #listeners = new Set<() => void>();
  #asking = new Map<string, { answer: Promise<Outcome>; tell: (outcome: Outcome) => void }>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Hears of every change. */
  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  contents = (): Contents => this.#contents;

  /** Pressed again, what was refused counts from now; what waits already is not added twice. */
  add(errand: Errand): Promise<Outcome> {
    const { errands } = this.#contents;
    const known = errands.find(({ key }) => key === errand.key);
    if (known === undefined) {
      this.#put([...errands, { ...errand, state: 'waiting' }]);
    } else if (known.state === 'refused') {
      this.#put(errands.map((each) => (each === known ? { ...errand, state: 'waiting' } : each)));
    }
    const answer = this.#ask(errand.key);
    this.send();
    return answer;
  }

  #ask(key: string): Promise<Outcome> {
    const known = this.#asking.get(key);
    if (known !== undefined) {
      return known.answer;
    }
    let tell: (outcome: Outcome) => void = () => undefined;
    const answer = new Promise<Outcome>((resolve) => {
      tell = resolve;
    });
    this.#asking.set(key, { answer, tell });
    return answer;
  }

  #tell(key: string, outcome: Outcome): void {
    this.#asking.get(key)?.tell(outcome);
    this.#asking.delete(key);
  }

  /** What was refused is tried as it stands. */
  again(key: string): void {
    this.#change(key, { state: 'waiting', problem: undefined });
    this.send();
  }

  drop(key: string): void {
    this.#put(this.#contents.errands.filter((errand) => errand.key !== key));
  }

  rest(): void {
    this.#resting = true;
    clearTimeout(this.#timer);
  }

  resume(): void {
    this.#resting = false;
    this.send();
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#asking.clear();
    this.#put([], false);
  }

  /** Tries now, rather than in a moment. */
  send(): void {
    if (!this.#sending && !this.#resting) {
      this.#sending = true;
      clearTimeout(this.#timer);
      void this.#sendAll().finally(() => {
        this.#sending = false;
      });
    }
  }

  async #sendAll(): Promise<void> {
    for (let next = this.#next(); next !== undefined && !this.#resting; next = this.#next()) {
      if (!(await this.#sendOne(next))) {
        return;
      }
    }
  }

  #next(): Waiting | undefined {
    return this.#contents.errands.find(({ state }) => state === 'waiting');
  }

  /** Whether the next may be tried. */
  async #sendOne({ key, run }: Waiting): Promise<boolean> {
    this.#change(key, { state: 'sending' });
    try {
      await run();
      this.#put(
        this.#contents.errands.filter((errand) => errand.key !== key),
        false,
      );
      this.#tell(key, 'sent');
      return true;
    } catch (problem) {
      if (isForLater(problem)) {
        this.#change(key, { state: 'waiting' }, true);
        [...this.#asking.keys()].forEach((each) => this.#tell(each, 'waiting'));
        this.#timer = setTimeout(() => this.send(), AGAIN_MS);
        return false;
      }
      this.#change(key, { state: 'refused', problem }, false);
      this.#tell(key, 'refused');
      return true;
    }
  }

  #change(key: string, as: Pick<Waiting, 'state'> & Partial<Waiting>, lost?: boolean): void {
    this.#put(
      this.#contents.errands.map((errand) => (errand.key === key ? { ...errand, ...as } : errand)),
      lost,
    );
  }

  #put(errands: readonly Waiting[], lost = this.#contents.lost): void {
    this.#contents = { errands, lost };
    this.#listeners.forEach((listener) => listener());
  }
}
