import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { ApiProblem } from '~/api/client';
import { useFieldProblems } from '~/ui/fields';
import { Page } from '~/ui/Page';
import { ProblemNote } from '~/ui/ProblemNote';

import { NotOpen } from './NotOpen';
import { choosePassword } from './queries';
import { useSecret } from './secret';

/** A member of staff chooses a password by the link that the administrator handed over. */
export function Component() {
  const { t } = useTranslation('public');
  const token = useSecret();
  const form = useForm({ initialValues: { password: '' } });
  const choosing = useMutation({ mutationFn: () => choosePassword(token, form.getValues().password), gcTime: 0 });
  const beside = useFieldProblems(form, choosing.error);
  if (choosing.data !== undefined) {
    return (
      <Page key="done" title={t('password.done')} lead={t('password.doneText')}>
        <Text mb="lg">{t('password.username', { username: choosing.data.username })}</Text>
        <Button component={Link} to="/sign-in" replace size="md">
          {t('password.signIn')}
        </Button>
      </Page>
    );
  }
  if (token === '' || (choosing.error instanceof ApiProblem && choosing.error.code === 'link-not-valid')) {
    return (
      <NotOpen
        key="gone"
        title={t('password.gone')}
        reasons={[t('password.reason.used'), t('password.reason.over'), t('password.reason.part')]}
        wayOn={t('password.wayOn')}
      />
    );
  }
  return (
    <Page title={t('password.title')} lead={t('password.lead')}>
      <form noValidate onSubmit={form.onSubmit(() => choosing.mutate())}>
        <Stack gap="lg">
          <ProblemNote problem={choosing.error} fields={beside} />
          <PasswordInput
            size="md"
            label={t('password.new')}
            description={t('password.rule')}
            autoComplete="new-password"
            required
            visibilityToggleButtonProps={{ 'aria-label': t('password.show'), tabIndex: 0 }}
            {...form.getInputProps('password')}
          />
          <Button type="submit" size="md" loading={choosing.isPending}>
            {t('password.submit')}
          </Button>
        </Stack>
      </form>
    </Page>
  );
}
