/** A note as the service has it. */
export interface Saved {
  text: string;
  at: string;
  version: number;
  /** When it was saved. */
  when: string;
}

/** A note that is being written in this window. */
export interface Writing {
  /** Also the key under which the note is made once, however often that is tried. */
  id: string;
  visitId: string;
  text: string;
  /** When that happened which it tells of. */
  at: string;
  noteId?: string;
  saved?: Saved;
  /** As it was first sent: under the same key nothing else may be sent. */
  first?: { text: string; at: string };
  /** It stands in the place in which new notes are written. */
  isNew?: boolean;
  /** Its author is done with it: it is let go once it is sent. */
  closed?: boolean;
  /** What another window made of it meanwhile. */
  theirs?: Saved;
}

/** Whether the service has it as it stands, or there is nothing to save. */
export function isSaved({ text, at, saved }: Writing): boolean {
  return saved === undefined ? text.trim() === '' : saved.text === text && saved.at === at;
}

/** Whether it can be sent as it stands. */
export function isSendable(writing: Writing): boolean {
  return !isSaved(writing) && writing.text.trim() !== '' && writing.theirs === undefined;
}

/** The notes that are being written in this window; they outlive the screen they are written on. */
export class Writings {
  #all: readonly Writing[] = [];
  #listeners = new Set<() => void>();

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  all = (): readonly Writing[] => this.#all;

  find(id: string): Writing | undefined {
    return this.#all.find((writing) => writing.id === id);
  }

  add(writing: Writing): void {
    this.#put([...this.#all, writing]);
  }

  change(id: string, as: Partial<Writing>): void {
    this.#put(this.#all.map((writing) => (writing.id === id ? { ...writing, ...as } : writing)));
  }

  drop(id: string): void {
    this.#put(this.#all.filter((writing) => writing.id !== id));
  }

  forget(): void {
    this.#put([]);
  }

  #put(all: readonly Writing[]): void {
    this.#all = all;
    this.#listeners.forEach((listener) => listener());
  }
}
