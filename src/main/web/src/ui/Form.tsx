import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  onSubmit: () => void;
  className?: string;
  children: ReactNode;
}

/** A form whose refusals are the service's, in the reader's language; the browser's would be in its own. */
export function Form({ onSubmit, className, children }: Props) {
  return (
    <form
      noValidate
      autoComplete="off"
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Stack>{children}</Stack>
    </form>
  );
}
