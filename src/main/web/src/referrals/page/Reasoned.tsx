import { Button, Select, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';

import type { Priority, Referral } from '~/api/schema';
import { Dialog } from '~/ui/Dialog';
import { DialogFoot } from '~/ui/DialogFoot';
import { useFieldProblems } from '~/ui/fields';
import { ProblemNote } from '~/ui/ProblemNote';

import { useDecline, useEnqueueing, useWithdrawal } from '../queries';

const PRIORITIES = ['LOW', 'NORMAL', 'HIGH'] as const satisfies readonly Priority[];

interface Entered extends Record<string, unknown> {
  reason: string;
  priority: Priority;
}

interface Act {
  mutate: (entered: Entered, then: { onSuccess: () => void }) => void;
  reset: () => void;
  isPending: boolean;
  error: unknown;
}

interface Props {
  title: string;
  text: string;
  label: string;
  act: Act;
  primary?: boolean;
  grave?: boolean;
  /** Whether a rank is asked for as well. */
  ranked?: boolean;
  first?: Partial<Entered>;
}

/** A decision that is given with its reason; asked for once, as there is no way back. */
export function Reasoned({ title, text, label, act, primary = false, grave = false, ranked = false, first }: Props) {
  const { t } = useTranslation(['referrals', 'words', 'app']);
  const form = useForm<Entered>({ initialValues: { reason: '', priority: 'NORMAL', ...first } });
  const [opened, window] = useDisclosure(false, { onClose: act.reset });
  const fields = useFieldProblems(form, act.error);
  return (
    <>
      <Button variant={primary ? 'filled' : 'default'} onClick={window.open}>
        {title}
      </Button>
      <Dialog opened={opened} onClose={window.close} title={title}>
        <form noValidate onSubmit={form.onSubmit((entered) => act.mutate(entered, { onSuccess: window.close }))}>
          <Stack>
            <ProblemNote problem={act.error} fields={fields} />
            <Text>{text}</Text>
            {ranked && (
              <Select
            comboboxProps={{ withinPortal: false }}
                label={t('wait.priority')}
                allowDeselect={false}
                data={PRIORITIES.map((value) => ({ value, label: t(`words:urgency.${value}`) }))}
                {...form.getInputProps('priority')}
              />
            )}
            <Textarea
              label={label}
              withAsterisk
              autosize
              minRows={3}
              data-autofocus
              {...form.getInputProps('reason')}
            />
            <DialogFoot act={title} busy={act.isPending} color={grave ? 'red' : undefined} onCancel={window.close} />
          </Stack>
        </form>
      </Dialog>
    </>
  );
}

export function Decline({ referral, primary = false, reason }: { referral: Referral; primary?: boolean; reason?: string }) {
  const { t } = useTranslation('referrals');
  return (
    <Reasoned
      title={t('decline.do')}
      text={t('decline.text')}
      label={t('decline.reason')}
      act={useDecline(referral.id, t('decline.done'))}
      primary={primary}
      grave
      first={{ reason: reason ?? '' }}
    />
  );
}

export function Enqueue({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  return (
    <Reasoned
      title={t('wait.do')}
      text={t('wait.text')}
      label={t('wait.reason')}
      act={useEnqueueing(referral.id, t('wait.done'))}
      ranked
      first={{ priority: referral.urgency }}
    />
  );
}

export function Withdraw({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  return (
    <Reasoned
      title={t('withdraw.do')}
      text={t('withdraw.text')}
      label={t('withdraw.reason')}
      act={useWithdrawal(referral.id, t('withdraw.done'))}
      grave
    />
  );
}
