import { Anchor, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Interpreter } from '~/api/schema';
import { useRole } from '~/app/session';
import { useInterpreters } from '~/center/queries';
import { Empty } from '~/ui/Empty';
import { ProblemNote } from '~/ui/ProblemNote';

import { SettingsPage } from '../SettingsPage';
import { useLanguageNames } from './useLanguageNames';

/** Who interprets at visits. */
export function Component() {
  const { t } = useTranslation('settings');
  const edits = useRole('ADMIN', 'COORDINATOR');
  const interpreters = useInterpreters();
  const add = edits && (
    <Button component={Link} to="/settings/interpreters/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('interpreters.add')}
    </Button>
  );
  return (
    <SettingsPage name="interpreters" actions={add}>
      <ProblemNote problem={interpreters.error} />
      {interpreters.data?.items.length === 0 && (
        <Empty title={t('interpreters.none')} text={t('interpreters.noneText')} />
      )}
      {interpreters.data !== undefined && interpreters.data.items.length > 0 && (
        <Stack gap={0} component="ul" className="rows panel settings-form">
          {interpreters.data.items.map((each) => (
            <Row key={each.id} interpreter={each} />
          ))}
        </Stack>
      )}
    </SettingsPage>
  );
}

function Row({ interpreter }: { interpreter: Interpreter }) {
  const { t } = useTranslation('settings');
  const languages = useLanguageNames();
  return (
    <li className="row">
      <Group justify="space-between" gap="xs">
        <div className="row-what">
          <Anchor component={Link} to={`/settings/interpreters/${interpreter.id}`} fw={600}>
            {interpreter.name}
          </Anchor>
          <Text size="sm" c="dimmed">
            {languages(interpreter.languages)}
          </Text>
        </div>
        {!interpreter.active && (
          <Badge variant="light" color="gray">
            {t('interpreters.inactive')}
          </Badge>
        )}
      </Group>
    </li>
  );
}
