import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import type { Referral } from '~/api/schema';
import { useStaff } from '~/center/queries';
import { announce } from '~/ui/Announcer';
import { Dialog } from '~/ui/Dialog';
import { ProblemNote } from '~/ui/ProblemNote';

import { useAcceptance } from '../queries';

/** Makes a case of the referral, and leads there. */
export function Accept({ referral, primary }: { referral: Referral; primary: boolean }) {
  const { t } = useTranslation(['referrals', 'app']);
  const navigate = useNavigate();
  const accepting = useAcceptance(referral.id, ({ id, number }) => {
    announce(t('accept.done', { number }));
    void navigate(`/cases/${id}`);
  });
  const [opened, window] = useDisclosure(false, { onClose: accepting.reset });
  const [worker, setWorker] = useState<string | null>(null);
  const workers = [...useStaff().values()].filter(({ roles }) => roles.includes('CASE_WORKER'));
  return (
    <>
      <Button
        variant={primary ? 'filled' : 'default'}
        leftSection={<IconCheck size={18} aria-hidden />}
        onClick={window.open}
      >
        {t('accept.do')}
      </Button>
      <Dialog opened={opened} onClose={window.close} title={t('accept.do')} size="md">
        <Stack>
          <ProblemNote problem={accepting.error} />
          <Text>{t(referral.screening === undefined ? 'accept.unscreened' : 'accept.text')}</Text>
          <Select
            comboboxProps={{ withinPortal: false }}
            label={t('accept.worker')}
            description={t('accept.workerText')}
            placeholder={t('accept.nobody')}
            clearable
            clearButtonProps={{ 'aria-label': t('accept.nobody') }}
            data={workers.map(({ id, displayName }) => ({ value: id, label: displayName }))}
            value={worker}
            onChange={setWorker}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={window.close}>
              {t('app:cancel')}
            </Button>
            <Button data-autofocus loading={accepting.isPending} onClick={() => accepting.mutate(worker)}>
              {t('accept.do')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
