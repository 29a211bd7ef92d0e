import { Center, Loader, VisuallyHidden } from '@mantine/core';

/**
 * Quiet at first: what comes within a blink needs no wheel. Where nothing else is on the page yet, it is the page's
 * whole.
 */
export function Waiting({ whole = false }: { whole?: boolean }) {
  return (
    <Center component={whole ? 'main' : 'div'} mih={240} className="waiting" aria-busy="true">
      <VisuallyHidden component="h1">{document.title}</VisuallyHidden>
      <Loader type="dots" aria-hidden />
    </Center>
  );
}
