import { useCallback, useEffect, useRef, useState, type PointerEvent as Grabbed } from 'react';

import type { Visit } from '~/api/schema';
import type { IsoDate } from '~/ui/times';

import type { Span } from './lanes';

/** Where a visit was let go. */
export interface Drop {
  visit: Visit;
  date: IsoDate;
  roomId?: string;
  /** Minutes since midnight. */
  from: number;
}

export interface Held extends Drop, Span {
  key: string;
}

const STEP_MINUTES = 5;
const MEANT_PX = 6;

interface Grip {
  visit: Visit;
  x: number;
  y: number;
  /** How far below the visit's beginning it was grabbed. */
  minutesIn: number;
  moved: boolean;
  /** It stays where it was, however long the button is held yet. */
  givenUp: boolean;
}

/** A visit held by the mouse or a pen; fingers scroll, and have the dialog. Escape lets go where it was. */
export function useDragging(shown: Span, onDrop: ((drop: Drop) => void) | undefined) {
  const [ghost, setGhost] = useState<Held>();
  const grip = useRef<Grip>(undefined);
  const held = useRef<Held>(undefined);
  const swallowed = useRef(false);
  const latest = useRef({ shown, onDrop });
  useEffect(() => {
    latest.current = { shown, onDrop };
  });

  const show = useCallback((next: Held | undefined) => {
    held.current = next;
    setGhost(next);
  }, []);

  useEffect(() => {
    const move = (event: PointerEvent) => {
      const at = grip.current;
      if (at === undefined || at.givenUp || (!at.moved && Math.hypot(event.clientX - at.x, event.clientY - at.y) < MEANT_PX)) {
        return;
      }
      at.moved = true;
      const next = heldAt(event, at, latest.current.shown);
      if (next?.key !== held.current?.key || next?.from !== held.current?.from) {
        show(next);
      }
    };
    const release = () => {
      const over = held.current;
      swallowed.current = grip.current?.moved === true;
      grip.current = undefined;
      show(undefined);
      if (over !== undefined) {
        latest.current.onDrop?.(over);
      }
      // The press that ends a drag comes right after it, if at all.
      setTimeout(() => (swallowed.current = false));
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && grip.current !== undefined) {
        grip.current.givenUp = true;
        show(undefined);
      }
    };
    const cancel = () => {
      grip.current = undefined;
      show(undefined);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', release);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', escape);
    return () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', release);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', escape);
    };
  }, [show]);

  const grab = useCallback((event: Grabbed<HTMLElement>, visit: Visit) => {
    if (event.pointerType === 'touch' || event.button !== 0) {
      return;
    }
    const body = event.currentTarget.closest<HTMLElement>('[data-column]');
    const box = event.currentTarget.getBoundingClientRect();
    const minutesIn = body === null ? 0 : (event.clientY - box.top) * minutesPerPx(body, latest.current.shown);
    grip.current = { visit, x: event.clientX, y: event.clientY, minutesIn, moved: false, givenUp: false };
  }, []);

  return { ghost, grab, swallow: () => swallowed.current };
}

function minutesPerPx(body: Element, shown: Span): number {
  return (shown.to - shown.from) / body.getBoundingClientRect().height;
}

function heldAt(event: PointerEvent, { visit, minutesIn }: Grip, shown: Span): Held | undefined {
  const body = document
    .elementsFromPoint(event.clientX, event.clientY)
    .map((element) => element.closest<HTMLElement>('[data-column]'))
    .find((element) => element !== null);
  if (body === undefined || body === null) {
    return undefined;
  }
  const { column, date, room } = body.dataset;
  const y = event.clientY - body.getBoundingClientRect().top;
  const exact = shown.from + y * minutesPerPx(body, shown) - minutesIn;
  const from = Math.max(shown.from, Math.round(exact / STEP_MINUTES) * STEP_MINUTES);
  const long = (Date.parse(visit.endsAt) - Date.parse(visit.startsAt)) / 60_000;
  return { key: column ?? '', visit, date: date ?? '', roomId: room, from, to: from + long };
}
