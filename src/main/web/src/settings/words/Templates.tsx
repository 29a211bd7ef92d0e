import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { api, take } from '~/api/client';
import { LANGUAGES } from '~/app/languages';
import { ProblemNote } from '~/ui/ProblemNote';

import { SettingsPage } from '../SettingsPage';
import { KINDS } from './templates';

/** The messages the service sends by itself, and which of them the center has put into its own words. */
export function Component() {
  const { t } = useTranslation(['settings', 'words']);
  const { data, error } = useQuery({
    queryKey: ['settings', 'message-templates'],
    queryFn: () => take(api.GET('/settings/message-templates')),
  });
  const own = (kind: string) =>
    data?.items.filter((each) => each.kind === kind && each.ownWords).map(({ language }) => LANGUAGES[language]) ?? [];
  return (
    <SettingsPage name="templates">
      <ProblemNote problem={error} />
      <Stack gap={0} component="ul" className="rows panel settings-form">
        {KINDS.map((kind) => (
          <li className="row" key={kind}>
            <Group justify="space-between" gap="xs">
              <Anchor component={Link} to={`/settings/message-templates/${kind}`} fw={600} className="row-what">
                {t(`words:message.${kind}`)}
              </Anchor>
              <Text size="sm" c="dimmed">
                {own(kind).length === 0
                  ? t('templates.programs')
                  : t('templates.own', { languages: own(kind).join(', ') })}
              </Text>
            </Group>
          </li>
        ))}
      </Stack>
    </SettingsPage>
  );
}
