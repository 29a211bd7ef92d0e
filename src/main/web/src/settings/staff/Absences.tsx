import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useChange } from '~/api/changes';
import { api, take } from '~/api/client';
import type { Absence, AbsenceCreate } from '~/api/schema';
import { useRole } from '~/app/session';
import { announce } from '~/ui/Announcer';
import { DateField } from '~/ui/DateField';
import { AddDialog } from '~/ui/edit/AddDialog';
import { given } from '~/ui/edit/edited';
import { RemoveRow } from '~/ui/edit/RemoveRow';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useAbsences } from '../queries';

/** When somebody is away. */
export function Absences({ staffId }: { staffId: string }) {
  const { t } = useTranslation('settings');
  const edits = useRole('ADMIN', 'COORDINATOR');
  const coordinates = useRole('COORDINATOR');
  const absences = useAbsences(staffId);
  return (
    <Panel title={t('absences.title')} actions={edits && <NewAbsence staffId={staffId} />}>
      <ProblemNote problem={absences.error} />
      {absences.data?.items.length === 0 && <Text c="dimmed">{t('absences.none')}</Text>}
      <Stack gap={0} component="ul" className="rows">
        {absences.data?.items.map((each) => (
          <AbsenceRow key={each.id} staffId={staffId} absence={each} removable={edits} />
        ))}
      </Stack>
      {coordinates && (
        <Text size="sm" mt="md">
          <Anchor component={Link} to="/timetable/closings">
            {t('absences.hits')}
          </Anchor>
        </Text>
      )}
    </Panel>
  );
}

function add(staffId: string, body: AbsenceCreate) {
  return take(api.POST('/staff/{staffId}/absences', { params: { path: { staffId } }, body }));
}

function AbsenceRow({ staffId, absence, removable }: { staffId: string; absence: Absence; removable: boolean }) {
  const { t } = useTranslation('settings');
  const times = useTimes();
  const { id, firstDay, lastDay } = absence;
  const back = useChange({
    run: () => add(staffId, { firstDay, lastDay }),
    refreshes: [['absences']],
    unseen: true,
  });
  const removal = useChange({
    run: () => take(api.DELETE('/staff/{staffId}/absences/{id}', { params: { path: { staffId, id } } })),
    refreshes: [['absences']],
    then: () => announce(t('absences.removed'), back.mutate),
  });
  const when = t('absences.when', { from: times.date(firstDay), until: times.date(lastDay) });
  return (
    <RemoveRow what={when} removal={removal} removable={removable}>
      {when}
    </RemoveRow>
  );
}

const EMPTY = { firstDay: null as string | null, lastDay: null as string | null };

function NewAbsence({ staffId }: { staffId: string }) {
  const { t } = useTranslation('settings');
  const form = useForm({ initialValues: EMPTY });
  const change = useChange({
    run: ({ firstDay, lastDay }: typeof EMPTY) => add(staffId, given({ firstDay, lastDay: lastDay ?? firstDay })),
    refreshes: [['absences']],
    said: t('absences.added'),
  });
  return (
    <AddDialog title={t('absences.add')} form={form} change={change}>
      <Text size="sm" c="dimmed">
        {t('absences.means')}
      </Text>
      <Group grow preventGrowOverflow={false}>
        <DateField data-autofocus label={t('absences.firstDay')} {...form.getInputProps('firstDay')} />
        <DateField label={t('absences.lastDay')} {...form.getInputProps('lastDay')} />
      </Group>
    </AddDialog>
  );
}
