import { Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Standing } from '~/api/schema';
import { Ask } from '~/ui/Ask';
import { useFieldProblems } from '~/ui/fields';
import { Page } from '~/ui/Page';
import { ProblemNote } from '~/ui/ProblemNote';

import { standing, takeBack } from './queries';

/** How one's own application stands, for whoever has its number and code; and the way to take it back. */
export function Component() {
  const { t } = useTranslation('public');
  const form = useForm({ initialValues: { reference: '', secret: '' } });
  const [known, setKnown] = useState<Standing>();
  const learn = { onSuccess: ({ status }: { status: Standing }) => setKnown(status) };
  const asking = useMutation({ mutationFn: () => standing(form.getValues()), gcTime: 0, ...learn });
  const taking = useMutation({ mutationFn: () => takeBack(form.getValues()), gcTime: 0, ...learn });
  const beside = useFieldProblems(form, asking.error);
  const again = () => {
    form.reset();
    asking.reset();
    setKnown(undefined);
  };
  if (known !== undefined) {
    return <Known status={known} taking={taking} onAgain={again} />;
  }
  return (
    <Page title={t('status.title')} lead={t('status.lead')}>
      <form noValidate autoComplete="off" onSubmit={form.onSubmit(() => asking.mutate())}>
        <Stack gap="lg">
          <ProblemNote problem={asking.error} fields={beside} />
          <TextInput
            size="md"
            label={t('status.reference')}
            description={t('codeText')}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            required
            {...form.getInputProps('reference')}
          />
          <TextInput
            size="md"
            label={t('status.secret')}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            required
            {...form.getInputProps('secret')}
          />
          <Button type="submit" size="md" loading={asking.isPending}>
            {t('status.look')}
          </Button>
          <Text c="dimmed">{t('status.lost')}</Text>
        </Stack>
      </form>
    </Page>
  );
}

interface KnownProps {
  status: Standing;
  taking: Parameters<typeof Ask>[0]['change'];
  onAgain: () => void;
}

function Known({ status, taking, onAgain }: KnownProps) {
  const { t } = useTranslation('public');
  const told = useRef<HTMLHeadingElement>(null);
  useEffect(() => told.current?.focus(), [status]);
  return (
    <Page title={t('status.title')}>
      <Paper component="section" className="panel" p="md">
        <Title order={2} ref={told} tabIndex={-1} className="page-title" mb="xs">
          {t(`status.standing.${status}`)}
        </Title>
        <Text>{t(`status.means.${status}`)}</Text>
      </Paper>
      <Group gap="sm" mt="lg">
        {status !== 'WITHDRAWN' && (
          <Ask title={t('status.withdraw')} text={t('status.withdrawText')} change={taking} />
        )}
        <Button variant="default" onClick={onAgain}>
          {t('status.again')}
        </Button>
      </Group>
    </Page>
  );
}
