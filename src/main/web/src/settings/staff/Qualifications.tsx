import { Autocomplete, Group, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';

import { useChange } from '~/api/changes';
import { api, take } from '~/api/client';
import type { Qualification, QualificationCreate } from '~/api/schema';
import { useRole } from '~/app/session';
import { announce } from '~/ui/Announcer';
import { DateField } from '~/ui/DateField';
import { AddDialog } from '~/ui/edit/AddDialog';
import { given } from '~/ui/edit/edited';
import { RemoveRow } from '~/ui/edit/RemoveRow';
import { Empty } from '~/ui/Empty';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useQualifications } from '../queries';
import { KINDS, useKinds } from './kinds';

/** What somebody has learnt, and until when it counts. */
export function Qualifications({ staffId }: { staffId: string }) {
  const { t } = useTranslation('settings');
  const edits = useRole('ADMIN', 'COORDINATOR');
  const known = useQualifications(staffId);
  return (
    <Panel title={t('qualifications.title')} actions={edits && <NewQualification staffId={staffId} />}>
      <ProblemNote problem={known.error} />
      {known.data?.items.length === 0 && (
        <Empty title={t('qualifications.none')} text={t('qualifications.noneText')} />
      )}
      <Stack gap={0} component="ul" className="rows">
        {known.data?.items.map((each) => (
          <QualificationRow key={each.id} staffId={staffId} qualification={each} removable={edits} />
        ))}
      </Stack>
    </Panel>
  );
}

function add(staffId: string, body: QualificationCreate) {
  return take(api.POST('/staff/{staffId}/qualifications', { params: { path: { staffId } }, body }));
}

interface RowProps {
  staffId: string;
  qualification: Qualification;
  removable: boolean;
}

function QualificationRow({ staffId, qualification, removable }: RowProps) {
  const { t } = useTranslation('settings');
  const times = useTimes();
  const { called } = useKinds();
  const { id, kind, since, validUntil } = qualification;
  const back = useChange({
    run: () => add(staffId, { kind, since, validUntil }),
    refreshes: [['staff', staffId, 'qualifications']],
    unseen: true,
  });
  const removal = useChange({
    run: () => take(api.DELETE('/staff/{staffId}/qualifications/{id}', { params: { path: { staffId, id } } })),
    refreshes: [['staff', staffId, 'qualifications']],
    then: () => announce(t('qualifications.removed'), back.mutate),
  });
  const over = validUntil !== undefined && validUntil < times.today();
  return (
    <RemoveRow what={called(kind)} removal={removal} removable={removable}>
      <Text fw={600}>{called(kind)}</Text>
      <Text size="sm" className={over ? 'overdue' : 'due'}>
        {validUntil === undefined
          ? t('qualifications.since', { since: times.date(since) })
          : t(over ? 'qualifications.over' : 'qualifications.until', {
              since: times.date(since),
              until: times.date(validUntil),
            })}
      </Text>
    </RemoveRow>
  );
}

const EMPTY = { kind: '', since: null as string | null, validUntil: null as string | null };

function NewQualification({ staffId }: { staffId: string }) {
  const { t } = useTranslation('settings');
  const { called, codeOf } = useKinds();
  const form = useForm({ initialValues: EMPTY });
  const adding = useChange({
    run: (body: QualificationCreate) => add(staffId, body),
    refreshes: [['staff', staffId, 'qualifications']],
    said: t('qualifications.added'),
  });
  const change = {
    ...adding,
    mutate: (entered: typeof EMPTY, then: { onSuccess: () => void }) => {
      const kind = codeOf(entered.kind);
      if (kind === undefined && entered.kind.trim() !== '') {
        form.setErrors({ kind: t('kindRefused') });
      } else {
        adding.mutate(given({ ...entered, kind }), then);
      }
    },
  };
  return (
    <AddDialog title={t('qualifications.add')} form={form} change={change}>
      <Autocomplete
        data-autofocus
        label={t('qualifications.kind')}
        description={t('qualifications.kindMeans')}
        data={KINDS.map(called)}
        {...form.getInputProps('kind')}
      />
      <Group grow preventGrowOverflow={false} align="flex-end">
        <DateField label={t('qualifications.from')} {...form.getInputProps('since')} />
        <DateField label={t('qualifications.validUntil')} {...form.getInputProps('validUntil')} />
      </Group>
    </AddDialog>
  );
}
