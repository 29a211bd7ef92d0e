import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Case } from '~/api/schema';
import { useTimes } from '~/ui/times';

import { useReports } from '../lists';
import { useStaffNames } from '../names';
import { Entry, Records } from '../record/Records';

/** Reports to courts on this case. */
export function CaseReports({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const times = useTimes();
  const staff = useStaffNames();
  const reports = useReports(file.id);
  return (
    <Records title={t('report.title')} none={t('report.none')} list={reports}>
      {(report) => (
        <Entry
          name={
            <Anchor component={Link} to={`/reports/${report.id}`} inherit>
              {t('report.of', { from: times.date(report.from), until: times.date(report.to) })}
            </Anchor>
          }
          facts={[
            report.number,
            t(`report.status.${report.status}`),
            staff(report.author),
            report.dueOn !== undefined && t('report.due', { date: times.date(report.dueOn) }),
          ]}
        />
      )}
    </Records>
  );
}
