import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode, SyntheticEvent } from 'react';

import { Dialog } from '~/ui/Dialog';
import { DialogFoot } from '~/ui/DialogFoot';
import { ProblemNote } from '~/ui/ProblemNote';

interface Change<Entered> {
  mutate: (entered: Entered, then: { onSuccess: () => void }) => void;
  reset: () => void;
  isPending: boolean;
  error: unknown;
}

interface Props<Entered> {
  title: string;
  change: Change<Entered>;
  /** The service's names of the fields that say their refusal themselves. */
  fields: readonly string[];
  /** What was entered; nothing where something is missing. */
  enter: () => Entered | undefined;
  danger?: boolean;
  /** The button's full name, where there are several alike. */
  named?: string;
  small?: boolean;
  children: ReactNode;
}

/** A button that opens a window in which a verb gets what it needs. */
export function VerbDialog<Entered>(props: Props<Entered>) {
  const { title, change, fields, enter, danger = false, named, small = false, children } = props;
  const [opened, window] = useDisclosure(false, { onClose: change.reset });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const entered = enter();
    if (entered !== undefined) {
      change.mutate(entered, { onSuccess: window.close });
    }
  };
  return (
    <>
      <Button variant="default" size={small ? 'compact-md' : 'md'} aria-label={named} onClick={window.open}>
        {title}
      </Button>
      <Dialog opened={opened} onClose={window.close} title={title}>
        <form onSubmit={submit} noValidate>
          <Stack>
            {children}
            <ProblemNote problem={change.error} fields={fields} />
            <DialogFoot act={title} busy={change.isPending} color={danger ? 'red' : undefined} onCancel={window.close} />
          </Stack>
        </form>
      </Dialog>
    </>
  );
}
