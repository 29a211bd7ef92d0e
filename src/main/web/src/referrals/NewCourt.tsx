import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';

import { useChange } from '~/api/changes';
import { api, take } from '~/api/client';
import { Dialog } from '~/ui/Dialog';
import { DialogFoot } from '~/ui/DialogFoot';
import { useFieldProblems } from '~/ui/fields';
import { ProblemNote } from '~/ui/ProblemNote';

/** A court that refers for the first time. */
export function NewCourt({ onAdded }: { onAdded: (id: string) => void }) {
  const { t } = useTranslation(['referralForm', 'app']);
  const [opened, window] = useDisclosure(false);
  const form = useForm({ initialValues: { name: '' } });
  const adding = useChange({
    run: (body: { name: string }) => take(api.POST('/courts', { body })),
    refreshes: [['courts']],
    then: ({ id }) => {
      onAdded(id);
      form.reset();
      window.close();
    },
  });
  const fields = useFieldProblems(form, adding.error);
  return (
    <>
      <Button variant="default" onClick={window.open}>
        {t('court.add')}
      </Button>
      <Dialog opened={opened} onClose={window.close} title={t('court.add')} size="md">
        <form
          noValidate
          onSubmit={(event) => {
            // The window stands inside the referral's own form.
            event.stopPropagation();
            form.onSubmit((entered) => adding.mutate(entered))(event);
          }}
        >
          <Stack>
            <ProblemNote problem={adding.error} fields={fields} />
            <TextInput label={t('court.name')} withAsterisk data-autofocus {...form.getInputProps('name')} />
            <DialogFoot act={t('court.do')} busy={adding.isPending} onCancel={window.close} />
          </Stack>
        </form>
      </Dialog>
    </>
  );
}
