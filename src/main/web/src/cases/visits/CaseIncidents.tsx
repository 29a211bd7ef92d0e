import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Case } from '~/api/schema';
import { SeverityBadge } from '~/incidents/badges';
import { useTimes } from '~/ui/times';

import { useCaseIncidents } from '../lists';
import { Entry, Records } from '../record/Records';

/** What went wrong, and how far it is dealt with. */
export function CaseIncidents({ file }: { file: Case }) {
  const { t } = useTranslation(['casework', 'words']);
  const times = useTimes();
  const incidents = useCaseIncidents(file.id);
  return (
    <Records
      title={t('incident.title')}
      none={t('incident.none')}
      list={incidents}
      actions={
        file.status !== 'CLOSED' && (
          <Button component={Link} to={`/incidents/new?case=${file.id}`} variant="default">
            {t('incident.report')}
          </Button>
        )
      }
    >
      {(incident) => (
        <Entry
          name={
            <Anchor component={Link} to={`/incidents/${incident.id}`} inherit>
              {t(`words:category.${incident.category}`)}
            </Anchor>
          }
          facts={[times.moment(incident.occurredAt), t(`words:incidentStatus.${incident.status}`)]}
          actions={<SeverityBadge severity={incident.severity} />}
        />
      )}
    </Records>
  );
}
