import { Anchor, Group, NativeSelect, Text } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useNavigation } from 'react-router';

import { Mark } from '~/app/Brand';
import { isLanguage, LANGUAGES, speakHere } from '~/app/languages';
import { Waiting } from '~/ui/Waiting';

import { QuickExit } from './QuickExit';

import './public.css';

/**
 * The frame around what everybody may open. It leads from page to page by replacing them: there is one entry in the
 * history, and the way out takes it.
 */
export function Component() {
  const { t } = useTranslation(['public', 'app']);
  const { state } = useNavigation();
  return (
    <div className="public">
      <div role="region" aria-label={t('app:name')} className="public-head no-print">
        <Group gap="sm" wrap="nowrap" className="public-brand">
          <Mark size={36} />
          <Text component="span" fw={650} className="public-name">
            {t('app:name')}
          </Text>
        </Group>
        <QuickExit />
      </div>
      <main className="public-main" aria-busy={state !== 'idle'}>
        <LanguageHere />
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
      <footer className="public-foot no-print">
        <Text size="sm">{t('exit.explained')}</Text>
        <Group component="nav" gap="4px 16px" aria-label={t('ways')} className="public-ways">
          <Anchor component={Link} to="/apply" replace>
            {t('toApply')}
          </Anchor>
          <Anchor component={Link} to="/status" replace>
            {t('toStatus')}
          </Anchor>
          <Anchor component={Link} to="/sign-in" replace>
            {t('toSignIn')}
          </Anchor>
        </Group>
      </footer>
    </div>
  );
}

/** Chosen for this window alone: nothing is kept on the device. */
function LanguageHere() {
  const { t, i18n } = useTranslation();
  return (
    <NativeSelect
      className="public-language tongues no-print"
      aria-label={t('language')}
      data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
      value={i18n.language}
      onChange={({ currentTarget }) => isLanguage(currentTarget.value) && void speakHere(currentTarget.value)}
    />
  );
}
