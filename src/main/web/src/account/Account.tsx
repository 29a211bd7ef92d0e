import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { useMe, useRole } from '~/app/session';
import { Page } from '~/ui/Page';
import { Panel } from '~/ui/Panel';
import { LanguageChoice } from '~/signin/SignIn';

import { Calendars } from './Calendars';
import { Factor } from './factor/Factor';
import { Mail } from './Mail';
import { Password } from './Password';
import { Sessions } from './Sessions';

import './account.css';

/** What is one's own: how one signs in, where one is signed in, what reaches one where. */
export function Component() {
  const { t } = useTranslation('account');
  const { user } = useMe();
  const hasVisits = useRole('COORDINATOR', 'CASE_WORKER', 'SUPERVISOR');
  return (
    <Page title={t('title')} lead={t('lead', { name: user.displayName, username: user.username })}>
      <Stack gap="lg" className="account">
        <Factor />
        <Password />
        <Sessions />
        {hasVisits && <Mail />}
        {hasVisits && <Calendars />}
        <Panel title={t('language.title')}>
          <div className="account-form">
            <LanguageChoice />
          </div>
        </Panel>
      </Stack>
    </Page>
  );
}
