import { Button, Group, Paper, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate } from 'react-router';

import { ApiProblem } from '~/api/client';
import { Mark } from '~/app/Brand';
import { IdleGuard } from '~/app/IdleGuard';
import { queries } from '~/app/queries';
import { useLeaving } from '~/app/session';
import { LanguageChoice } from '~/signin/SignIn';
import { Page } from '~/ui/Page';
import { Waiting } from '~/ui/Waiting';

import { useFactor } from '../queries';
import { RecoveryCodes } from './RecoveryCodes';
import { SetUp } from './SetUp';

import '~/signin/signin.css';
import '../account.css';

/** Where the center demands a second factor of whom has none yet: nothing else is open to them before. */
export function Component() {
  const { t } = useTranslation(['account', 'app']);
  const navigate = useNavigate();
  const leave = useLeaving();
  const { data, error } = useFactor();
  const [codes, setCodes] = useState<string[]>();
  const goOn = () => {
    queries.clear();
    void navigate('/', { replace: true });
  };
  if (error instanceof ApiProblem && error.status === 401) {
    return <Navigate to="/sign-in" replace />;
  }
  if (error !== null) {
    throw error;
  }
  if (data === undefined) {
    return <Waiting whole />;
  }
  if (codes === undefined && (data.status === 'ACTIVE' || !data.required)) {
    return <Navigate to="/" replace />;
  }
  return (
    <div className="door">
      <aside className="door-side no-print" aria-hidden>
        <Mark size={72} />
        <p>{t('factor.aim')}</p>
      </aside>
      <main className="door-main">
        <div className="door-box">
          <Page title={t('factor.demanded')} lead={t('factor.demandedText')}>
            <Stack className="account">
              <Paper className="panel" p={{ base: 'md', xs: 'lg' }}>
                {codes === undefined ? <SetUp onCodes={setCodes} /> : <RecoveryCodes codes={codes} onKept={goOn} />}
              </Paper>
              <LanguageChoice />
              <Group>
                <Button variant="subtle" onClick={() => leave()}>
                  {t('app:signOut')}
                </Button>
              </Group>
            </Stack>
          </Page>
        </div>
      </main>
      <IdleGuard />
    </div>
  );
}
