import { ApiProblem } from '~/api/client';

import { isSendable, type Saved, type Writing, type Writings } from './Writings';

/** The doors of the service that saving needs. */
export interface NoteDoor {
  make(writing: Writing, key: string, text: string, at: string): Promise<{ noteId: string; saved: Saved }>;
  replace(writing: Writing, noteId: string, version: number, text: string, at: string): Promise<Saved>;
  read(writing: Writing, noteId: string): Promise<Saved>;
}

/**
 * Saves a note as it stands by then, again while it changes. Whatever answer is lost on the way, nothing is there twice
 * and nothing is lost: the first saving repeats itself under its key, and a version that is another than expected but
 * has the very words that were sent is one's own.
 */
export async function save(writings: Writings, id: string, door: NoteDoor): Promise<void> {
  for (let writing = writings.find(id); writing !== undefined && isSendable(writing); writing = writings.find(id)) {
    if (writing.noteId === undefined || writing.saved === undefined) {
      await make(writings, writing, door);
    } else {
      await replace(writings, writing, writing.noteId, writing.saved.version, door);
    }
  }
}

async function make(writings: Writings, writing: Writing, door: NoteDoor): Promise<void> {
  const first = writing.first ?? { text: writing.text, at: writing.at };
  writings.change(writing.id, { first });
  try {
    writings.change(writing.id, await door.make(writing, writing.id, first.text, first.at));
  } catch (problem) {
    // Refused, it was not made: the next try may tell something else.
    if (problem instanceof ApiProblem && [400, 422].includes(problem.status)) {
      writings.change(writing.id, { first: undefined });
    }
    throw problem;
  }
}

async function replace(writings: Writings, writing: Writing, noteId: string, version: number, door: NoteDoor) {
  const { id, text, at } = writing;
  try {
    writings.change(id, { saved: await door.replace(writing, noteId, version, text, at) });
  } catch (problem) {
    if (!(problem instanceof ApiProblem) || ![409, 412].includes(problem.status)) {
      throw problem;
    }
    const theirs = await door.read(writing, noteId);
    const mine = theirs.text === text && Date.parse(theirs.at) === Date.parse(at);
    writings.change(id, mine ? { saved: { ...theirs, at } } : { theirs });
  }
}
