import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { LANGUAGES } from '~/app/languages';
import { useCenter } from '~/app/session';
import { Facts } from '~/ui/edit/Facts';
import { Panel } from '~/ui/Panel';
import { useTimes } from '~/ui/times';

import { SettingsPage } from '../SettingsPage';
import { Logo } from './Logo';

/** Who the center is. Its name and address were given to it when it was founded. */
export function Component() {
  const { t } = useTranslation('settings');
  const times = useTimes();
  const center = useCenter();
  return (
    <SettingsPage name="center">
      <Stack gap="lg">
        <Panel title={t('center.who')}>
          <Facts
            facts={[
              { name: t('center.name'), value: center.name },
              { name: t('center.address'), value: center.address },
              { name: t('center.phone'), value: center.phone },
              { name: t('center.email'), value: center.email },
              { name: t('center.zone'), value: center.timeZone },
              { name: t('center.languages'), value: center.languages.map((each) => LANGUAGES[each]).join(', ') },
              { name: t('center.opensOn'), value: times.date(center.opensOn) },
            ]}
          />
          <Text size="sm" c="dimmed" mt="md">
            {t('center.founded')}
          </Text>
        </Panel>
        <Logo />
      </Stack>
    </SettingsPage>
  );
}
