import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { Case, OutcomeRatings, OutcomeRequest } from '~/api/schema';
import { Opens } from '~/ui/Opens';
import { useTimes } from '~/ui/times';

import { useOutcomes } from '../lists';
import { RecordForm } from '../record/RecordForm';
import { Entry, Records } from '../record/Records';

const SCALES = ['emotionalSafety', 'physicalSafety', 'parentalConflict', 'contactQuality'] as const;
const MOMENTS = ['INTAKE', 'REVIEW', 'CLOSURE'] as const;
const MARKS = ['1', '2', '3', '4', '5'];

/** How the family fares, on four scales from one to five. */
export function Outcomes({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const times = useTimes();
  const outcomes = useOutcomes(file.id);
  const change = (since: OutcomeRatings | undefined, scale: (typeof SCALES)[number]) =>
    since === undefined || since[scale] === 0 ? '' : ` (${since[scale] > 0 ? '+' : '−'}${Math.abs(since[scale])})`;
  return (
    <Records
      title={t('outcome.title')}
      none={t('outcome.none')}
      list={outcomes}
      actions={
        <Opens title={t('outcome.record')}>
          <OutcomeForm file={file} />
        </Opens>
      }
    >
      {(outcome) => (
        <Entry
          name={t(`outcome.moment.${outcome.moment}`)}
          facts={[
            times.date(outcome.ratedOn),
            ...SCALES.map((scale) => `${t(`outcome.${scale}`)}: ${outcome.ratings[scale]}${change(outcome.sinceFirst, scale)}`),
            outcome.remarks,
          ]}
        />
      )}
    </Records>
  );
}

function OutcomeForm({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const times = useTimes();
  return (
    <RecordForm<OutcomeRequest>
      initial={{
        moment: file.status === 'INTAKE' ? 'INTAKE' : file.status === 'CLOSED' ? 'CLOSURE' : 'REVIEW',
        ratedOn: times.today(),
        emotionalSafety: '',
        physicalSafety: '',
        parentalConflict: '',
        contactQuality: '',
        remarks: '',
      }}
      fields={[
        {
          kind: 'choice',
          name: 'moment',
          label: t('outcome.when'),
          options: MOMENTS.map((moment) => ({ value: moment, label: t(`outcome.moment.${moment}`) })),
          required: true,
          half: true,
        },
        { kind: 'date', name: 'ratedOn', label: t('outcome.on'), required: true, half: true },
        ...SCALES.map(
          (scale) =>
            ({
              kind: 'choice',
              name: scale,
              label: t(`outcome.${scale}`),
              hint: t('outcome.scale'),
              options: MARKS.map((mark) => ({ value: mark, label: mark })),
              required: true,
              half: true,
            }) as const,
        ),
        { kind: 'long', name: 'remarks', label: t('outcome.remarks') },
      ]}
      save={(entered) => {
        const marks = Object.fromEntries(
          SCALES.filter((scale) => entered[scale] !== undefined).map((scale) => [scale, Number(entered[scale])]),
        );
        return take(
          api.POST('/cases/{id}/outcomes', { params: { path: { id: file.id } }, body: { ...entered, ...marks } }),
        );
      }}
      said={t('outcome.done')}
    />
  );
}
