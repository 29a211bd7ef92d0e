import { useEffect, useRef, type RefObject } from 'react';

/**
 * Gives the focus back once an answer came, since the button that was pressed lost it meanwhile: to the first field
 * that is wrong, or else to the button. Where fields are wrong, it waits until they are marked.
 */
export function useFocusAfter(form: RefObject<HTMLFormElement | null>, answer: unknown, errors: object | undefined) {
  const seen = useRef<unknown>(null);
  useEffect(() => {
    if (seen.current === answer || (errors !== undefined && Object.keys(errors).length === 0)) {
      return;
    }
    seen.current = answer;
    if (answer !== null && answer !== undefined) {
      // A field for a date opens its calendar, which would cover what is said of the others.
      const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]:not(.mantine-DateInput-input)');
      (wrong ?? form.current?.querySelector<HTMLElement>('button[type="submit"]'))?.focus();
    }
  }, [form, answer, errors]);
}
