/** Puts the focus into the first field that has a complaint beside it, once that is shown. */
export function focusFirstFault(): void {
  requestAnimationFrame(() =>
    document
      .querySelector('.mantine-InputWrapper-error')
      ?.closest('.mantine-InputWrapper-root')
      ?.querySelector<HTMLElement>('input, textarea, select')
      ?.focus(),
  );
}
