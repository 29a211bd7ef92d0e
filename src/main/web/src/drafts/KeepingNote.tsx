import { Alert, Button, Group, Text } from '@mantine/core';
import { IconCloudCheck, IconCloudOff, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { ProblemNote } from '~/ui/ProblemNote';
import { SavingText } from '~/ui/SavingText';
import { Stale } from '~/ui/Stale';
import { useTimes } from '~/ui/times';

import type { Keeping } from './keeping';

/** Quietly, whether what was typed is safe. */
export function KeepingLine({ keeping }: { keeping: Keeping }) {
  const { t } = useTranslation('drafts');
  const times = useTimes();
  const said = {
    empty: t('empty'),
    unsaved: t('unsaved'),
    saved: keeping.kind === 'saved' ? t('saved', { time: times.time(keeping.at) }) : '',
    lost: t('lost'),
    stale: t('held'),
    gone: t('held'),
    refused: t('held'),
  }[keeping.kind];
  const Icon = { saved: IconCloudCheck, lost: IconCloudOff, stale: IconCloudOff, gone: IconCloudOff, refused: IconCloudOff, empty: IconPencil, unsaved: IconPencil }[
    keeping.kind
  ];
  return (
    <Group gap={6} wrap="nowrap" className="keeping">
      <Icon size={18} aria-hidden />
      <SavingText lost={keeping.kind === 'lost'}>{said}</SavingText>
    </Group>
  );
}

interface Props {
  keeping: Keeping;
  /** Why the choice between the two could not be carried out. */
  problem: unknown;
  onTakeTheirs: () => void;
  onKeepMine: () => void;
}

/** What is wrong with the saving, where something is, and what can be done; nothing typed is lost by it. */
export function KeepingTrouble({ keeping, problem, onTakeTheirs, onKeepMine }: Props) {
  const { t } = useTranslation('drafts');
  switch (keeping.kind) {
    case 'stale':
      return (
        <>
          <Stale theirs={<Text mt="xs">{t('other')}</Text>} onTakeTheirs={onTakeTheirs} onKeepMine={onKeepMine} />
          <ProblemNote problem={problem} />
        </>
      );
    case 'gone':
      return (
        <Alert role="alert" color="amber" title={t('gone.title')}>
          <Text>{t('gone.text')}</Text>
          <Button variant="default" mt="sm" onClick={onKeepMine}>
            {t('gone.keep')}
          </Button>
          <ProblemNote problem={problem} />
        </Alert>
      );
    case 'refused':
      return <ProblemNote problem={keeping.problem} />;
    default:
      return null;
  }
}
