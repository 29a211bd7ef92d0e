import { ApiProblem } from '~/api/client';
import { sameContent } from '~/ui/sameContent';

import type { Keeping } from './keeping';

export interface Kept {
  etag: string;
  at: string;
}

/** Saves all of a draft over the version named; `undefined` begins one. */
export type Save<T> = (content: T, etag: string | undefined, leaving: boolean) => Promise<Kept>;

/** What the service has: nothing where the draft was sent or discarded. */
export type Read<T> = () => Promise<(Kept & { content: T }) | null>;

interface Options<T> {
  save: Save<T>;
  /** By it, one's own words are known again after an answer was lost. */
  read?: Read<T>;
  tell: (keeping: Keeping) => void;
  kept?: Kept;
  pauseMs?: number;
  retryMs?: number;
}

/** Sends what is typed to the service shortly after each pause, one saving at a time, and goes on until it is there. */
export class Keeper<T> {
  private wanted: T | undefined;
  private etag: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> | undefined;
  private halted = false;
  private resting = false;
  private left = false;
  /** Sent, and no answer came: it may well be there. */
  private unanswered: T | undefined;

  constructor(private readonly options: Options<T>) {
    this.etag = options.kept?.etag;
  }

  /** Whether something typed is not with the service yet. */
  get isUnsaved(): boolean {
    return this.wanted !== undefined || (this.running !== undefined && !this.halted);
  }

  change(content: T): void {
    this.wanted = content;
    if (!this.halted) {
      this.options.tell({ kind: 'unsaved' });
      this.schedule(this.options.pauseMs ?? 1_200);
    }
  }

  /** At once, without waiting for a pause. */
  flush(leaving = false): void {
    clearTimeout(this.timer);
    if (this.wanted !== undefined && this.running === undefined && !this.halted && !this.resting) {
      this.running = this.send(this.wanted, leaving);
    }
  }

  /** At once; answers whether the service has all of it. */
  async settle(): Promise<boolean> {
    await this.running;
    while (this.wanted !== undefined) {
      this.flush();
      if ((await this.running) !== true) {
        return false;
      }
    }
    return true;
  }

  /** What is typed here wins over what the other window saved, at the version that is there now. */
  overwrite(etag: string | undefined): void {
    this.halted = false;
    this.etag = etag;
    this.flush();
  }

  /** What the other window saved stands here from now on. */
  adopt(kept: Kept): void {
    clearTimeout(this.timer);
    this.wanted = undefined;
    this.halted = false;
    this.etag = kept.etag;
    this.options.tell({ kind: 'saved', at: kept.at });
  }

  /** Nothing more is sent: the draft has become a record, or is discarded. */
  close(): void {
    clearTimeout(this.timer);
    this.halted = true;
    this.wanted = undefined;
  }

  /** The same; answers, once what was on its way has arrived, whether the service may have a draft of it. */
  async end(): Promise<boolean> {
    const othersWrote = this.halted;
    this.close();
    await this.running;
    return othersWrote || this.etag !== undefined;
  }

  /** The form is on the screen. */
  enter(): void {
    this.left = false;
  }

  /** The form is gone: what is typed is sent, and given up where only who typed it could mend it. */
  leave(): void {
    this.left = true;
    if (this.halted) {
      this.close();
    }
    this.flush(true);
  }

  /** Nobody is signed in: nothing is sent. */
  rest(): void {
    clearTimeout(this.timer);
    this.resting = true;
  }

  /** Who typed it is back. */
  resume(): void {
    this.resting = false;
    this.flush();
  }

  private schedule(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), ms);
  }

  private async send(content: T, leaving: boolean): Promise<boolean> {
    this.wanted = undefined;
    try {
      const kept = await this.save(content, leaving);
      this.running = undefined;
      this.etag = kept.etag;
      this.saved(kept);
      return true;
    } catch (problem) {
      this.running = undefined;
      this.failed(content, problem);
      return false;
    }
  }

  /** The answer to one's own saving may have been lost: what the service has in one's own words is nobody else's. */
  private async save(content: T, leaving: boolean): Promise<Kept> {
    try {
      return await this.options.save(content, this.etag, leaving);
    } catch (problem) {
      const found = hasStatus(problem, 412, 428) ? ((await this.options.read?.()) ?? null) : null;
      if (found !== null && sameContent(found.content, content)) {
        return found;
      }
      if (found !== null && this.unanswered !== undefined && sameContent(found.content, this.unanswered)) {
        return this.options.save(content, found.etag, leaving);
      }
      throw problem;
    }
  }

  private saved(kept: Kept): void {
    this.unanswered = undefined;
    if (this.halted) {
      return;
    }
    if (this.wanted === undefined) {
      this.options.tell({ kind: 'saved', at: kept.at });
    } else {
      this.schedule(0);
    }
  }

  private failed(content: T, problem: unknown): void {
    if (this.halted) {
      return;
    }
    this.wanted ??= content;
    // Who has to sign in again finds it here.
    if (hasStatus(problem, 0, 401, 429, 503)) {
      this.unanswered = content;
      this.options.tell({ kind: 'lost' });
      this.schedule(this.options.retryMs ?? 4_000);
    } else if (this.left) {
      this.close();
    } else if (hasStatus(problem, 412, 428)) {
      this.halted = true;
      this.options.tell({ kind: 'stale' });
    } else {
      this.options.tell({ kind: 'refused', problem });
    }
  }
}

function hasStatus(problem: unknown, ...statuses: number[]): boolean {
  return problem instanceof ApiProblem && statuses.includes(problem.status);
}
