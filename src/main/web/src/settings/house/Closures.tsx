import { Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';

import { useChange } from '~/api/changes';
import { api, take } from '~/api/client';
import type { RoomClosure, RoomClosureCreate } from '~/api/schema';
import { useRole } from '~/app/session';
import { announce } from '~/ui/Announcer';
import { DateField, TimeField } from '~/ui/DateField';
import { AddDialog } from '~/ui/edit/AddDialog';
import { RemoveRow } from '~/ui/edit/RemoveRow';
import { renamed } from '~/ui/fields';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useRoomClosures } from '../queries';
import { closureOf, refusedField, NEW_CLOSURE, type ClosureValues } from './closureForm';

/** The times during which the room cannot be used. */
export function Closures({ roomId }: { roomId: string }) {
  const { t } = useTranslation('settings');
  const edits = useRole('ADMIN', 'COORDINATOR');
  const closures = useRoomClosures(roomId);
  return (
    <Panel title={t('closures.title')} actions={edits && <NewClosure roomId={roomId} />}>
      <ProblemNote problem={closures.error} />
      {closures.data?.items.length === 0 && <Text c="dimmed">{t('closures.none')}</Text>}
      <Stack gap={0} component="ul" className="rows">
        {closures.data?.items.map((closure) => (
          <ClosureRow key={closure.id} roomId={roomId} closure={closure} removable={edits} />
        ))}
      </Stack>
    </Panel>
  );
}

function close(roomId: string, body: RoomClosureCreate) {
  return take(api.POST('/rooms/{roomId}/closures', { params: { path: { roomId } }, body }));
}

function ClosureRow({ roomId, closure, removable }: { roomId: string; closure: RoomClosure; removable: boolean }) {
  const { t } = useTranslation('settings');
  const times = useTimes();
  const { startsAt, endsAt, reason } = closure;
  const back = useChange({
    run: () => close(roomId, { startsAt, endsAt, reason }),
    refreshes: [['room-closures']],
    unseen: true,
  });
  const removal = useChange({
    run: () =>
      take(api.DELETE('/rooms/{roomId}/closures/{id}', { params: { path: { roomId, id: closure.id } } })),
    refreshes: [['room-closures']],
    then: () => announce(t('closures.removed'), back.mutate),
  });
  const when = t('closures.when', { from: times.moment(startsAt), until: times.moment(endsAt) });
  return (
    <RemoveRow what={when} removal={removal} removable={removable}>
      <Text fw={600}>{when}</Text>
      <Text size="sm" c="dimmed">
        {reason}
      </Text>
    </RemoveRow>
  );
}

function NewClosure({ roomId }: { roomId: string }) {
  const { t } = useTranslation('settings');
  const times = useTimes();
  const form = useForm({ initialValues: NEW_CLOSURE });
  const change = useChange({
    run: (entered: ClosureValues) =>
      close(roomId, closureOf(entered, times.instant)).catch((problem: unknown) => {
        throw renamed(problem, (field) => refusedField(field, entered));
      }),
    refreshes: [['room-closures']],
    said: t('closures.added'),
  });
  return (
    <AddDialog title={t('closures.add')} form={form} change={change}>
      <Text size="sm" c="dimmed">
        {t('closures.means')}
      </Text>
      <Group grow preventGrowOverflow={false}>
        <DateField data-autofocus label={t('closures.startsOn')} {...form.getInputProps('startsOn')} />
        <TimeField label={t('closures.startsAt')} {...form.getInputProps('startsAt')} />
      </Group>
      <Group grow preventGrowOverflow={false}>
        <DateField label={t('closures.endsOn')} {...form.getInputProps('endsOn')} />
        <TimeField label={t('closures.endsAt')} {...form.getInputProps('endsAt')} />
      </Group>
      <TextInput label={t('closures.reason')} {...form.getInputProps('reason')} />
    </AddDialog>
  );
}
