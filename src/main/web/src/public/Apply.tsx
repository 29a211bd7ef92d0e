import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Page } from '~/ui/Page';
import { ProblemNote } from '~/ui/ProblemNote';
import { Waiting } from '~/ui/Waiting';

import { Application } from './application/Application';
import { Before } from './application/Before';
import { STEPS } from './application/form';
import { apply, useOpenCenters } from './queries';

/** The first of two parents asks a center for help. */
export function Component() {
  const { t } = useTranslation('application');
  const [begun, setBegun] = useState(false);
  const { data, error } = useOpenCenters();
  if (data === undefined && error === null) {
    return <Waiting />;
  }
  if (begun && data !== undefined) {
    return <Application steps={STEPS} centers={data.items} send={apply} />;
  }
  const none = data?.items.length === 0;
  return (
    <Page title={t(none ? 'center.none' : 'before.title')} lead={t(none ? 'center.noneText' : 'before.lead')}>
      <ProblemNote problem={error} />
      {data !== undefined && !none && <Before onBegin={() => setBegun(true)} />}
    </Page>
  );
}
