import { Button, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import { Dialog } from '~/ui/Dialog';
import { DialogFoot } from '~/ui/DialogFoot';
import { useFieldProblems } from '~/ui/fields';
import { ProblemNote } from '~/ui/ProblemNote';

interface Change<Values> {
  mutate: (entered: Values, then: { onSuccess: () => void }) => void;
  reset: () => void;
  isPending: boolean;
  error: unknown;
}

interface Props<Values> {
  /** What is added, as the button and the window say it. */
  title: string;
  form: UseFormReturnType<Values>;
  change: Change<Values>;
  primary?: boolean;
  children: ReactNode;
}

/** A button, and the window in which something new is entered. */
export function AddDialog<Values extends Record<string, unknown>>({
  title,
  form,
  change,
  primary = false,
  children,
}: Props<Values>) {
  const [opened, window] = useDisclosure(false, { onClose: change.reset });
  const told = useFieldProblems(form, change.error);
  const done = () => {
    form.reset();
    window.close();
  };
  return (
    <>
      <Button
        variant={primary ? 'filled' : 'default'}
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={window.open}
      >
        {title}
      </Button>
      <Dialog opened={opened} onClose={window.close} title={title}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            form.clearErrors();
            change.mutate(form.getValues(), { onSuccess: done });
          }}
        >
          <Stack>
            {children}
            <ProblemNote problem={change.error} fields={told} />
            <DialogFoot act={title} busy={change.isPending} onCancel={window.close} />
          </Stack>
        </form>
      </Dialog>
    </>
  );
}
