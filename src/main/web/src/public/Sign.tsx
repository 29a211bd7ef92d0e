import { Button, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '~/api/client';
import type { PublicSigning } from '~/api/schema';
import { useAgainst } from '~/ui/fields';
import { Page } from '~/ui/Page';
import { ProblemNote } from '~/ui/ProblemNote';
import { Waiting } from '~/ui/Waiting';

import { NotOpen } from './NotOpen';
import { sign, textBehind } from './queries';
import { useSecret } from './secret';
import { Signed } from './Signed';
import { ToSign } from './ToSign';

function isGone(problem: unknown): boolean {
  return problem instanceof ApiProblem && problem.code === 'signing-link-not-valid';
}

/** A text is read in full and signed by typing one's name; the link opens once. */
export function Component() {
  const { t } = useTranslation(['public', 'app']);
  const token = useSecret();
  const [language, setLanguage] = useState<string>();
  const [name, setName] = useState('');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['public', 'text', token, language],
    queryFn: () => textBehind(token, language),
    enabled: token !== '',
    placeholderData: (before) => before,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  const signing = useMutation({
    mutationFn: ({ text }: { text: PublicSigning }) => sign(token, text.language, name.trim()),
    gcTime: 0,
  });
  const against = useAgainst(signing.error);
  if (signing.data !== undefined) {
    return <Signed text={signing.data} name={name.trim()} />;
  }
  if (token === '') {
    return <Page title={t('sign.noToken')} lead={t('sign.noTokenText')} />;
  }
  if (isGone(error) || isGone(signing.error)) {
    return (
      <NotOpen
        title={t('sign.gone')}
        reasons={[t('sign.reason.signed'), t('sign.reason.over'), t('sign.reason.revoked'), t('sign.reason.part')]}
        wayOn={t('sign.wayOn')}
      />
    );
  }
  if (isPending) {
    return <Waiting />;
  }
  if (data === undefined) {
    return (
      <Page title={t('sign.noAnswer')}>
        <Stack>
          <ProblemNote problem={error} />
          <Button onClick={() => void refetch()}>{t('app:again')}</Button>
        </Stack>
      </Page>
    );
  }
  return (
    <ToSign text={data} onLanguage={setLanguage}>
      <form
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          signing.mutate({ text: data });
        }}
      >
        <Stack gap="lg">
          <ProblemNote problem={signing.error} fields={['name']} />
          <TextInput
            size="md"
            label={t('sign.name')}
            description={t('sign.nameText')}
            autoComplete="off"
            maxLength={200}
            required
            error={against('name')}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <Button type="submit" size="lg" loading={signing.isPending}>
            {t('sign.submit')}
          </Button>
        </Stack>
      </form>
    </ToSign>
  );
}
