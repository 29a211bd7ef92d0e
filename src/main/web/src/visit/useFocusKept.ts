import { useEffect, useRef } from 'react';

/**
 * Whoever pressed a button that gave way to another finds the focus on that one, not lost; on the whole where none
 * takes its place.
 */
export function useFocusKept<T extends HTMLElement>(shown: string, another: string | null = 'button, a') {
  const ref = useRef<T>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (pressed.current && document.activeElement === document.body) {
      const next = another === null ? null : ref.current?.querySelector<HTMLElement>(another);
      (next ?? ref.current)?.focus();
    }
    pressed.current = false;
  }, [shown, another]);
  return {
    ref,
    tabIndex: -1,
    onClickCapture: () => {
      pressed.current = true;
    },
  };
}
