const FOCUSABLE = 'input, textarea, button, [tabindex]';

/** Puts the cursor into a field that is on the screen; answers whether there is one. */
export function focusOn(field: string): boolean {
  const names = [`[data-path="${field}"]`, `[name="${field}"]`, `#${CSS.escape(`part-${field}`)}`];
  const found = names.map((name) => document.querySelector<HTMLElement>(name)).find((any) => any !== null);
  const target = found?.matches(FOCUSABLE) === true ? found : found?.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus();
  return target !== null && target !== undefined;
}

/** The same once what was pressed has changed the screen: the first of the fields that is there then. */
export function focusNext(...fields: string[]): void {
  requestAnimationFrame(() => fields.some(focusOn));
}

/** The row that stands where one was taken out of so many; the last where that was the last. */
export function rowAfter(removed: number, count: number): number {
  return Math.max(0, Math.min(removed, count - 2));
}
