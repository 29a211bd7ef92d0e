import { Button, Group, List, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconRubberStamp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import type { CourtReport } from '~/api/schema';
import { LANGUAGES } from '~/app/languages';
import { Dialog } from '~/ui/Dialog';
import { DialogFoot } from '~/ui/DialogFoot';
import { useAgainst } from '~/ui/fields';
import { ProblemNote } from '~/ui/ProblemNote';

import { useCorrection, useReasonedVerb, useVerb } from '../queries';
import { useRecipientName } from './names';
import { recipientOf } from './recipients';

interface ReleaseProps {
  report: CourtReport;
  beforehand?: () => Promise<boolean>;
  primary?: boolean;
}

/** Says to whom what goes, and what is left out of it, before the copies are frozen. */
export function Release({ report, beforehand, primary = false }: ReleaseProps) {
  const { t } = useTranslation(['reports', 'app']);
  const release = useVerb(report.id, 'release', t('acts.released'));
  const [opened, window] = useDisclosure(false, { onClose: release.reset });
  const open = async () => {
    if ((await beforehand?.()) ?? true) {
      window.open();
    }
  };
  return (
    <>
      <Button
        variant={primary ? 'filled' : 'default'}
        leftSection={<IconRubberStamp size={18} aria-hidden />}
        onClick={() => void open()}
      >
        {t('acts.release')}
      </Button>
      <Dialog opened={opened} onClose={window.close} title={t('release.title')}>
        <Stack>
          <ReleaseText report={report} />
          <ProblemNote problem={release.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={window.close}>
              {t('app:cancel')}
            </Button>
            <Button
              loading={release.isPending}
              onClick={() => release.mutate(undefined, { onSuccess: window.close })}
            >
              {t('acts.release')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}

const SIDES = new Set(['RESIDENTIAL_PARENT', 'RESIDENTIAL_LAWYER', 'VISITING_PARENT', 'VISITING_LAWYER']);

function ReleaseText({ report }: { report: CourtReport }) {
  const { t } = useTranslation('reports');
  const nameOf = useRecipientName(report.caseId ?? '');
  const withheld = report.withheldNotes?.length ?? 0;
  const sides = report.copies.some(({ reader }) => SIDES.has(reader));
  return (
    <>
      <Text>{t('release.text')}</Text>
      <div>
        <Text fw={600}>{t('release.copies', { count: report.copies.length })}</Text>
        <List mt={4}>
          {report.copies.map((copy) => (
            <List.Item key={copy.id}>{`${nameOf(recipientOf(copy))} (${LANGUAGES[copy.language]})`}</List.Item>
          ))}
        </List>
      </div>
      <div>
        <Text fw={600}>{t('release.leftOut')}</Text>
        <List mt={4}>
          <List.Item>{t('release.reach')}</List.Item>
          {sides && <List.Item>{t('release.otherSide')}</List.Item>}
          {sides && withheld > 0 && <List.Item>{t('release.withheld', { count: withheld })}</List.Item>}
          <List.Item>{t('release.held')}</List.Item>
        </List>
      </div>
      <Text>{t('release.final')}</Text>
    </>
  );
}

export function GiveBack({ id }: { id: string }) {
  const { t } = useTranslation('reports');
  const change = useReasonedVerb(id, 'return', t('acts.returned'));
  return (
    <WithReason
      change={change}
      words={{ act: t('acts.return'), text: t('acts.returnText'), label: t('acts.returnReason') }}
    />
  );
}

export function Discard({ id }: { id: string }) {
  const { t } = useTranslation('reports');
  const change = useReasonedVerb(id, 'discard', t('acts.discarded'));
  return (
    <WithReason
      change={change}
      colour="red"
      words={{ act: t('acts.discard'), text: t('acts.discardText'), label: t('acts.reason') }}
    />
  );
}

/** A mistake in what was released is mended by another report, which names this one. */
export function Correct({ id }: { id: string }) {
  const { t } = useTranslation('reports');
  const navigate = useNavigate();
  const change = useCorrection(id, (report) => void navigate(`/reports/${report.id}`));
  return (
    <WithReason
      change={change}
      words={{ act: t('acts.correct'), text: t('acts.correctText'), label: t('acts.reason') }}
    />
  );
}

interface WithReasonProps {
  change: {
    mutate: (reason: string, then: { onSuccess: () => void }) => void;
    reset: () => void;
    isPending: boolean;
    error: unknown;
  };
  words: { act: string; text: string; label: string };
  colour?: string;
}

/** An act that says why; what the service finds wrong with the reason stands next to it. */
function WithReason({ change, words, colour }: WithReasonProps) {
  const [reason, setReason] = useState('');
  const [opened, window] = useDisclosure(false, { onClose: change.reset });
  const against = useAgainst(change.error)('reason');
  return (
    <>
      <Button variant="default" onClick={window.open}>
        {words.act}
      </Button>
      <Dialog opened={opened} onClose={window.close} title={words.act}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            change.mutate(reason, { onSuccess: window.close });
          }}
        >
          <Stack>
            <Text>{words.text}</Text>
            <Textarea
              label={words.label}
              autosize
              minRows={3}
              maxLength={2_000}
              data-autofocus
              error={against}
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
            <ProblemNote problem={change.error} fields={against === undefined ? [] : ['reason']} />
            <DialogFoot act={words.act} busy={change.isPending} color={colour} onCancel={window.close} />
          </Stack>
        </form>
      </Dialog>
    </>
  );
}
