import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';

const PAUSE_MS = 200;

export type Parts = Readonly<Record<string, string | boolean | null | undefined>>;

/** The address with these parts; what is empty or false leaves it. */
export function addressed(before: URLSearchParams, parts: Parts): URLSearchParams {
  const next = new URLSearchParams(before);
  for (const [name, value] of Object.entries(parts)) {
    if (value === null || value === undefined || value === '' || value === false) {
      next.delete(name);
    } else {
      next.set(name, String(value));
    }
  }
  return next;
}

/**
 * What a screen is asked for: it stands in the address, so that the way back leads there. `put` stays on the same entry
 * of the way back, `go` makes a new one. The router takes a moment to arrive: what is asked for meanwhile is added to
 * what was asked for last, and takes nothing of it back.
 */
export function useAsked() {
  const [asked, ask] = useSearchParams();
  const { key } = useLocation();
  const last = useRef(asked);
  const going = useRef(false);
  useEffect(() => {
    last.current = asked;
    going.current = false;
  }, [asked, key]);
  const change = useCallback(
    (parts: Parts, isNew: boolean) => {
      last.current = addressed(last.current, parts);
      going.current ||= isNew;
      ask(last.current, { replace: !going.current });
    },
    [ask],
  );
  const put = useCallback((parts: Parts) => change(parts, false), [change]);
  const go = useCallback((parts: Parts) => change(parts, true), [change]);
  return { get: (name: string) => asked.get(name), put, go };
}

/** What is searched for as one types: `q` follows the typed text once the fingers rest. */
export function useTyped({ get, put }: ReturnType<typeof useAsked>) {
  const [typed, setTyped] = useState(get('q') ?? '');
  const [q] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const type = (text: string) => {
    setTyped(text);
    put({ q: text.trim() });
  };
  return { typed, type, q: q === '' ? undefined : q };
}
