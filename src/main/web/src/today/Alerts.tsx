import { Alert, Anchor, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { api, take } from '~/api/client';
import { useRole } from '~/app/session';

const WHERE = { critical: '/incidents?severity=CRITICAL&status=OPEN', glass: '/broken-glass' } as const;

/** What cannot wait, if there is any. */
export function Alerts() {
  const { t } = useTranslation('today');
  const coordinates = useRole('COORDINATOR');
  const critical = useQuery({
    queryKey: ['incidents', 'critical'],
    queryFn: () =>
      take(api.GET('/incidents', { params: { query: { severity: 'CRITICAL', status: 'OPEN', limit: 200 } } })),
  });
  const orphaned = useQuery({
    queryKey: ['orphaned-visits'],
    queryFn: () => take(api.GET('/orphaned-visits')),
    enabled: coordinates,
  });
  const flagged = useQuery({
    queryKey: ['flagged-cases'],
    queryFn: () => take(api.GET('/flagged-cases', { params: { query: { limit: 200 } } })),
    enabled: coordinates,
  });
  const glass = useQuery({
    queryKey: ['broken-glass', 'unseen'],
    queryFn: () => take(api.GET('/broken-glass', { params: { query: { seen: false, limit: 200 } } })),
    enabled: coordinates,
  });
  const found = [
    { key: 'critical', count: critical.data?.items.length ?? 0, color: 'red' },
    { key: 'glass', count: glass.data?.items.length ?? 0, color: 'red' },
    { key: 'orphaned', count: orphaned.data?.count ?? 0, color: 'amber' },
    { key: 'flagged', count: flagged.data?.items.length ?? 0, color: 'amber' },
  ] as const;
  const told = found.filter(({ count }) => count > 0);
  if (told.length === 0) {
    return null;
  }
  return (
    <Stack gap="xs" component="section" aria-label={t('alerts')}>
      {told.map(({ key, count, color }) => (
        <Alert key={key} color={color} icon={<IconAlertTriangle aria-hidden />}>
          {key === 'critical' || key === 'glass' ? (
            <Anchor component={Link} to={WHERE[key]} c="inherit" td="underline">
              {t(key, { count })}
            </Anchor>
          ) : (
            t(key, { count })
          )}
        </Alert>
      ))}
    </Stack>
  );
}
