import { Anchor, Group, Skeleton, Table, Text } from '@mantine/core';
import { IconEqual } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Referral } from '~/api/schema';
import { ApiProblem } from '~/api/client';
import { useRole } from '~/app/session';
import { Panel } from '~/ui/Panel';
import { nameOf } from '~/ui/people';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { Decline } from '../page/Reasoned';
import { isOneOf, isSameCourtCase, type Named, type Twin } from './alike';
import { sheetOf, useTwin, type TwinSheet } from './useTwin';

/** This referral and one possible twin, side by side; what is the same says so in words. */
export function TwinPanel({ twin, number, referral }: { twin: Twin; number: number; referral: Referral }) {
  const { t } = useTranslation('referrals');
  const { data: theirs, error } = useTwin(twin);
  const title = `${number}. ${twin.kinds.map((kind) => t(`twins.${kind}`)).join(', ')}`;
  const ours = sheetOf(referral);
  // What a case is ordered by is read elsewhere; where that is what is alike, the service has compared it.
  const found = twin.kinds.includes('COURT_CASE') ? ours.courtCase : undefined;
  const hidden = error instanceof ApiProblem && (error.status === 403 || error.status === 404);
  return (
    <Panel title={title}>
      {hidden ? <Text>{t('twins.hidden')}</Text> : <ProblemNote problem={error} />}
      {theirs === undefined && error === null && <Skeleton height={160} />}
      {theirs !== undefined && <Comparison title={title} ours={ours} theirs={{ ...theirs, courtCase: theirs.courtCase ?? found }} />}
      <Acts twin={twin} referral={referral} theirs={theirs} />
    </Panel>
  );
}

function Comparison({ title, ours, theirs }: { title: string; ours: TwinSheet; theirs: TwinSheet }) {
  const { t } = useTranslation(['referrals', 'words']);
  const times = useTimes();
  const received = (sheet: TwinSheet) =>
    sheet.receivedAt === undefined ? undefined : times.date(times.dateOf(sheet.receivedAt));
  const status = ({ status: is }: TwinSheet) => {
    if (is === undefined) {
      return t('twins.onlyKnown');
    }
    return is.of === 'case' ? t(`words:caseStatus.${is.status}`) : t(`words:referralStatus.${is.status}`);
  };
  const sameCourt = isSameCourtCase(ours.courtCase, theirs.courtCase);
  return (
    <Table.ScrollContainer minWidth={0} type="native" tabIndex={0} role="group" aria-label={`${t('twins.what')}: ${title}`}>
      <Table className="cards twin-table" verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('twins.what')}</Table.Th>
            <Table.Th>{t('twins.ours')}</Table.Th>
            <Table.Th>{theirs.number === undefined ? t('twins.theirs') : t('twins.case', { number: theirs.number })}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Row name={t('twins.children')} ours={<People people={ours.children} others={theirs.children} />} theirs={<People people={theirs.children} others={ours.children} />} />
          <Row name={t('twins.adults')} ours={<People people={ours.adults} others={theirs.adults} />} theirs={<People people={theirs.adults} others={ours.adults} />} />
          <Row
            name={t('order.caseNumber')}
            ours={<Value text={ours.courtCase} same={sameCourt} />}
            theirs={<Value text={theirs.courtCase} same={sameCourt} />}
          />
          <Row
            name={t('source')}
            ours={ours.source && t(`words:source.${ours.source}`)}
            theirs={theirs.source && t(`words:source.${theirs.source}`)}
          />
          <Row name={t('status')} ours={status(ours)} theirs={status(theirs)} />
          <Row name={t('twins.received')} ours={received(ours)} theirs={received(theirs)} />
          <Row name={t('twins.reason')} ours={ours.reason} theirs={theirs.reason} />
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Row({ name, ours, theirs }: { name: string; ours: ReactNode; theirs: ReactNode }) {
  const { t } = useTranslation('referrals');
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td data-label={t('twins.ours')}>{ours ?? '–'}</Table.Td>
      <Table.Td data-label={t('twins.theirs')}>{theirs ?? '–'}</Table.Td>
    </Table.Tr>
  );
}

function People({ people, others }: { people: readonly Named[]; others: readonly Named[] }) {
  const { i18n } = useTranslation('referrals');
  const times = useTimes();
  return people.length === 0 ? (
    '–'
  ) : (
    <ul className="people">
      {people.map((person) => (
        <li key={person.personId}>
          <Value
            text={[nameOf(person, i18n.language), person.birthDate === undefined ? undefined : times.date(person.birthDate)]
              .filter(Boolean)
              .join(', ')}
            same={isOneOf(person, others)}
          />
        </li>
      ))}
    </ul>
  );
}

function Value({ text, same }: { text: string | undefined; same: boolean }) {
  const { t } = useTranslation('referrals');
  if (text === undefined || !same) {
    return text ?? '–';
  }
  return (
    <Group gap={8} component="span">
      <span className="same">{text}</span>
      <span className="same-word">
        <IconEqual size={16} aria-hidden />
        {t('twins.same')}
      </span>
    </Group>
  );
}

/** What can be done about it: look there, or decline what came twice. */
function Acts({ twin, referral, theirs }: { twin: Twin; referral: Referral; theirs: TwinSheet | undefined }) {
  const { t } = useTranslation('referrals');
  const decides = useRole('COORDINATOR');
  const caseId = theirs?.caseId ?? twin.caseId;
  const isOpen = referral.status === 'RECEIVED' || referral.status === 'WAITING';
  return (
    <Group gap="md" mt="md">
      {twin.referralId !== undefined && theirs !== undefined && (
        <Anchor component={Link} to={`/referrals/${twin.referralId}`}>
          {t('twins.openReferral')}
        </Anchor>
      )}
      {caseId !== undefined && theirs !== undefined && (
        <Anchor component={Link} to={`/cases/${caseId}`}>
          {t('twins.openCase')}
        </Anchor>
      )}
      {decides && isOpen && <Decline referral={referral} reason={t('twins.declineReason')} />}
      <Text size="sm" c="dimmed">
        {t('twins.advice')}
      </Text>
    </Group>
  );
}
