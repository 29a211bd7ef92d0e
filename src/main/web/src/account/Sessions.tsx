import { Badge, Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { useChange } from '~/api/changes';
import { api, take } from '~/api/client';
import type { Session } from '~/api/schema';
import { Ask } from '~/ui/Ask';
import { More } from '~/ui/More';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { deviceOf } from './device';
import { useSessions } from './queries';

/** Where one is signed in; what one does not know, one ends. */
export function Sessions() {
  const { t } = useTranslation('account');
  const sessions = useSessions();
  const ending = useChange({
    run: () => take(api.DELETE('/sessions')),
    refreshes: [['sessions']],
    said: t('sessions.allEnded'),
  });
  const others = sessions.items?.some((session) => !session.current) ?? false;
  return (
    <Panel
      title={t('sessions.title')}
      actions={others && <Ask title={t('sessions.endAll')} text={t('sessions.endAllText')} change={ending} />}
    >
      <ProblemNote problem={sessions.error} />
      {sessions.items === undefined && sessions.error === null && <Skeleton height={64} />}
      <Stack gap={0} component="ul" className="rows">
        {sessions.items?.map((session) => (
          <One key={session.id} session={session} />
        ))}
      </Stack>
      <More pages={sessions} />
    </Panel>
  );
}

function One({ session }: { session: Session }) {
  const { t } = useTranslation('account');
  const times = useTimes();
  const device = deviceOf(session.userAgent) || t('sessions.unknown');
  const ending = useChange({
    run: () => take(api.DELETE('/sessions/{id}', { params: { path: { id: session.id } } })),
    refreshes: [['sessions']],
    said: t('sessions.ended'),
  });
  return (
    <li className="row">
      <Group justify="space-between" gap="xs">
        <div className="row-what">
          <Text component="span" display="block" fw={600}>
            {device}
          </Text>
          <Text component="span" size="sm" c="dimmed">
            {t('sessions.since', {
              began: times.moment(session.createdAt),
              seen: times.moment(session.lastSeenAt),
              address: session.address,
            })}
          </Text>
          <ProblemNote problem={ending.error} />
        </div>
        {session.current ? (
          <Badge variant="light">{t('sessions.current')}</Badge>
        ) : (
          <Button
            variant="default"
            loading={ending.isPending}
            aria-label={t('sessions.endWhich', { device })}
            onClick={() => ending.mutate()}
          >
            {t('sessions.end')}
          </Button>
        )}
      </Group>
    </li>
  );
}
