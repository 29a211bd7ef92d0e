import { Button, Group, Paper, Stack, Title } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { KeepingLine, KeepingTrouble } from '~/drafts/KeepingNote';
import type { Found } from '~/drafts/queries';
import { StayOrLeave } from '~/drafts/StayOrLeave';

import '../referrals.css';
import './form.css';
import { AdultsStep } from './AdultsStep';
import { ChildrenStep } from './ChildrenStep';
import { Discard } from './Discard';
import { Review } from './Review';
import { SafetyStep } from './SafetyStep';
import { SourceStep } from './SourceStep';
import { StepList } from './StepList';
import { STEPS } from './steps';
import { useSteps, type Intake } from './useSteps';
import type { FormValues } from './values';
import { WishesStep } from './WishesStep';

interface Props {
  draftKey: string;
  found: Found<Partial<FormValues>> | undefined;
}

export function Steps({ draftKey, found }: Props) {
  const { t } = useTranslation('referralForm');
  const intake = useSteps(draftKey, found);
  const { step, draft } = intake;
  return (
    <Stack gap="md" className="intake">
      <Group justify="space-between" gap="sm">
        <KeepingLine keeping={draft.keeping} />
        {draft.keeping.kind !== 'empty' && <Discard draftKey={draftKey} keeper={draft.keeper} />}
      </Group>
      <KeepingTrouble
        keeping={draft.keeping}
        problem={draft.problem}
        onTakeTheirs={intake.takeTheirs}
        onKeepMine={draft.keepMine}
      />
      <StepList intake={intake} />
      <Paper component="section" className="panel" p={{ base: 'md', md: 'lg' }} aria-labelledby="step-title">
        <Title order={2} id="step-title" tabIndex={-1} className="page-title" mb={4}>
          {t(`steps.${step}`)}
        </Title>
        <Body intake={intake} />
      </Paper>
      <StayOrLeave keeper={draft.keeper} keeping={draft.keeping} />
    </Stack>
  );
}

function Body({ intake }: { intake: Intake }) {
  switch (intake.step) {
    case 'source':
      return <Form intake={intake}><SourceStep intake={intake} /></Form>;
    case 'adults':
      return <Form intake={intake}><AdultsStep intake={intake} /></Form>;
    case 'children':
      return <Form intake={intake}><ChildrenStep intake={intake} /></Form>;
    case 'safety':
      return <Form intake={intake}><SafetyStep intake={intake} /></Form>;
    case 'wishes':
      return <Form intake={intake}><WishesStep intake={intake} /></Form>;
    case 'review':
      return <Review intake={intake} />;
  }
}

/** Enter goes on, as everywhere else. */
function Form({ intake, children }: { intake: Intake; children: React.ReactNode }) {
  const { t } = useTranslation('referralForm');
  const at = STEPS.indexOf(intake.step);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        intake.next();
      }}
    >
      <Stack gap="lg">
        {children}
        <Group justify="space-between">
          {at > 0 ? (
            <Button
              variant="default"
              leftSection={<IconArrowLeft size={18} aria-hidden />}
              onClick={() => intake.go(STEPS[at - 1] ?? 'source')}
            >
              {t('back')}
            </Button>
          ) : (
            <span />
          )}
          <Button type="submit" rightSection={<IconArrowRight size={18} aria-hidden />}>
            {t('next')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
