import { Button, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';

import { useChange } from '~/api/changes';
import { api, take } from '~/api/client';
import { useFieldProblems } from '~/ui/fields';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';

/** Changing it ends every other session. */
export function Password() {
  const { t } = useTranslation('account');
  const form = useForm({ initialValues: { current: '', password: '' } });
  const change = useChange({
    run: (body: typeof form.values) => take(api.PUT('/me/password', { body })),
    refreshes: [['sessions']],
    said: t('password.done'),
    secret: true,
    then: () => form.reset(),
  });
  const beside = useFieldProblems(form, change.error);
  const show = { visibilityToggleButtonProps: { 'aria-label': t('password.show'), tabIndex: 0 }, required: true };
  return (
    <Panel title={t('password.title')}>
      <form noValidate className="account-form" onSubmit={form.onSubmit((entered) => change.mutate(entered))}>
        <Stack>
          <ProblemNote problem={change.error} fields={beside} />
          <PasswordInput
            {...show}
            label={t('password.current')}
            autoComplete="current-password"
            {...form.getInputProps('current')}
          />
          <PasswordInput
            {...show}
            label={t('password.new')}
            description={t('password.rule')}
            autoComplete="new-password"
            {...form.getInputProps('password')}
          />
          <div>
            <Button type="submit" variant="default" loading={change.isPending}>
              {t('password.submit')}
            </Button>
          </div>
        </Stack>
      </form>
    </Panel>
  );
}
