import { Alert, Anchor, Button, Group, Paper, NativeSelect, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';

import { ApiProblem } from '~/api/client';
import { Mark } from '~/app/Brand';
import { isLanguage, LANGUAGES, speak } from '~/app/languages';
import { forget, signIn } from '~/app/session';
import { useFieldProblems } from '~/ui/fields';
import { Page } from '~/ui/Page';
import { ProblemNote } from '~/ui/ProblemNote';

import './signin.css';

interface Arrival {
  from?: string;
  ended?: boolean;
  unheard?: boolean;
}

/** Only ways within this program lead back from the sign-in. */
function wayBack(arrival: Arrival | null): string {
  const from = arrival?.from ?? '/';
  return from.startsWith('/') && !from.startsWith('//') ? from : '/';
}

/** The door: a name, a password, and a code for whom the center asks a second factor. */
export function Component() {
  const { t } = useTranslation('signin');
  return (
    <div className="door">
      <aside className="door-side" aria-hidden>
        <Mark size={72} />
        <p>{t('aim')}</p>
      </aside>
      <main className="door-main">
        <div className="door-box">
          <Page title={t('title')} lead={t('lead')}>
            <SignInForm />
          </Page>
        </div>
      </main>
    </div>
  );
}

function SignInForm() {
  const { t } = useTranslation('signin');
  const navigate = useNavigate();
  const arrival = useLocation().state as Arrival | null;
  const form = useForm({ initialValues: { username: '', password: '', code: '' } });
  const code = useRef<HTMLInputElement>(null);
  const entering = useMutation({
    mutationFn: (entered: typeof form.values) =>
      signIn({ ...entered, code: entered.code.trim() === '' ? undefined : entered.code.trim() }),
    gcTime: 0,
    onSuccess: () => navigate(wayBack(arrival), { replace: true }),
  });
  const problem = entering.error;
  const asked = problem instanceof ApiProblem ? problem.code : undefined;
  const beside = useFieldProblems(form, problem);
  const wantsCode = asked === 'code-needed' || asked === 'code-wrong' || form.values.code !== '';

  useEffect(forget, []);
  useEffect(() => {
    if (asked === 'code-needed' || asked === 'code-wrong') {
      code.current?.focus();
    }
  }, [asked, problem]);

  return (
    <form noValidate onSubmit={form.onSubmit((entered) => entering.mutate(entered))}>
      <Stack>
        {arrival?.unheard === true && problem === null && (
          <Alert role="alert" color="amber">
            {t('unheard')}
          </Alert>
        )}
        {arrival?.ended === true && problem === null && <Alert role="status">{t('ended')}</Alert>}
        {asked !== 'code-needed' && <ProblemNote problem={problem} fields={beside} />}
        <Paper className="panel" p={{ base: 'md', xs: 'lg' }}>
          <Stack>
            <TextInput
              label={t('username')}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              required
              readOnly={wantsCode}
              {...form.getInputProps('username')}
            />
            <PasswordInput
              label={t('password')}
              autoComplete="current-password"
              required
              visibilityToggleButtonProps={{ 'aria-label': t('show'), tabIndex: 0 }}
              readOnly={wantsCode}
              {...form.getInputProps('password')}
            />
            {wantsCode && (
              <TextInput
                ref={code}
                label={t('code')}
                description={t('codeText')}
                autoComplete="one-time-code"
                inputMode="numeric"
                required
                {...form.getInputProps('code')}
              />
            )}
            <Button type="submit" size="md" loading={entering.isPending}>
              {t('submit')}
            </Button>
            {wantsCode && (
              <Button
                variant="subtle"
                onClick={() => {
                  form.reset();
                  entering.reset();
                }}
              >
                {t('other')}
              </Button>
            )}
          </Stack>
        </Paper>
        <LanguageChoice />
        <Anchor component={Link} to="/apply" replace size="sm">
          {t('help')}
        </Anchor>
      </Stack>
    </form>
  );
}

export function LanguageChoice() {
  const { t, i18n } = useTranslation();
  return (
    <Group justify="space-between" gap="xs">
      <Text component="label" htmlFor="language" size="sm" c="dimmed">
        {t('language')}
      </Text>
      <NativeSelect
        id="language"
        className="tongues"
        size="sm"
        w={170}
        maw="100%"
        data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
        value={i18n.language}
        onChange={({ currentTarget: { value: tag } }) => isLanguage(tag) && void speak(tag)}
      />
    </Group>
  );
}
