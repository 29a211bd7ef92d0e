import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { Case, Restriction, RestrictionEnd, RestrictionSide } from '~/api/schema';
import { Opens } from '~/ui/Opens';
import { useTimes } from '~/ui/times';

import { useRestrictions } from '../lists';
import { useNames } from '../names';
import { RecordForm } from '../record/RecordForm';
import { Entry, Records } from '../record/Records';
import { RestrictionForm } from './RestrictionForm';

/** Who must not meet whom, besides the two sides of the family. */
export function Restrictions({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const list = useRestrictions(file.id);
  return (
    <Records
      title={t('restriction.title')}
      none={t('restriction.none')}
      list={list}
      actions={
        file.status !== 'CLOSED' && (
          <Opens title={t('restriction.add')}>
            <RestrictionForm file={file} />
          </Opens>
        )
      }
    >
      {(each) => <Apart file={file} restriction={each} />}
    </Records>
  );
}

function Apart({ file, restriction }: { file: Case; restriction: Restriction }) {
  const { t } = useTranslation(['casework', 'cases']);
  const times = useTimes();
  const name = useNames(file);
  const side = (one: RestrictionSide) =>
    name(one.personId) ??
    (one.caseNumber !== undefined
      ? t('cases:case', { number: one.caseNumber })
      : t(one.anotherFamily ? 'restriction.other' : 'restriction.family'));
  const between = `${side(restriction.own)} – ${side(restriction.other)}`;
  const path = { id: file.id, restrictionId: restriction.id };
  return (
    <Entry
      name={between}
      facts={[
        restriction.reason,
        t('restriction.from', { date: times.date(restriction.from) }),
        restriction.until !== undefined && t('cases:until', { date: times.date(restriction.until) }),
        restriction.endReason,
      ]}
      actions={
        restriction.endedAt === undefined && (
          <Opens title={t('restriction.end')} about={between} size="compact-sm">
            <RecordForm<RestrictionEnd>
              initial={{ on: times.today(), reason: '' }}
              lead={<Text>{t('restriction.endText')}</Text>}
              fields={[
                { kind: 'date', name: 'on', label: t('party.until') },
                { kind: 'long', name: 'reason', label: t('reason'), required: true },
              ]}
              save={(body) => take(api.POST('/cases/{id}/restrictions/{restrictionId}/end', { params: { path }, body }))}
              submit={t('restriction.end')}
              grave
              said={t('restriction.ended')}
            />
          </Opens>
        )
      }
    />
  );
}
