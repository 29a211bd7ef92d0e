import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Dialog } from './Dialog';
import { ProblemNote } from './ProblemNote';

interface Change {
  mutate: (entered: void, then: { onSuccess: () => void }) => void;
  reset: () => void;
  isPending: boolean;
  error: unknown;
}

/** What begins as soon as it is said; how it went is told elsewhere. */
export function atOnce(act: () => void, isPending = false): Change {
  return {
    mutate: (_, { onSuccess }) => {
      act();
      onSuccess();
    },
    reset: () => undefined,
    isPending,
    error: null,
  };
}

interface Props {
  /** What is about to be done, as the button and the window say it. */
  title: string;
  /** What it means, and whether there is a way back. */
  text: ReactNode;
  change: Change;
  /** A way back is open, so that it need not look like danger. */
  harmless?: boolean;
  icon?: ReactNode;
  /** Large, for a tablet in hand; the one thing to do next looks so. */
  large?: 'next' | 'other';
  /** Whether it can be asked as things stand; where it cannot, that is told elsewhere. */
  mayAsk?: () => boolean;
}

/** A button that asks once before it does what cannot be undone. */
export function Ask({ title, text, change, harmless = false, icon, large, mayAsk = () => true }: Props) {
  const { t } = useTranslation();
  const [opened, window] = useDisclosure(false, { onClose: change.reset });
  const size = large === undefined ? undefined : 'lg';
  return (
    <>
      <Button
        variant={large === 'next' ? 'filled' : 'default'}
        size={size}
        className={large === undefined ? undefined : 'touch'}
        leftSection={icon}
        loading={change.isPending && !opened}
        onClick={() => mayAsk() && window.open()}
      >
        {title}
      </Button>
      <Dialog opened={opened} onClose={window.close} title={title} size="md">
        <Stack>
          <div>{text}</div>
          <ProblemNote problem={change.error} />
          <Group justify="flex-end">
            <Button variant="default" size={size} onClick={window.close}>
              {t('cancel')}
            </Button>
            <Button
              data-autofocus
              size={size}
              color={harmless ? undefined : 'red'}
              loading={change.isPending}
              onClick={() => change.mutate(undefined, { onSuccess: window.close })}
            >
              {title}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
