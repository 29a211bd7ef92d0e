import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Staff } from '~/api/schema';
import { useRole } from '~/app/session';
import { More } from '~/ui/More';
import { ProblemNote } from '~/ui/ProblemNote';

import { useStaffPages } from '../queries';
import { SettingsPage } from '../SettingsPage';
import { useLanguageNames } from './useLanguageNames';

/** Who works here, and what is settled with each. */
export function Component() {
  const { t } = useTranslation('settings');
  const administers = useRole('ADMIN');
  const staff = useStaffPages();
  return (
    <SettingsPage
      name="staff"
      actions={
        administers && (
          <Anchor component={Link} to="/users">
            {t('staff.users')}
          </Anchor>
        )
      }
    >
      <ProblemNote problem={staff.error} />
      {staff.items !== undefined && (
        <Stack gap={0} component="ul" className="rows panel settings-form">
          {staff.items.map((member) => (
            <Member key={member.id} member={member} />
          ))}
        </Stack>
      )}
      <More pages={staff} />
    </SettingsPage>
  );
}

function Member({ member }: { member: Staff }) {
  const { t } = useTranslation(['settings', 'words']);
  const languages = useLanguageNames();
  const days = new Set(member.availability.map(({ weekday }) => weekday)).size;
  return (
    <li className="row">
      <Group justify="space-between" gap="xs">
        <div className="row-what">
          <Anchor component={Link} to={`/settings/staff/${member.id}`} fw={600}>
            {member.displayName}
          </Anchor>
          <Text size="sm" c="dimmed">
            {member.roles.map((role) => t(`words:role.${role}`)).join(', ')}
          </Text>
        </div>
        <div>
          <Text size="sm">{languages(member.languages)}</Text>
          <Text size="sm" c="dimmed">
            {days === 0 ? t('staff.noHours') : t('staff.days', { count: days })}
          </Text>
        </div>
      </Group>
    </li>
  );
}
