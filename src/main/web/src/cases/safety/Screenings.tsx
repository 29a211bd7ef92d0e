import { List } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Case } from '~/api/schema';
import { Opens } from '~/ui/Opens';
import { useTimes } from '~/ui/times';

import { useScreenings } from '../lists';
import { useStaffNames } from '../names';
import { Entry, Records } from '../record/Records';
import { ScreeningForm } from './ScreeningForm';
import { ScreeningLevelBadge } from './ScreeningLevelBadge';

/** How the risk was judged each time; the latest judgement counts. */
export function Screenings({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const times = useTimes();
  const staff = useStaffNames();
  const screenings = useScreenings(file.id);
  return (
    <Records
      title={t('screening.title')}
      none={t('screening.none')}
      list={screenings}
      actions={
        file.status !== 'CLOSED' && (
          <Opens title={t('screening.record')} wide>
            <ScreeningForm file={file} />
          </Opens>
        )
      }
    >
      {(screening) => (
        <Entry
          name={t(`screening.${screening.decision}`)}
          facts={[
            times.moment(screening.decidedAt),
            staff(screening.decidedBy),
            screening.oneToOne && t('screening.oneToOne'),
            screening.underInvestigation && t('screening.investigation'),
            screening.notes,
          ]}
          actions={<ScreeningLevelBadge level={screening.level} />}
        >
          <List size="sm">
            {[...screening.factors, ...screening.reasons.map(({ text }) => text)].map((factor) => (
              <List.Item key={factor}>{factor}</List.Item>
            ))}
          </List>
        </Entry>
      )}
    </Records>
  );
}
