import { Alert, Button, Code, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconMailForward } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { useChange } from '~/api/changes';
import { api, take } from '~/api/client';
import type { Language, Referral } from '~/api/schema';
import { LANGUAGES } from '~/app/languages';
import { useCenter } from '~/app/session';
import { Copy } from '~/ui/Copy';
import { Dialog } from '~/ui/Dialog';
import { DialogFoot } from '~/ui/DialogFoot';
import { useFieldProblems } from '~/ui/fields';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

interface Handing extends Record<string, unknown> {
  email: string;
  language: Language;
}

/** The invitation for the parent who has not applied yet: told once, to be handed on. */
export function Invite({ referral }: { referral: Referral }) {
  const { t } = useTranslation(['referrals', 'app']);
  const times = useTimes();
  const center = useCenter();
  const form = useForm<Handing>({ initialValues: { email: '', language: center.languages[0] ?? 'bg' } });
  const inviting = useChange({
    run: ({ email, language }: Handing) =>
      take(
        api.POST('/referrals/{id}/invitation', {
          params: { path: { id: referral.id } },
          body: email.trim() === '' ? {} : { email: email.trim(), language },
        }),
      ),
    refreshes: [['referrals', referral.id]],
    secret: true,
  });
  const [opened, window] = useDisclosure(false, { onClose: inviting.reset });
  const fields = useFieldProblems(form, inviting.error);
  const made = inviting.data;
  return (
    <>
      <Text>{t('invite.next')}</Text>
      <Button leftSection={<IconMailForward size={18} aria-hidden />} onClick={window.open}>
        {t('invite.do')}
      </Button>
      <Dialog opened={opened} onClose={window.close} title={t('invite.do')}>
        {made === undefined ? (
          <form noValidate onSubmit={form.onSubmit((entered) => inviting.mutate(entered))}>
            <Stack>
              <ProblemNote problem={inviting.error} fields={fields} />
              <Text>{t('invite.text')}</Text>
              <TextInput
                type="email"
                label={t('invite.email')}
                description={t('invite.emailText')}
                autoComplete="off"
                data-autofocus
                {...form.getInputProps('email')}
              />
              <Select
                comboboxProps={{ withinPortal: false }}
                label={t('invite.language')}
                allowDeselect={false}
                data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
                {...form.getInputProps('language')}
              />
              <DialogFoot act={t('invite.make')} busy={inviting.isPending} onCancel={window.close} />
            </Stack>
          </form>
        ) : (
          <Stack>
            <Alert color="lagoon" role="status" title={t(made.mailed ? 'invite.mailed' : 'invite.made')}>
              {t('invite.once', { date: times.date(times.dateOf(made.expiresAt)) })}
            </Alert>
            <Code block>{made.invitation}</Code>
            <Group justify="flex-end">
              <Copy text={made.invitation} />
              <Button onClick={window.close}>{t('app:close')}</Button>
            </Group>
          </Stack>
        )}
      </Dialog>
    </>
  );
}
