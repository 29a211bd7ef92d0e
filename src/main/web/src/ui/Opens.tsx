import { Button, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';

import { Window } from './Window';

interface Props extends Omit<ButtonProps, 'children'> {
  /** What the window is for. */
  title: string;
  /** What the button says; the same where it is left out. */
  label?: string;
  /** Whom or what it is about, for those who hear the button without seeing its row. */
  about?: string;
  wide?: boolean;
  children: ReactNode;
}

/** A button that opens a window for something to be entered. */
export function Opens({ title, label = title, about, wide = false, children, ...button }: Props) {
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button
        variant="default"
        {...button}
        aria-haspopup="dialog"
        aria-label={about === undefined ? undefined : `${label}: ${about}`}
        onClick={open}
      >
        {label}
      </Button>
      <Window
        opened={opened}
        onClose={close}
        title={about === undefined ? title : `${title}: ${about}`}
        size={wide ? 'xl' : 'lg'}
      >
        {children}
      </Window>
    </>
  );
}
