import './settings.css';

import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useMe, useRole } from '~/app/session';
import { Page } from '~/ui/Page';
import { Panel } from '~/ui/Panel';

import { SETTINGS } from './sections';

/** Everything a center decides for itself, by what it is about. */
export function Component() {
  const { t } = useTranslation('settings');
  const me = useMe();
  const edits = useRole('ADMIN');
  return (
    <Page title={t('title')} lead={t(edits ? 'lead' : 'leadReading')}>
      <div className="setting-groups">
        {SETTINGS.map(({ group, settings }) => {
          const open = settings.filter(({ roles }) => roles.some((role) => me.roles.includes(role)));
          return open.length === 0 ? null : (
            <Panel key={group} title={t(`group.${group}`)}>
              <ul className="setting-links">
                {open.map(({ name, path }) => (
                  <li key={name}>
                    <Link to={path} className="setting-link">
                      <strong>{t(`name.${name}`)}</strong>
                      <Text component="span" size="sm" c="dimmed">
                        {t(`what.${name}`)}
                      </Text>
                    </Link>
                  </li>
                ))}
              </ul>
            </Panel>
          );
        })}
      </div>
    </Page>
  );
}
