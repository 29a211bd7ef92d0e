import { useSyncExternalStore } from 'react';

import { api, taken } from '~/api/client';
import { serviceNow } from '~/api/clock';
import type { Note } from '~/api/schema';
import { keepsUnsent } from '~/ui/unsent';

import { outbox } from '../unsent/box';
import { toTheSecond } from '../unsent/errands';
import { knowNote } from './known';
import { save, type NoteDoor } from './saving';
import { isSaved, isSendable, Writings, type Saved, type Writing } from './Writings';

/** A pause in typing: what stands there then is saved. */
const PAUSE_MS = 1_000;

const writings = new Writings();
const pauses = new Map<string, ReturnType<typeof setTimeout>>();

keepsUnsent({
  // What is in the outbox is counted there.
  count: () => writings.all().filter((one) => !isSaved(one) && !isInOutbox(one.id)).length,
  rest: () => undefined,
  resume: () => undefined,
  forget: () => {
    pauses.forEach((pause) => clearTimeout(pause));
    writings.forget();
  },
});

function isInOutbox(key: string): boolean {
  return outbox.contents().errands.some((errand) => errand.key === key);
}

function kept(note: Note, at: string): Saved {
  return { text: note.text, at, version: note.version, when: serviceNow() };
}

const door: NoteDoor = {
  make: async ({ visitId: id }, key, text, at) => {
    const { data } = await taken(
      api.POST('/visits/{id}/notes', {
        params: { path: { id }, header: { 'Idempotency-Key': key } },
        body: { text, observedAt: at },
      }),
    );
    await knowNote(data);
    // Repeated under its key, the service answers the note as it stands by now.
    return { noteId: data.id, saved: { ...kept(data, at), text: data.version === 1 ? text : data.text } };
  },
  replace: async ({ visitId: id }, noteId, version, text, at) => {
    const { data } = await taken(
      api.PUT('/visits/{id}/notes/{noteId}', {
        params: { path: { id, noteId }, header: { 'If-Match': `"${version}"` } },
        body: { text, observedAt: at },
      }),
    );
    await knowNote(data);
    return { ...kept(data, at), text };
  },
  read: async ({ visitId: id }, noteId) => {
    const { data } = await taken(api.GET('/visits/{id}/notes/{noteId}', { params: { path: { id, noteId } } }));
    await knowNote(data);
    return kept(data, data.observedAt);
  },
};

/** What is being written about a visit in this window. */
export function useWritings(visitId: string): readonly Writing[] {
  return useSyncExternalStore(writings.subscribe, writings.all).filter((writing) => writing.visitId === visitId);
}

/** A new note begins when its first letter is typed. */
export function begin(visitId: string, text = '', at = toTheSecond(serviceNow())): string {
  const id = crypto.randomUUID();
  // The place for a new note may be taken, by one that is being typed.
  const isNew = !writings.all().some((one) => one.visitId === visitId && one.isNew === true);
  writings.add({ id, visitId, text: '', at, isNew });
  if (text !== '') {
    change(id, { text });
  }
  return id;
}

/** Opens a draft that the service has. */
export function open(note: Note): void {
  writings.add({
    id: crypto.randomUUID(),
    visitId: note.visitId,
    noteId: note.id,
    text: note.text,
    at: note.observedAt,
    saved: kept(note, note.observedAt),
  });
}

export function change(id: string, as: Partial<Pick<Writing, 'text' | 'at'>>): void {
  writings.change(id, as);
  clearTimeout(pauses.get(id));
  pauses.set(id, setTimeout(() => saveNow(id), PAUSE_MS));
}

/** Puts it into the outbox as it stands, where it is not saved yet. */
export function saveNow(id: string): void {
  clearTimeout(pauses.get(id));
  const writing = writings.find(id);
  if (writing !== undefined && isSendable(writing)) {
    void outbox.add({ key: id, visitId: writing.visitId, run: () => save(writings, id, door) });
  }
}

/** It is written; what the service does not have yet is sent before it is let go. */
export function close(id: string): void {
  saveNow(id);
  writings.change(id, { closed: true, isNew: false });
  const tidy = () => {
    const writing = writings.find(id);
    if (isInOutbox(id)) {
      return;
    }
    stop();
    if (writing !== undefined && writing.theirs === undefined) {
      writings.drop(id);
    }
  };
  const stop = outbox.subscribe(tidy);
  tidy();
}

export function discard(id: string): void {
  clearTimeout(pauses.get(id));
  outbox.drop(id);
  writings.drop(id);
}

/** Another window was quicker, and its words stay. */
export function takeTheirs(id: string): void {
  const theirs = writings.find(id)?.theirs;
  if (theirs !== undefined) {
    writings.change(id, { text: theirs.text, at: theirs.at, saved: theirs, theirs: undefined, closed: undefined });
  }
}

/** Another window was quicker, and mine is written over it. */
export function keepMine(id: string): void {
  const theirs = writings.find(id)?.theirs;
  if (theirs !== undefined) {
    writings.change(id, { saved: theirs, theirs: undefined, closed: undefined });
    saveNow(id);
  }
}
