import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Case } from '~/api/schema';
import { useRole } from '~/app/session';
import { Opens } from '~/ui/Opens';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';

import { AssignForm } from '../life/AssignForm';
import { useReadiness, useSafetyPlan } from '../queries';
import { SafetyPlanForm } from '../safety/SafetyPlanForm';
import { Checklist, CheckRow } from './Checklist';

/** What still stands between the case and its next visit; each open item leads to where it is recorded. */
export function Readiness({ file }: { file: Case }) {
  const { t, i18n } = useTranslation(['cases', 'casework']);
  const coordinates = useRole('COORDINATOR');
  const { data, error } = useReadiness(file.id, i18n.language);
  const { data: plan } = useSafetyPlan(file.id);
  return (
    <Panel title={data?.ready === true ? t('readiness.ready') : t('readiness.title')}>
      <ProblemNote problem={error} />
      {data === undefined && error === null && <Skeleton height={160} />}
      {data !== undefined && (
        <Checklist file={file} items={data.items}>
          <CheckRow
            met={file.caseWorker !== undefined}
            text={t(file.caseWorker === undefined ? 'readiness.noWorker' : 'readiness.worker')}
            action={
              coordinates &&
              file.caseWorker === undefined && (
                <Opens title={t('casework:assign.do')} size="compact-sm">
                  <AssignForm file={file} />
                </Opens>
              )
            }
          />
          {plan !== undefined && (
            <CheckRow
              met={plan.version > 0}
              text={t(plan.version === 0 ? 'readiness.noPlan' : 'readiness.plan')}
              action={
                plan.version === 0 && (
                  <Opens title={t('casework:plan.write')} wide size="compact-sm">
                    <SafetyPlanForm file={file} />
                  </Opens>
                )
              }
            />
          )}
        </Checklist>
      )}
    </Panel>
  );
}
