import { Anchor, Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';

import { useChange } from '~/api/changes';
import { api, take } from '~/api/client';
import type { SecondFactorEnrolment } from '~/api/schema';
import { useFieldProblems } from '~/ui/fields';
import { ProblemNote } from '~/ui/ProblemNote';

import { QrCode } from './QrCode';

/** The way to a second factor: the password once more, then the picture, then the first code. */
export function SetUp({ onCodes }: { onCodes: (codes: string[]) => void }) {
  const { t } = useTranslation('account');
  const form = useForm({ initialValues: { password: '' } });
  const beginning = useChange({
    run: (body: typeof form.values) => take(api.POST('/me/second-factor', { body })),
    refreshes: [],
    secret: true,
  });
  const beside = useFieldProblems(form, beginning.error);
  if (beginning.data !== undefined) {
    return <Confirm enrolment={beginning.data} onCodes={onCodes} />;
  }
  return (
    <form noValidate className="account-form" onSubmit={form.onSubmit((entered) => beginning.mutate(entered))}>
      <Stack>
        <ProblemNote problem={beginning.error} fields={beside} />
        <PasswordInput
          label={t('factor.password')}
          description={t('factor.passwordText')}
          name="factor-password"
          autoComplete="current-password"
          required
          visibilityToggleButtonProps={{ 'aria-label': t('password.show'), tabIndex: 0 }}
          {...form.getInputProps('password')}
        />
        <div>
          <Button type="submit" loading={beginning.isPending}>
            {t('factor.begin')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function Confirm({ enrolment, onCodes }: { enrolment: SecondFactorEnrolment; onCodes: (codes: string[]) => void }) {
  const { t } = useTranslation('account');
  const groups = enrolment.secret.replace(/(.{4})(?=.)/g, '$1 ');
  return (
    <Stack>
      <Text>{t('factor.scan')}</Text>
      <QrCode text={enrolment.uri} label={t('factor.picture')} />
      <Anchor href={enrolment.uri} hiddenFrom="md">
        {t('factor.here')}
      </Anchor>
      <div>
        <Text size="sm" c="dimmed">
          {t('factor.byHand')}
        </Text>
        <code className="account-code" translate="no">
          {groups}
        </code>
      </div>
      <ByCode
        submit={t('factor.confirm')}
        text={t('factor.codeText')}
        run={(code) => take(api.POST('/me/second-factor/confirm', { body: { code } }))}
        then={({ recoveryCodes }) => onCodes(recoveryCodes)}
      />
    </Stack>
  );
}

interface ByCodeProps<Answered> {
  submit: string;
  text: string;
  danger?: boolean;
  run: (code: string) => Promise<Answered>;
  then: (answered: Answered) => void;
}

/** Something that is done for who shows a code of the authenticator. */
export function ByCode<Answered>({ submit, text, danger = false, run, then }: ByCodeProps<Answered>) {
  const { t } = useTranslation('account');
  const form = useForm({ initialValues: { code: '' } });
  const change = useChange({
    run: ({ code }: typeof form.values) => run(code.trim()),
    refreshes: [['second-factor'], ['sessions']],
    secret: true,
    then,
  });
  const beside = useFieldProblems(form, change.error);
  return (
    <form noValidate className="account-form" onSubmit={form.onSubmit((entered) => change.mutate(entered))}>
      <Stack>
        <ProblemNote problem={change.error} fields={beside} />
        <TextInput
          data-autofocus
          label={t('factor.code')}
          description={text}
          autoComplete="one-time-code"
          spellCheck={false}
          required
          {...form.getInputProps('code')}
        />
        <div>
          <Button type="submit" color={danger ? 'red' : undefined} loading={change.isPending}>
            {submit}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
