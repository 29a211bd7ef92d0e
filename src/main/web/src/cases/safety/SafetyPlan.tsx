import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Case, SafetyPlan as Plan } from '~/api/schema';
import { Opens } from '~/ui/Opens';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { usePlanVersions } from '../lists';
import { useNames, useStaffNames } from '../names';
import { useSafetyPlan } from '../queries';
import { Entry, Records } from '../record/Records';
import { SafetyPlanForm } from './SafetyPlanForm';

/** What everybody who accompanies a visit of this family has to know. */
export function SafetyPlan({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const { data: plan, error } = useSafetyPlan(file.id);
  return (
    <Panel
      title={t('plan.title')}
      actions={
        <>
          {plan !== undefined && plan.version > 1 && (
            <Opens title={t('plan.versions')} wide>
              <Versions file={file} />
            </Opens>
          )}
          {file.status !== 'CLOSED' && (
            <Opens title={t(plan === undefined || plan.version === 0 ? 'plan.write' : 'plan.change')} wide>
              <SafetyPlanForm file={file} />
            </Opens>
          )}
        </>
      }
    >
      <ProblemNote problem={error} />
      {plan?.version === 0 && <Text c="dimmed">{t('plan.none')}</Text>}
      {plan !== undefined && plan.version > 0 && <Written file={file} plan={plan} />}
    </Panel>
  );
}

function Written({ file, plan }: { file: Case; plan: Plan }) {
  const { t } = useTranslation('casework');
  const name = useNames(file);
  const parts = [
    { key: 'arrival', said: plan.arrival },
    { key: 'departure', said: plan.departure },
    { key: 'mayCollect', said: plan.mayCollect.map(name).filter(Boolean).join(', ') },
    { key: 'notAllowed', said: plan.notAllowed.join('\n') },
    { key: 'medical', said: plan.medical },
    { key: 'steps', said: plan.steps.map(({ occasion, action }) => `${occasion}: ${action}`).join('\n') },
  ] as const;
  return (
    <dl className="facts">
      {parts
        .filter(({ said }) => said !== undefined && said !== '')
        .map(({ key, said }) => (
          <div key={key}>
            <dt>{t(`plan.${key}`)}</dt>
            <dd className="written">{said}</dd>
          </div>
        ))}
    </dl>
  );
}

/** How it was before: every version is kept. */
function Versions({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const times = useTimes();
  const staff = useStaffNames();
  const versions = usePlanVersions(file.id);
  const known = versions.items?.map((version) => ({ ...version, id: version.id ?? String(version.version) }));
  return (
    <Records title={t('plan.versions')} none={t('plan.none')} list={{ ...versions, items: known }}>
      {(version) => (
        <Entry
          name={t('signed.version', { number: version.version })}
          facts={[version.writtenAt !== undefined && times.moment(version.writtenAt), staff(version.writtenBy)]}
        >
          <Written file={file} plan={version} />
        </Entry>
      )}
    </Records>
  );
}
