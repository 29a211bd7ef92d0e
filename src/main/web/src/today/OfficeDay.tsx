import { Alert, Anchor, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { api, take } from '~/api/client';
import { useRole } from '~/app/session';

/** What is theirs who look after the center or its trail: what is wrong with the mail, and where their work is. */
export default function OfficeDay() {
  const { t } = useTranslation('today');
  const administers = useRole('ADMIN');
  const audits = useRole('AUDITOR');
  const mail = useQuery({
    queryKey: ['settings', 'mail'],
    queryFn: () => take(api.GET('/settings/mail')),
    enabled: administers,
  });
  const trouble =
    mail.data !== undefined && (!mail.data.configured || mail.data.failingSince !== undefined || mail.data.givenUp > 0);
  return (
    <Stack align="flex-start">
      {trouble && (
        <Alert color="amber" icon={<IconAlertTriangle aria-hidden />}>
          <Anchor component={Link} to="/settings/mail" c="inherit" td="underline">
            {t('office.mail')}
          </Anchor>
        </Alert>
      )}
      {administers && (
        <>
          <Lead to="/settings">{t('office.settings')}</Lead>
          <Lead to="/users">{t('office.users')}</Lead>
        </>
      )}
      {audits && (
        <>
          <Lead to="/audit">{t('office.audit')}</Lead>
          <Lead to="/audit/verify">{t('office.verify')}</Lead>
        </>
      )}
    </Stack>
  );
}

function Lead({ to, children }: { to: string; children: string }) {
  return (
    <Anchor component={Link} to={to} fw={550}>
      {children}
    </Anchor>
  );
}
