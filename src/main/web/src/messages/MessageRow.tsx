import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { serviceNow } from '~/api/clock';
import type { Message, MessageStatus } from '~/api/schema';
import { LANGUAGES } from '~/app/languages';
import { useStaff } from '~/center/queries';
import { CaseLink } from '~/reports/CaseLink';
import { useCaseBook } from '~/reports/queries';
import { Dialog } from '~/ui/Dialog';
import { nameOf } from '~/ui/people';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useMessage, useRetry } from './queries';
import './messages.css';

const COLOURS: Record<MessageStatus, string> = {
  WAITING: 'amber',
  SENT: 'lagoon',
  FAILED: 'red',
  WITHDRAWN: 'gray',
};

interface Props {
  message: Message;
  ofOneCase: boolean;
}

export function MessageRow({ message, ofOneCase }: Props) {
  const { t } = useTranslation(['messages', 'words']);
  const times = useTimes();
  const retry = useRetry(t('retried'));
  const { status, setback, nextTryAt } = message;
  const kind = t(`words:messageKind.${message.kind}`);
  return (
    <li className="row">
      <Group justify="space-between" gap="sm" align="flex-start">
        <div className="row-what">
          <Text component="span" fw={600} mr="sm">
            {kind}
          </Text>
          {!ofOneCase && <CaseLink id={message.caseId} />}
          <Text size="sm" c="dimmed">
            {[useAddressee(message), LANGUAGES[message.language], times.moment(message.createdAt)]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          {setback !== undefined && status !== 'SENT' && (
            <Text size="sm" className={status === 'FAILED' ? 'overdue' : undefined}>
              {t(`words:setback.${setback}`)}
            </Text>
          )}
          {status === 'WAITING' && nextTryAt !== undefined && nextTryAt > serviceNow() && (
            <Text size="sm" c="dimmed">
              {t('next', { time: times.moment(nextTryAt) })}
            </Text>
          )}
          <ProblemNote problem={retry.error} />
        </div>
        <Group gap="sm">
          <Badge component="span" variant="light" color={COLOURS[status]} className={`status status-${COLOURS[status]}`}>
            {t(`words:messageStatus.${status}`)}
          </Badge>
          {status === 'FAILED' && (
            <Button
              size="compact-md"
              variant="default"
              leftSection={<IconRefresh size={16} aria-hidden />}
              aria-label={`${t('retry')}: ${kind}`}
              loading={retry.isPending}
              onClick={() => retry.mutate(message.id)}
            >
              {t('retry')}
            </Button>
          )}
          <Whole message={message} kind={kind} />
        </Group>
      </Group>
    </li>
  );
}

function useAddressee({ caseId, personId, accountId }: Message): string {
  const { t, i18n } = useTranslation('messages');
  const staff = useStaff();
  const person = useCaseBook()
    .get(caseId ?? '')
    ?.people.find((any) => any.personId === personId);
  if (person !== undefined) {
    return nameOf(person, i18n.language);
  }
  return (accountId === undefined ? undefined : staff.get(accountId)?.displayName) ?? t(personId === undefined ? 'staff' : 'family');
}

/** Its words and where it went, behind a press that is kept in the audit trail. */
function Whole({ message, kind }: { message: Message; kind: string }) {
  const { t } = useTranslation('messages');
  const [opened, window] = useDisclosure(false);
  const whole = useMessage(message.id, opened);
  const nothing = whole.data !== undefined && whole.data.text === undefined;
  return (
    <>
      <Button size="compact-md" variant="default" aria-label={`${t('read')}: ${kind}`} onClick={window.open}>
        {t('read')}
      </Button>
      <Dialog opened={opened} onClose={window.close} title={kind}>
        <Stack>
          <Text size="sm" c="dimmed">
            {t('audited')}
          </Text>
          <ProblemNote problem={whole.error} />
          {whole.data?.to !== undefined && (
            <dl className="facts">
              <div>
                <dt>{t('to')}</dt>
                <dd>{whole.data.to}</dd>
              </div>
            </dl>
          )}
          {whole.data?.text !== undefined && <Text className="message-text">{whole.data.text}</Text>}
          {nothing && <Text>{t('notKept')}</Text>}
          {whole.data?.invitation === true && <Text size="sm">{t('invitation')}</Text>}
        </Stack>
      </Dialog>
    </>
  );
}
