import { Center, Loader, VisuallyHidden } from '@mantine/core';

/** Quiet at first: what comes within a blink needs no wheel. */
export function Waiting() {
  return (
    <Center mih={240} className="waiting" aria-busy="true">
      <VisuallyHidden component="h1">{document.title}</VisuallyHidden>
      <Loader type="dots" aria-hidden />
    </Center>
  );
}
