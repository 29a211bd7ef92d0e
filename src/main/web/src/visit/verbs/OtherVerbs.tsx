import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Visit } from '~/api/schema';
import { Panel } from '~/ui/Panel';

import type { Rights } from '../rights';
import { Confirm } from './Proceeding';
import { Cancelling, Explaining, MissingOut, Terminating } from './Reasons';

/** What else can become of a visit, by its state and by who looks. */
export function OtherVerbs({ visit, rights }: { visit: Visit; rights: Rights }) {
  const { t } = useTranslation('visit');
  const isAhead = visit.status === 'PLANNED' || visit.status === 'CONFIRMED';
  const offered = [
    isAhead && rights.mayPlan && visit.status === 'PLANNED' && <Confirm key="confirm" visit={visit} />,
    isAhead && rights.mayConduct && <MissingOut key="no-show" visit={visit} />,
    isAhead && rights.mayPlan && <Cancelling key="cancel" visit={visit} />,
    visit.status === 'IN_PROGRESS' && rights.mayConduct && <Terminating key="terminate" visit={visit} />,
    visit.status === 'NO_SHOW' && rights.mayPlan && visit.explanation === undefined && (
      <Explaining key="explain" visit={visit} />
    ),
  ].filter((each) => each !== false);
  return offered.length === 0 ? null : (
    <Panel title={t('verbs.title')}>
      <Group gap="sm">{offered}</Group>
    </Panel>
  );
}
