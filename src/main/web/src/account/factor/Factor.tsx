import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { SecondFactor } from '~/api/schema';
import { announce } from '~/ui/Announcer';
import { Dialog } from '~/ui/Dialog';
import { focusNext } from '~/ui/focus';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useFactor } from '../queries';
import { RecoveryCodes } from './RecoveryCodes';
import { ByCode, SetUp } from './SetUp';

/** The code besides the password, by which a stolen password opens nothing. */
export function Factor() {
  const { t } = useTranslation('account');
  const { data, error } = useFactor();
  const [begun, setBegun] = useState(false);
  const [codes, setCodes] = useState<string[]>();
  const begin = () => {
    setBegun(true);
    focusNext('factor-password');
  };
  const kept = () => {
    setCodes(undefined);
    setBegun(false);
  };
  return (
    <Panel title={t('factor.title')}>
      <ProblemNote problem={error} />
      {data === undefined && error === null && <Skeleton height={64} />}
      {codes !== undefined && <RecoveryCodes codes={codes} onKept={kept} />}
      {codes === undefined && data?.status === 'ACTIVE' && <Active factor={data} onCodes={setCodes} />}
      {codes === undefined && data !== undefined && data.status !== 'ACTIVE' && (
        <Stack>
          <Text>{t('factor.none')}</Text>
          {begun ? (
            <SetUp onCodes={setCodes} />
          ) : (
            <div>
              <Button onClick={begin}>{t('factor.setUp')}</Button>
            </div>
          )}
        </Stack>
      )}
    </Panel>
  );
}

type Asked = 'renew' | 'remove' | undefined;

function Active({ factor, onCodes }: { factor: SecondFactor; onCodes: (codes: string[]) => void }) {
  const { t } = useTranslation('account');
  const times = useTimes();
  const [asked, ask] = useState<Asked>();
  const close = () => ask(undefined);
  return (
    <Stack>
      <div>
        {factor.since !== undefined && (
          <Text fw={600}>{t('factor.active', { date: times.date(times.dateOf(factor.since)) })}</Text>
        )}
        <Text c={factor.recoveryCodesLeft < 3 ? undefined : 'dimmed'}>
          {t('factor.left', { count: factor.recoveryCodesLeft })}
        </Text>
        {factor.required && <Text c="dimmed">{t('factor.required')}</Text>}
      </div>
      <Group gap="sm">
        <Button variant="default" onClick={() => ask('renew')}>
          {t('factor.renew')}
        </Button>
        <Button variant="default" onClick={() => ask('remove')}>
          {t('factor.remove')}
        </Button>
      </Group>
      <Dialog opened={asked === 'renew'} onClose={close} title={t('factor.renew')} size="md">
        <ByCode
          submit={t('factor.renew')}
          text={t('factor.renewText')}
          run={(code) => take(api.POST('/me/second-factor/recovery-codes', { body: { code } }))}
          then={({ recoveryCodes }) => {
            close();
            onCodes(recoveryCodes);
          }}
        />
      </Dialog>
      <Dialog opened={asked === 'remove'} onClose={close} title={t('factor.remove')} size="md">
        <ByCode
          danger
          submit={t('factor.remove')}
          text={t(factor.required ? 'factor.removeRequired' : 'factor.removeText')}
          run={(code) => take(api.POST('/me/second-factor/remove', { body: { code } }))}
          then={() => {
            close();
            announce(t('factor.removed'));
          }}
        />
      </Dialog>
    </Stack>
  );
}
