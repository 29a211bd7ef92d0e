import { Alert, Button, Group, List, Loader, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Verify, VerifyFound } from '~/api/schema';
import { Back } from '~/ui/Back';
import { Facts, type Fact } from '~/ui/edit/Facts';
import { Page } from '~/ui/Page';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useVerification } from './queries';

/** Whether anybody has altered the trail: every entry is read and its seal checked. */
export function Component() {
  const { t } = useTranslation('audit');
  const check = useVerification();
  return (
    <>
      <Back to="/audit">{t('title')}</Back>
      <Page title={t('verify.title')} lead={t('verify.lead')}>
        <Stack maw="46rem">
          <div>
            <Button
              leftSection={<IconShieldCheck size={18} aria-hidden />}
              disabled={check.isFetching}
              onClick={() => void check.refetch()}
            >
              {t('verify.do')}
            </Button>
          </div>
          <div role="status">
            {check.isFetching && (
              <Group gap="sm" wrap="nowrap">
                <Loader size="sm" aria-hidden />
                <Text>{t('verify.running')}</Text>
              </Group>
            )}
            {check.data !== undefined && !check.isFetching && <Result found={check.data} />}
          </div>
          <ProblemNote problem={check.error} />
        </Stack>
      </Page>
    </>
  );
}

function Result({ found }: { found: Verify }) {
  const { t, i18n } = useTranslation('audit');
  const times = useTimes();
  const number = new Intl.NumberFormat(i18n.language);
  const facts: Fact[] = [
    { name: t('verify.entries'), value: number.format(found.entries) },
    { name: t('verify.unsealed'), value: number.format(found.unsealed) },
    ...(found.anchoredAt === undefined
      ? []
      : [{ name: t('verify.anchored'), value: times.moment(found.anchoredAt) }]),
    ...(found.head === undefined ? [] : [{ name: t('verify.head'), value: found.head }]),
  ];
  return (
    <Stack>
      <Alert
        color={found.intact ? 'lagoon' : 'red'}
        icon={found.intact ? <IconShieldCheck aria-hidden /> : <IconAlertTriangle aria-hidden />}
        title={found.intact ? t('verify.intact') : t('verify.broken', { count: found.problemCount })}
      >
        {t(found.intact ? 'verify.intactText' : 'verify.brokenText')}
      </Alert>
      {found.problems.length > 0 && (
        <Panel title={t('verify.problems')}>
          <List>
            {found.problems.map((problem, place) => (
              <List.Item key={place}>
                <Problem problem={problem} />
              </List.Item>
            ))}
          </List>
        </Panel>
      )}
      <Panel title={t('verify.figures')}>
        <Facts facts={facts} />
      </Panel>
    </Stack>
  );
}

function Problem({ problem }: { problem: VerifyFound }) {
  const { t } = useTranslation('audit');
  const times = useTimes();
  const where = [
    problem.number === undefined ? undefined : t('verify.number', { number: problem.number }),
    problem.day === undefined ? undefined : times.date(problem.day),
    problem.entry,
  ];
  return <>{[t(`finding.${problem.kind}`), ...where.filter(Boolean)].join(' · ')}</>;
}
