const SCHEME = 'data-mantine-color-scheme';

/** On paper everything is light, whatever it is on the screen: light words on white would be lost. */
export function lightenPaper(): void {
  const root = document.documentElement;
  let onScreen: string | null = null;
  window.addEventListener('beforeprint', () => {
    onScreen = root.getAttribute(SCHEME);
    root.setAttribute(SCHEME, 'light');
  });
  window.addEventListener('afterprint', () => {
    if (onScreen !== null) {
      root.setAttribute(SCHEME, onScreen);
    }
  });
}
