import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { Case, RefusalRequest } from '~/api/schema';
import { Opens } from '~/ui/Opens';
import { useTimes } from '~/ui/times';

import { useRefusals } from '../lists';
import { isChild, useNames, usePeopleOptions, useStaffNames } from '../names';
import { RecordForm } from '../record/RecordForm';
import { Entry, Records } from '../record/Records';

/** When a child did not want to: it is never forced. */
export function Refusals({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const times = useTimes();
  const name = useNames(file);
  const staff = useStaffNames();
  const refusals = useRefusals(file.id);
  return (
    <Records
      title={t('refusal.title')}
      none={t('refusal.none')}
      list={refusals}
      actions={
        file.status !== 'CLOSED' && (
          <Opens title={t('refusal.record')}>
            <RefusalForm file={file} />
          </Opens>
        )
      }
    >
      {(refusal) => (
        <Entry
          name={name(refusal.childId)}
          facts={[times.moment(refusal.refusedAt), refusal.wouldHarm && t('refusal.harm'), staff(refusal.recordedBy)]}
        >
          <p className="written">{[refusal.words, refusal.response].filter(Boolean).join('\n')}</p>
        </Entry>
      )}
    </Records>
  );
}

function RefusalForm({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const children = usePeopleOptions(file, isChild);
  return (
    <RecordForm<RefusalRequest>
      initial={{
        childId: children.length === 1 ? (children[0]?.value ?? '') : '',
        refusedAt: '',
        words: '',
        response: '',
        wouldHarm: false,
      }}
      fields={[
        { kind: 'choice', name: 'childId', label: t('refusal.child'), options: children, required: true },
        { kind: 'moment', name: 'refusedAt', label: t('refusal.when'), required: true },
        { kind: 'long', name: 'words', label: t('refusal.words') },
        { kind: 'long', name: 'response', label: t('refusal.response'), required: true },
        { kind: 'tick', name: 'wouldHarm', label: t('refusal.harm'), hint: t('refusal.harmHint') },
      ]}
      save={(body) => take(api.POST('/cases/{id}/refusals', { params: { path: { id: file.id } }, body }))}
      said={t('refusal.done')}
    />
  );
}
