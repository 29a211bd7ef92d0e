import { Alert, Button, Group, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '~/api/client';

/** Whether somebody else has changed it since one read it. */
export function isStale(problem: unknown): boolean {
  return problem instanceof ApiProblem && problem.status === 412;
}

interface Props {
  /** What stands there now, where it can be shown in few words. */
  theirs?: ReactNode;
  onTakeTheirs: () => void;
  onKeepMine: () => void;
}

/** Somebody else was quicker: nothing is lost, and who types decides. */
export function Stale({ theirs, onTakeTheirs, onKeepMine }: Props) {
  const { t } = useTranslation();
  return (
    <Alert role="alert" color="amber" icon={<IconUsers aria-hidden />} title={t('stale.title')}>
      <Text>{t('stale.text')}</Text>
      {theirs}
      <Group mt="sm">
        <Button variant="default" onClick={onKeepMine}>
          {t('stale.mine')}
        </Button>
        <Button variant="default" onClick={onTakeTheirs}>
          {t('stale.theirs')}
        </Button>
      </Group>
    </Alert>
  );
}
