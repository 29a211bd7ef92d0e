import { Button, List, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import { useChange } from '~/api/changes';
import { Dialog } from '~/ui/Dialog';
import { DialogFoot } from '~/ui/DialogFoot';
import { useFieldProblems } from '~/ui/fields';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useFactor } from './queries';

/** Whether somebody signs in with a second factor, and the way out for who has lost it. */
export function SecondFactor({ id }: { id: string }) {
  const { t } = useTranslation('users');
  const times = useTimes();
  const { data, error } = useFactor(id);
  return (
    <Stack gap="xs" align="flex-start">
      <ProblemNote problem={error} />
      {data !== undefined && (
        <Text>
          {data.active && data.since !== undefined
            ? t('factor.since', { since: times.moment(data.since), count: data.recoveryCodesLeft })
            : t('factor.none')}
        </Text>
      )}
      {data?.active === true && <Reset id={id} />}
      {data !== undefined && data.resets.length > 0 && (
        <List size="sm" c="dimmed">
          {data.resets.map(({ at, reason }) => (
            <List.Item key={at}>{t('factor.past', { at: times.moment(at), reason })}</List.Item>
          ))}
        </List>
      )}
    </Stack>
  );
}

function Reset({ id }: { id: string }) {
  const { t } = useTranslation(['users', 'app']);
  const form = useForm({ initialValues: { reason: '' } });
  const change = useChange({
    run: (body: { reason: string }) =>
      take(api.POST('/users/{id}/second-factor/reset', { params: { path: { id } }, body })),
    refreshes: [['users', id, 'factor']],
    said: t('factor.wasReset'),
    then: () => window.close(),
  });
  const [opened, window] = useDisclosure(false, { onClose: change.reset });
  const told = useFieldProblems(form, change.error);
  return (
    <>
      <Button variant="default" onClick={window.open}>
        {t('factor.reset')}
      </Button>
      <Dialog opened={opened} onClose={window.close} title={t('factor.reset')} size="md">
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            form.clearErrors();
            change.mutate(form.getValues());
          }}
        >
          <Stack>
            <Text>{t('factor.resetMeans')}</Text>
            <Textarea data-autofocus label={t('factor.reason')} autosize {...form.getInputProps('reason')} />
            <ProblemNote problem={change.error} fields={told} />
            <DialogFoot act={t('factor.reset')} busy={change.isPending} color="red" onCancel={window.close} />
          </Stack>
        </form>
      </Dialog>
    </>
  );
}
