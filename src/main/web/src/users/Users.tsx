import { Anchor, Badge, Button, Checkbox, Group, Select, Skeleton, Table, Text, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { User } from '~/api/schema';
import { ROLES } from '~/app/roles';
import { useAsked } from '~/ui/asked';
import { Empty } from '~/ui/Empty';
import { Page } from '~/ui/Page';
import { ProblemNote } from '~/ui/ProblemNote';

import { found } from './found';
import { useUsers } from './queries';

/** Who can sign in here, and as what. */
export function Component() {
  const { t } = useTranslation(['users', 'words']);
  const users = useUsers();
  const asked = useAsked();
  const role = ROLES.find((any) => any === asked.get('role'));
  const locked = asked.get('locked') === 'true';
  const shown = users.data === undefined ? undefined : found(users.data, asked.get('q') ?? '', role, locked);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button component={Link} to="/users/new" leftSection={<IconPlus size={18} aria-hidden />}>
          {t('add')}
        </Button>
      }
    >
      <Group mb="md" gap="md" align="flex-end" role="search">
        <TextInput
          className="grow"
          type="search"
          label={t('search')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={asked.get('q') ?? ''}
          onChange={({ currentTarget }) => asked.put({ q: currentTarget.value })}
        />
        <Select
          label={t('role')}
          placeholder={t('all')}
          clearable
          clearButtonProps={{ 'aria-label': t('all') }}
          data={ROLES.map((value) => ({ value, label: t(`words:role.${value}`) }))}
          value={role ?? null}
          onChange={(value) => asked.put({ role: value })}
        />
        <Checkbox
          mb={8}
          label={t('lockedOnly')}
          checked={locked}
          onChange={({ currentTarget }) => asked.put({ locked: currentTarget.checked })}
        />
      </Group>
      <ProblemNote problem={users.error} />
      <Text role="status" size="sm" c="dimmed" mb="xs">
        {shown !== undefined && t('found', { count: shown.length })}
      </Text>
      {shown === undefined && users.error === null && <Skeleton height={320} />}
      {shown?.length === 0 && <Empty title={t('none')} text={t('noneText')} />}
      {shown !== undefined && shown.length > 0 && <UserTable users={shown} />}
    </Page>
  );
}

function UserTable({ users }: { users: User[] }) {
  const { t } = useTranslation(['users', 'words']);
  return (
    <Table.ScrollContainer minWidth={0} className="panel list">
      <Table verticalSpacing="sm" className="cards">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('name')}</Table.Th>
            <Table.Th>{t('username')}</Table.Th>
            <Table.Th>{t('roles')}</Table.Th>
            <Table.Th>{t('state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {users.map((user) => (
            <Table.Tr key={user.id}>
              <Table.Td data-label={t('name')}>
                <Anchor component={Link} to={`/users/${user.id}`} fw={600}>
                  {user.displayName}
                </Anchor>
              </Table.Td>
              <Table.Td data-label={t('username')}>{user.username}</Table.Td>
              <Table.Td data-label={t('roles')}>
                {user.roles.map((role) => t(`words:role.${role}`)).join(', ')}
              </Table.Td>
              <Table.Td data-label={t('state')}>
                {user.locked ? (
                  <Badge variant="light" color="red">
                    {t('locked')}
                  </Badge>
                ) : (
                  t('open')
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
