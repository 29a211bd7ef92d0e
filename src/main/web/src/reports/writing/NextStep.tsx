import { Button, Group, List, Stack, Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { CourtReport } from '~/api/schema';
import type { Keeper } from '~/drafts/keeper';
import type { Keeping } from '~/drafts/keeping';
import { KeepingLine } from '~/drafts/KeepingNote';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';

import { useReportRules, useVerb } from '../queries';
import { Discard, Release } from './Acts';
import { useOffered } from './RecipientFields';
import { gaps, type ReportValues } from './values';

interface Props {
  report: CourtReport;
  values: ReportValues;
  keeping: Keeping;
  unsigned: number;
  keeper: Pick<Keeper<never>, 'settle'>;
}

/** Whether all is saved, what is still missing, and the way on. */
export function NextStep({ report, values, keeping, unsigned, keeper }: Props) {
  const { t } = useTranslation('reports');
  const offered = useOffered(report.caseId ?? '', values.recipients);
  const rules = useReportRules();
  const submit = useVerb(report.id, 'submit', t('acts.submitted'));
  const found = gaps(values, {
    facts: report.facts,
    unsigned,
    hints: report.hints?.length ?? 0,
    courtOffered: offered.some(({ reader }) => reader === 'COURT' || reader === 'REQUESTER'),
  });
  const alone = rules.data?.fourEyes === false;
  const go = async () => {
    if (await keeper.settle()) {
      submit.mutate();
    }
  };
  return (
    <Panel title={t('next.title')}>
      <Stack gap="sm">
        <KeepingLine keeping={keeping} />
        {found.length === 0 ? (
          <Text>{t('next.whole')}</Text>
        ) : (
          <div>
            <Text fw={550}>{t('next.missing')}</Text>
            <List size="sm" mt={4}>
              {found.map((gap) => (
                <List.Item key={gap.kind}>
                  {'count' in gap ? t(`gaps.${gap.kind}`, { count: gap.count }) : t(`gap.${gap.kind}`)}
                </List.Item>
              ))}
            </List>
          </div>
        )}
        <ProblemNote problem={submit.error} />
        <Group gap="sm">
          <Button
            leftSection={<IconSend size={18} aria-hidden />}
            loading={submit.isPending}
            onClick={() => void go()}
          >
            {t('acts.submit')}
          </Button>
          {alone && <Release report={report} beforehand={() => keeper.settle()} />}
          <Discard id={report.id} />
        </Group>
      </Stack>
    </Panel>
  );
}
