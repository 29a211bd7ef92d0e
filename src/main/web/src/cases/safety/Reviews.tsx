import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { Case, ReviewRequest } from '~/api/schema';
import { Opens } from '~/ui/Opens';
import { useTimes } from '~/ui/times';

import { useReviews } from '../lists';
import { useStaffNames } from '../names';
import { RecordForm } from '../record/RecordForm';
import { Entry, Records } from '../record/Records';

const DECISIONS = ['CONTINUE', 'CHANGE', 'SUSPEND', 'RESUME', 'CLOSE'] as const;

/** Every few months somebody asks whether this is still right. */
export function Reviews({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const times = useTimes();
  const staff = useStaffNames();
  const reviews = useReviews(file.id);
  return (
    <Records
      title={t('review.title')}
      none={t('review.none')}
      list={reviews}
      actions={
        file.status !== 'CLOSED' && (
          <Opens title={t('review.record')} wide>
            <ReviewForm file={file} />
          </Opens>
        )
      }
    >
      {(review) => (
        <Entry
          name={t(`review.decision.${review.decision}`)}
          facts={[times.date(review.heldOn), staff(review.recordedBy), t('review.next', { date: times.date(review.nextOn) })]}
        >
          <p className="written">
            {[review.findings, review.childVoice, review.safety, review.contact, review.reason].filter(Boolean).join('\n')}
          </p>
        </Entry>
      )}
    </Records>
  );
}

function ReviewForm({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const times = useTimes();
  return (
    <RecordForm<ReviewRequest>
      initial={{
        heldOn: times.today(),
        findings: '',
        childVoice: '',
        safety: '',
        contact: '',
        decision: '',
        reason: '',
        nextOn: '',
      }}
      fields={[
        { kind: 'date', name: 'heldOn', label: t('review.heldOn'), required: true, half: true },
        { kind: 'date', name: 'nextOn', label: t('review.nextOn'), hint: t('review.nextHint'), half: true },
        { kind: 'long', name: 'findings', label: t('review.findings'), required: true },
        { kind: 'long', name: 'childVoice', label: t('review.childVoice'), rows: 2 },
        { kind: 'long', name: 'safety', label: t('review.safety'), rows: 2 },
        { kind: 'long', name: 'contact', label: t('review.contact'), rows: 2 },
        {
          kind: 'radio',
          name: 'decision',
          label: t('review.decides'),
          options: DECISIONS.map((one) => ({ value: one, label: t(`review.decision.${one}`) })),
          required: true,
        },
        { kind: 'long', name: 'reason', label: t('reason'), rows: 2, required: true },
      ]}
      save={(body) => take(api.POST('/cases/{id}/reviews', { params: { path: { id: file.id } }, body }))}
      said={t('review.done')}
    />
  );
}
