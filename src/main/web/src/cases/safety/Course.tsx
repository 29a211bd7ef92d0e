import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { Case, ProgressRequest } from '~/api/schema';
import { Opens } from '~/ui/Opens';
import { useTimes } from '~/ui/times';

import { useProgress } from '../lists';
import { useStaffNames } from '../names';
import { useStage } from '../queries';
import { RecordForm } from '../record/RecordForm';
import { Entry, Records } from '../record/Records';

const STAGES = ['SUPERVISED', 'SUPPORTED', 'EXCHANGE', 'NONE'] as const;

/** How far the family has come towards meeting without help. */
export function Course({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const times = useTimes();
  const staff = useStaffNames();
  const steps = useProgress(file.id);
  const { data: standing } = useStage(file.id);
  return (
    <Records
      title={t('step.title')}
      none={t('step.none')}
      list={steps}
      lead={standing !== undefined && <Text mb="xs">{t('step.now', { stage: t(`step.stage.${standing.stage}`) })}</Text>}
      actions={
        file.status !== 'CLOSED' && (
          <Opens title={t('step.record')}>
            <StepForm file={file} />
          </Opens>
        )
      }
    >
      {(step) => (
        <Entry
          name={`${t(`step.stage.${step.fromStage}`)} → ${t(`step.stage.${step.toStage}`)}`}
          facts={[times.date(step.decidedOn), staff(step.decidedBy), ...step.criteria.map(({ text }) => text)]}
        >
          <p className="written">{step.reason}</p>
        </Entry>
      )}
    </Records>
  );
}

function StepForm({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const times = useTimes();
  const path = { id: file.id };
  return (
    <RecordForm<ProgressRequest>
      initial={{ toStage: '', decidedOn: times.today(), criteria: [], reason: '' }}
      lead={<Text>{t('step.text')}</Text>}
      fields={[
        {
          kind: 'radio',
          name: 'toStage',
          label: t('step.to'),
          options: STAGES.map((stage) => ({ value: stage, label: t(`step.stage.${stage}`) })),
          required: true,
        },
        { kind: 'date', name: 'decidedOn', label: t('step.on'), required: true },
        {
          kind: 'rows',
          name: 'criteria',
          label: t('step.criteria'),
          columns: [
            { kind: 'text', name: 'text', label: t('step.criterion') },
            { kind: 'tick', name: 'met', label: t('step.met') },
          ],
          blank: { text: '', met: true },
          add: t('step.add'),
        },
        { kind: 'long', name: 'reason', label: t('reason'), required: true },
      ]}
      preview={async (body) =>
        (await take(api.POST('/cases/{id}/progress', { params: { path, query: { preview: true } }, body }))).visits
      }
      save={(body) => take(api.POST('/cases/{id}/progress', { params: { path }, body }))}
      said={t('step.done')}
    />
  );
}
