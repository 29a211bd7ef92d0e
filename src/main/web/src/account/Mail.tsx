import { Button, Checkbox, Group, NativeSelect, Skeleton, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useChange } from '~/api/changes';
import { api, take, taken } from '~/api/client';
import type { StaffMail } from '~/api/schema';
import { isLanguage, LANGUAGES, type Language } from '~/app/languages';
import { Ask } from '~/ui/Ask';
import { useFieldProblems } from '~/ui/fields';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { isStale, Stale } from '~/ui/Stale';

import { useMail } from './queries';

/** Which mail of the service one wants, where, and in which language. */
export function Mail() {
  const { t } = useTranslation('account');
  const { data, error } = useMail();
  return (
    <Panel title={t('mail.title')}>
      <ProblemNote problem={error} />
      {data === undefined && error === null && <Skeleton height={120} />}
      {data !== undefined && <MailForm key={data.etag} mail={data.data} etag={data.etag} />}
    </Panel>
  );
}

function MailForm({ mail, etag }: { mail: StaffMail; etag: string }) {
  const { t, i18n } = useTranslation('account');
  const cache = useQueryClient();
  const form = useForm({
    initialValues: {
      email: mail.email ?? '',
      alerts: mail.email === undefined || mail.alerts,
      digest: mail.email === undefined || mail.digest,
      language: (mail.language ?? i18n.language) as Language,
    },
  });
  const change = useChange({
    run: (version: string) =>
      taken(api.PUT('/me/mail', { params: { header: { 'If-Match': version } }, body: form.getValues() })),
    refreshes: [],
    said: t('mail.saved'),
    then: (answer) => cache.setQueryData(['mail'], answer),
  });
  const clearing = useChange({
    run: () => take(api.DELETE('/me/mail')),
    refreshes: [['mail']],
    said: t('mail.cleared'),
  });
  const beside = useFieldProblems(form, change.error);
  const stale = isStale(change.error);
  return (
    <form noValidate className="account-form" onSubmit={form.onSubmit(() => change.mutate(etag))}>
      <Stack>
        {stale ? (
          <Stale
            onKeepMine={() => change.mutate('*')}
            onTakeTheirs={() => void cache.invalidateQueries({ queryKey: ['mail'] })}
          />
        ) : (
          <ProblemNote problem={change.error} fields={beside} />
        )}
        <TextInput
          type="email"
          label={t('mail.email')}
          description={t('mail.emailText')}
          autoComplete="email"
          required
          {...form.getInputProps('email')}
        />
        <Checkbox
          label={t('mail.alerts')}
          description={t('mail.alertsText')}
          {...form.getInputProps('alerts', { type: 'checkbox' })}
        />
        <Checkbox
          label={t('mail.digest')}
          description={t('mail.digestText')}
          {...form.getInputProps('digest', { type: 'checkbox' })}
        />
        <NativeSelect
          label={t('mail.language')}
          data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
          value={form.values.language}
          onChange={({ currentTarget: { value } }) => isLanguage(value) && form.setFieldValue('language', value)}
        />
        <Group gap="sm">
          <Button type="submit" variant="default" loading={change.isPending}>
            {t('mail.submit')}
          </Button>
          {mail.email !== undefined && <Ask title={t('mail.clear')} text={t('mail.clearText')} change={clearing} />}
        </Group>
      </Stack>
    </form>
  );
}
