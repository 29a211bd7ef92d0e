import { Alert, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useChange } from '~/api/changes';
import { api, take } from '~/api/client';
import type { Feed, FeedWanted } from '~/api/schema';
import { useRole } from '~/app/session';
import { useRooms } from '~/center/queries';
import { Ask } from '~/ui/Ask';
import { Copy } from '~/ui/Copy';
import { Empty } from '~/ui/Empty';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useCalendars } from './queries';

/** Links by which a calendar program shows visits; whoever has one needs no sign-in. */
export function Calendars() {
  const { t } = useTranslation('account');
  const { data, error } = useCalendars();
  const [url, setUrl] = useState<string>();
  return (
    <Panel title={t('calendars.title')}>
      <Stack>
        <Text>{t('calendars.text')}</Text>
        <ProblemNote problem={error} />
        {url !== undefined && <Made url={url} />}
        {data?.items.length === 0 && <Empty title={t('calendars.none')} text={t('calendars.noneText')} />}
        <Stack gap={0} component="ul" className="rows">
          {data?.items.map((feed) => (
            <One key={feed.id} feed={feed} />
          ))}
        </Stack>
        <Make onMade={setUrl} />
      </Stack>
    </Panel>
  );
}

function Made({ url }: { url: string }) {
  const { t } = useTranslation('account');
  return (
    <Alert role="status" color="amber" icon={<IconEyeOff aria-hidden />} title={t('calendars.once')}>
      <Text>{t('calendars.onceText')}</Text>
      <code className="account-code">{url}</code>
      <Copy text={url} />
    </Alert>
  );
}

function One({ feed }: { feed: Feed }) {
  const { t } = useTranslation('account');
  const times = useTimes();
  const rooms = useRooms();
  const revoking = useChange({
    run: () => take(api.DELETE('/calendars/{id}', { params: { path: { id: feed.id } } })),
    refreshes: [['calendars']],
    said: t('calendars.revoked'),
  });
  const room = feed.roomId === undefined ? undefined : rooms.get(feed.roomId)?.name;
  return (
    <li className="row">
      <Group justify="space-between" gap="xs">
        <div className="row-what">
          <Text component="span" display="block" fw={600}>
            {room ?? t(`calendars.kind.${feed.kind}`)}
          </Text>
          <Text component="span" size="sm" c="dimmed">
            {t('calendars.made', { date: times.date(times.dateOf(feed.createdAt)) })}
          </Text>
        </div>
        <Ask title={t('calendars.revoke')} text={t('calendars.revokeText')} change={revoking} />
      </Group>
    </li>
  );
}

/** A room or the whole center is for whom all of its visits are open. */
function Make({ onMade }: { onMade: (url: string) => void }) {
  const { t } = useTranslation('account');
  const coordinates = useRole('COORDINATOR');
  const rooms = useRooms();
  const [wanted, setWanted] = useState('MINE');
  const making = useChange({
    run: (body: FeedWanted) => take(api.POST('/calendars', { body })),
    refreshes: [['calendars']],
    secret: true,
    then: ({ url }) => onMade(url),
  });
  const make = () =>
    making.mutate(
      wanted === 'MINE' || wanted === 'CENTER' ? { kind: wanted } : { kind: 'ROOM', roomId: wanted },
    );
  return (
    <>
      <ProblemNote problem={making.error} />
      <Group align="flex-end" gap="sm">
        {coordinates && (
          <NativeSelect
            label={t('calendars.which')}
            value={wanted}
            onChange={({ currentTarget }) => setWanted(currentTarget.value)}
            data={[
              { value: 'MINE', label: t('calendars.kind.MINE') },
              { value: 'CENTER', label: t('calendars.kind.CENTER') },
              ...[...rooms.values()].map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <Button variant="default" loading={making.isPending} onClick={make}>
          {t('calendars.make')}
        </Button>
      </Group>
    </>
  );
}
