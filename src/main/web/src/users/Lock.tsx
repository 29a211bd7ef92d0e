import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';

import { useChange } from '~/api/changes';
import { api, taken } from '~/api/client';
import type { ChoicesRequest, User } from '~/api/schema';
import { Dialog } from '~/ui/Dialog';
import { VisitsHit } from '~/ui/edit/VisitsHit';
import { ProblemNote } from '~/ui/ProblemNote';

interface Props {
  user: User;
  etag: string;
}

/** Takes the way in away at once, or opens it again. */
export function Lock({ user, etag }: Props) {
  const { t } = useTranslation(['users', 'app']);
  const [opened, window] = useDisclosure(false);
  const change = useLocking(user, etag, window.close);
  const leave = () => {
    window.close();
    change.reset();
  };
  const { displayName, locked } = user;
  const title = t(locked ? 'lock.open' : 'lock.do');
  return (
    <Stack gap="xs" align="flex-start">
      <Text>{t(locked ? 'lock.openMeans' : 'lock.means')}</Text>
      <Button variant="default" onClick={window.open}>
        {title}
      </Button>
      <Dialog opened={opened} onClose={leave} title={title} size="md">
        <Stack>
          <Text>{t(locked ? 'lock.openText' : 'lock.text', { name: displayName })}</Text>
          <ProblemNote problem={change.error} />
          <VisitsHit problem={change.error} onDecided={change.mutate} isSaving={change.isPending} />
          <Group justify="flex-end">
            <Button variant="default" onClick={leave}>
              {t('app:cancel')}
            </Button>
            <Button
              data-autofocus
              color={locked ? undefined : 'red'}
              loading={change.isPending}
              onClick={() => change.mutate(undefined)}
            >
              {title}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </Stack>
  );
}

/** Who accompanies visits ahead is locked once it is said what becomes of them. */
function useLocking(user: User, etag: string, then: () => void) {
  const { t } = useTranslation('users');
  const { id, displayName, roles, courtId, languages, locked } = user;
  return useChange({
    run: (visits: ChoicesRequest | undefined) =>
      taken(
        api.PUT('/users/{id}', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: { displayName, roles, courtId, languages, locked: !locked, visits },
        }),
      ),
    refreshes: [['users'], ['staff']],
    said: t(locked ? 'lock.wasOpened' : 'lock.wasLocked', { name: displayName }),
    then,
  });
}
