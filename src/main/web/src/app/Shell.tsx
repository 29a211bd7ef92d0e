import { AppShell, Burger, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation, useNavigate, useNavigation } from 'react-router';

import { ApiProblem, onFactorNeeded } from '~/api/client';
import { Announcer } from '~/ui/Announcer';
import { Waiting } from '~/ui/Waiting';

import { Brand } from './Brand';
import { IdleGuard } from './IdleGuard';
import { Menu } from './Menu';
import { ServiceWatch } from './ServiceWatch';
import { useWhetherSignedIn } from './session';
import { UserMenu } from './UserMenu';

/** The frame around every screen of who is signed in; who is not is led to the sign-in and back. */
export function Component() {
  const { data, error } = useWhetherSignedIn();
  const location = useLocation();
  if (error instanceof ApiProblem && error.status === 401) {
    const from = location.pathname + location.search;
    return <Navigate to="/sign-in" state={{ from }} replace />;
  }
  if (error !== null) {
    throw error;
  }
  return data === undefined ? <Waiting whole /> : <Frame />;
}

function Frame() {
  const { t } = useTranslation();
  const [open, menu] = useDisclosure(false);
  const { pathname } = useLocation();
  const { state } = useNavigation();
  const navigate = useNavigate();
  useEffect(() => menu.close(), [pathname, menu]);
  useEffect(() => onFactorNeeded(() => void navigate('/second-factor', { replace: true })), [navigate]);
  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: !open } }}
      padding={{ base: 'md', md: 'xl' }}
    >
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <AppShell.Header className="no-print">
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group wrap="nowrap" gap="sm">
            <Burger opened={open} onClick={menu.toggle} hiddenFrom="sm" size="sm" aria-label={t('menu')} />
            <Brand />
          </Group>
          <UserMenu />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar aria-label={t('menu')} p="sm" className={open ? 'no-print' : 'no-print menu-closed'}>
        <Menu />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} aria-busy={state !== 'idle'}>
        <ServiceWatch />
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </AppShell.Main>
      <IdleGuard />
      <Announcer />
    </AppShell>
  );
}
