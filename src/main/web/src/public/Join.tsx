import { Button, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '~/api/client';
import type { PublicApplicationCenter } from '~/api/schema';
import { Page } from '~/ui/Page';
import { ProblemNote } from '~/ui/ProblemNote';
import { Waiting } from '~/ui/Waiting';

import { Application } from './application/Application';
import { Before } from './application/Before';
import { STEPS } from './application/form';
import { NotOpen } from './NotOpen';
import { invitedBy, join } from './queries';
import { useSecret } from './secret';

/** The other parent comes by an invitation: in a mail, or typed off paper. */
export function Component() {
  const { t } = useTranslation(['public', 'app']);
  const linked = useSecret();
  const [typed, setTyped] = useState('');
  const invitation = typed === '' ? linked : typed;
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['public', 'invitation', invitation],
    queryFn: () => invitedBy(invitation),
    enabled: invitation !== '',
    staleTime: Infinity,
    gcTime: 0,
  });
  if (data !== undefined) {
    return <Invited invitation={invitation} center={data} />;
  }
  if (invitation !== '' && isPending) {
    return <Waiting />;
  }
  if (error instanceof ApiProblem && error.code === 'invitation-not-valid') {
    return (
      <NotOpen
        key={invitation}
        title={t('join.notValid')}
        reasons={[t('join.reason.used'), t('join.reason.replaced'), t('join.reason.over'), t('join.reason.part')]}
        wayOn={t('join.wayOn')}
      >
        <CodeForm onTyped={setTyped} />
      </NotOpen>
    );
  }
  return (
    <Page title={t('join.title')} lead={t('join.typeIt')}>
      <Stack>
        <ProblemNote problem={error} />
        {error !== null && <Button onClick={() => void refetch()}>{t('app:again')}</Button>}
        <CodeForm onTyped={setTyped} />
      </Stack>
    </Page>
  );
}

function CodeForm({ onTyped }: { onTyped: (code: string) => void }) {
  const { t } = useTranslation(['public', 'application']);
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <form
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(code.trim() === '');
        onTyped(code.trim());
      }}
    >
      <Stack>
        <TextInput
          size="md"
          label={t('join.code')}
          description={t('codeText')}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          required
          error={missing && t('application:fault.needed')}
          value={code}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
        />
        <Button type="submit" size="md">
          {t('join.open')}
        </Button>
      </Stack>
    </form>
  );
}

function Invited({ invitation, center }: { invitation: string; center: PublicApplicationCenter }) {
  const { t } = useTranslation('public');
  const [begun, setBegun] = useState(false);
  if (begun) {
    return (
      <Application
        steps={STEPS.filter((step) => step !== 'center')}
        centers={[]}
        send={(_, application) => join(invitation, application)}
      />
    );
  }
  return (
    <Page title={t('join.title')} lead={t('join.by', { center: center.name, place: center.place })}>
      <Stack gap="md">
        <Text>{t('join.why')}</Text>
        <Before onBegin={() => setBegun(true)} />
        <Paper component="section" className="panel" p="md">
          <Title order={2} size="h3" mb="xs">
            {t('join.no')}
          </Title>
          <Text>{t('join.noText')}</Text>
        </Paper>
      </Stack>
    </Page>
  );
}
