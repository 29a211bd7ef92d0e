import './settings.css';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Back } from '~/ui/Back';
import { Page } from '~/ui/Page';

import type { SettingName } from './sections';

interface Props {
  name: SettingName;
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of the settings, and the way back to all of them. */
export function SettingsPage({ name, actions, children }: Props) {
  const { t } = useTranslation('settings');
  return (
    <>
      <Back to="/settings">{t('title')}</Back>
      <Page title={t(`name.${name}`)} lead={t(`what.${name}`)} actions={actions}>
        {children}
      </Page>
    </>
  );
}
