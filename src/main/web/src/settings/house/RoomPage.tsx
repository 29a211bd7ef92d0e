import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import type { Room } from '~/api/schema';
import { useRole } from '~/app/session';
import { Back } from '~/ui/Back';
import type { Edited, Taken } from '~/ui/edit/edited';
import { EditForm } from '~/ui/edit/EditForm';
import { Facts, type Fact } from '~/ui/edit/Facts';
import { Loaded } from '~/ui/edit/Loaded';
import { useEditing } from '~/ui/edit/useEditing';
import { Page } from '~/ui/Page';

import { useSites } from '../queries';
import { Closures } from './Closures';
import { editedRoom, type RoomValues } from './roomForm';
import { RoomFields } from './RoomFields';

/** One room: what it is, and when it is closed. */
export function Component() {
  const { t } = useTranslation('settings');
  const { id = '' } = useParams();
  const edited = editedRoom(id);
  return (
    <>
      <Back to="/settings/rooms">{t('name.rooms')}</Back>
      <Loaded edited={edited}>{(latest) => <OneRoom key={id} edited={edited} latest={latest} />}</Loaded>
    </>
  );
}

function OneRoom({ edited, latest }: { edited: Edited<Room, RoomValues>; latest: Taken<Room> }) {
  const edits = useRole('ADMIN');
  const tell = useTelling();
  return (
    <Page title={latest.data.name}>
      <Stack gap="lg">
        <div className="panel settings-form">
          {edits ? (
            <RoomForm edited={edited} latest={latest} tells={tell} />
          ) : (
            <Facts facts={tell(edited.values(latest.data))} />
          )}
        </div>
        <Closures roomId={latest.data.id} />
      </Stack>
    </Page>
  );
}

interface FormProps {
  edited: Edited<Room, RoomValues>;
  latest: Taken<Room>;
  tells: (values: RoomValues) => Fact[];
}

function RoomForm({ edited, latest, tells }: FormProps) {
  const editing = useEditing(edited, latest);
  return (
    <EditForm editing={editing} tells={tells}>
      <RoomFields form={editing.form} />
    </EditForm>
  );
}

function useTelling(): (values: RoomValues) => Fact[] {
  const { t } = useTranslation('settings');
  const sites = useSites();
  return (room) => [
    { name: t('rooms.name'), value: room.name },
    { name: t('rooms.site'), value: sites.data?.items.find(({ id }) => id === room.siteId)?.name ?? '' },
    { name: t('rooms.kind'), value: t(`rooms.kinds.${room.kind}`) },
    { name: t('rooms.capacity'), value: String(room.capacity) },
    { name: t('rooms.features'), value: room.features.join(', ') },
    { name: t('rooms.active'), value: t(room.active ? 'yes' : 'no') },
  ];
}
