import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useChange } from '~/api/changes';
import { api, take } from '~/api/client';
import type { Room } from '~/api/schema';
import { useRole } from '~/app/session';
import { useRoomList } from '~/center/queries';
import { AddDialog } from '~/ui/edit/AddDialog';
import { Empty } from '~/ui/Empty';
import { ProblemNote } from '~/ui/ProblemNote';

import { useSites } from '../queries';
import { SettingsPage } from '../SettingsPage';
import { definition, NEW_ROOM, type RoomValues } from './roomForm';
import { RoomFields } from './RoomFields';

/** The rooms in which visits take place and people wait. */
export function Component() {
  const { t } = useTranslation('settings');
  const edits = useRole('ADMIN');
  const rooms = useRoomList();
  return (
    <SettingsPage name="rooms" actions={edits && <NewRoom />}>
      <ProblemNote problem={rooms.error} />
      {rooms.data?.items.length === 0 && <Empty title={t('rooms.none')} text={t('rooms.noneText')} />}
      {rooms.data !== undefined && rooms.data.items.length > 0 && (
        <Stack gap={0} component="ul" className="rows panel settings-form">
          {rooms.data.items.map((room) => (
            <RoomRow key={room.id} room={room} />
          ))}
        </Stack>
      )}
    </SettingsPage>
  );
}

function RoomRow({ room }: { room: Room }) {
  const { t } = useTranslation('settings');
  const sites = useSites();
  const site = sites.data?.items.find(({ id }) => id === room.siteId)?.name;
  const about = [site, t(`rooms.kinds.${room.kind}`), t('rooms.families', { count: room.capacity })];
  return (
    <li className="row">
      <Group justify="space-between" gap="xs">
        <div className="row-what">
          <Anchor component={Link} to={`/settings/rooms/${room.id}`} fw={600}>
            {room.name}
          </Anchor>
          <Text size="sm" c="dimmed">
            {about.filter(Boolean).join(' · ')}
          </Text>
          {room.features.length > 0 && <Text size="sm">{room.features.join(', ')}</Text>}
        </div>
        {!room.active && (
          <Badge variant="light" color="gray">
            {t('rooms.closedDown')}
          </Badge>
        )}
      </Group>
    </li>
  );
}

function NewRoom() {
  const { t } = useTranslation('settings');
  const form = useForm<RoomValues>({ initialValues: NEW_ROOM });
  const change = useChange({
    run: (entered: RoomValues) => take(api.POST('/rooms', { body: definition(entered) })),
    refreshes: [['rooms']],
    said: t('rooms.added'),
  });
  return (
    <AddDialog title={t('rooms.add')} form={form} change={change} primary>
      <RoomFields form={form} isNew />
    </AddDialog>
  );
}
