import { Alert, Stack } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { MailService } from '~/api/schema';
import { Facts, type Fact } from '~/ui/edit/Facts';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { SettingsPage } from '../SettingsPage';

/** Whether messages leave the house, and what waits. */
export function Component() {
  const { data, error } = useQuery({
    queryKey: ['settings', 'mail'],
    queryFn: () => take(api.GET('/settings/mail')),
  });
  return (
    <SettingsPage name="mail">
      <ProblemNote problem={error} />
      {data !== undefined && <State mail={data} />}
    </SettingsPage>
  );
}

function State({ mail }: { mail: MailService }) {
  const { t, i18n } = useTranslation('settings');
  const times = useTimes();
  const number = new Intl.NumberFormat(i18n.language);
  const since = (instant: string | undefined, name: string): Fact[] =>
    instant === undefined ? [] : [{ name, value: times.moment(instant) }];
  const well = mail.configured && mail.failingSince === undefined;
  return (
    <Stack maw="46rem">
      <Alert
        color={well ? 'lagoon' : 'amber'}
        icon={well ? <IconCircleCheck aria-hidden /> : <IconAlertTriangle aria-hidden />}
      >
        {t(!mail.configured ? 'mail.off' : mail.failingSince === undefined ? 'mail.well' : 'mail.failing')}
      </Alert>
      <Panel title={t('mail.state')}>
        <Facts
          facts={[
            ...(mail.from === undefined ? [] : [{ name: t('mail.from'), value: mail.from }]),
            { name: t('mail.waiting'), value: number.format(mail.waiting) },
            ...since(mail.waitingSince, t('mail.waitingSince')),
            { name: t('mail.givenUp'), value: number.format(mail.givenUp) },
            ...since(mail.failingSince, t('mail.failingSince')),
            ...since(mail.lastSentAt, t('mail.lastSent')),
          ]}
        />
      </Panel>
    </Stack>
  );
}
