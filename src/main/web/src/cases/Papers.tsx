import { Anchor, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Case } from '~/api/schema';
import { Panel } from '~/ui/Panel';
import { nameOf } from '~/ui/people';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useConsents, useNotices, useOrders } from './queries';

/** What the court has ordered, with the days from and until which it holds. */
export function Orders({ caseId }: { caseId: string }) {
  const { t } = useTranslation('cases');
  const times = useTimes();
  const { data, error } = useOrders(caseId);
  return (
    <Papers title={t('orders.title')} none={t('orders.none')} count={data?.items.length} error={error}>
      {data?.items.map((order) => (
        <Paper
          key={order.id}
          name={`${order.caseNumber} · ${order.orderNumber}`}
          text={
            order.validUntil === undefined
              ? t('orders.open', { from: times.date(order.validFrom) })
              : t('orders.valid', { from: times.date(order.validFrom), until: times.date(order.validUntil) })
          }
        />
      ))}
    </Papers>
  );
}

export function Consents({ file }: { file: Case }) {
  const { t, i18n } = useTranslation('cases');
  const times = useTimes();
  const { data, error } = useConsents(file.id);
  const day = (instant: string) => ({ date: times.date(times.dateOf(instant)) });
  const name = (id: string) => {
    const person = file.people.find((any) => any.personId === id);
    return person === undefined ? '' : nameOf(person, i18n.language);
  };
  return (
    <Papers title={t('consents.title')} none={t('consents.none')} count={data?.items.length} error={error}>
      {data?.items.map((consent) => (
        <Paper
          key={consent.id}
          name={name(consent.personId)}
          text={[
            t(`purpose.${consent.purpose}`),
            t('consents.given', day(consent.givenAt)),
            consent.withdrawnAt === undefined ? undefined : t('consents.withdrawn', day(consent.withdrawnAt)),
          ]
            .filter(Boolean)
            .join(' · ')}
        />
      ))}
    </Papers>
  );
}

/** Letters are kept as they were made; each opens as it was sent. */
export function Notices({ caseId }: { caseId: string }) {
  const { t } = useTranslation('cases');
  const times = useTimes();
  const { data, error } = useNotices(caseId);
  return (
    <Papers title={t('notices.title')} none={t('notices.none')} count={data?.items.length} error={error}>
      {data?.items.map((notice) => (
        <Paper
          key={notice.id}
          name={
            <Anchor href={notice.pdf} target="_blank" rel="noreferrer">
              {t('notices.open', { addressee: notice.addressee })}
            </Anchor>
          }
          text={times.date(times.dateOf(notice.madeAt))}
        />
      ))}
    </Papers>
  );
}

interface PapersProps {
  title: string;
  none: string;
  count: number | undefined;
  error: unknown;
  children: ReactNode;
}

function Papers({ title, none, count, error, children }: PapersProps) {
  return (
    <Panel title={title}>
      <ProblemNote problem={error} />
      {count === 0 && <Text c="dimmed">{none}</Text>}
      <Stack gap={0} component="ul" className="rows">
        {children}
      </Stack>
    </Panel>
  );
}

function Paper({ name, text }: { name: ReactNode; text: string }) {
  return (
    <li className="row">
      <Text component="span" display="block" fw={550}>
        {name}
      </Text>
      <Text component="span" size="sm" c="dimmed">
        {text}
      </Text>
    </li>
  );
}
