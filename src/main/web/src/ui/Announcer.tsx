import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';

type Hear = (sentence: string) => void;
const hearing = new Set<Hear>();

/** Tells who cannot see it what has just changed on the screen. */
export function announce(sentence: string): void {
  hearing.forEach((hear) => hear(sentence));
}

/** The one place on the page from which changes are read out. */
export function Announcer() {
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    hearing.add(setSentence);
    return () => {
      hearing.delete(setSentence);
    };
  }, []);
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {sentence}
    </VisuallyHidden>
  );
}
