import { Anchor, Grid, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { useQuestionnaire } from '~/center/queries';
import { useDraftOnce, useDrafts } from '~/drafts/queries';
import { Page } from '~/ui/Page';
import { nameOf } from '~/ui/people';
import { Waiting } from '~/ui/Waiting';

import '../referrals.css';
import { RequestPanel, SafetyPanel } from '../page/Request';
import { Screenings } from '../page/Screenings';
import { useReferral } from '../queries';
import { ScreenForm } from './ScreenForm';
import { SCREENING, type ScreenValues } from './values';

export function Component() {
  const { id = '' } = useParams();
  return <Screen key={id} id={id} />;
}

/** The draft of the screening, if one was begun before this screen was opened: what it saves itself is no news to it. */
function useBegun(id: string) {
  const drafts = useDrafts(SCREENING);
  const [begun, settle] = useState<boolean>();
  if (begun === undefined && drafts.isFetchedAfterMount && drafts.data !== undefined) {
    settle(drafts.data.some(({ key }) => key === id));
  }
  const draft = useDraftOnce<ScreenValues>(SCREENING, id, begun === true);
  return {
    found: draft.data ?? undefined,
    isKnown: begun === false || draft.data !== undefined,
    error: draft.error ?? (begun === undefined ? drafts.error : null),
  };
}

/** Judging the risk: the questions, what they come to, and what a person makes of it. */
function Screen({ id }: { id: string }) {
  const { t, i18n } = useTranslation(['screening', 'referrals']);
  const { data: referral, error } = useReferral(id);
  const questionnaire = useQuestionnaire();
  const draft = useBegun(id);
  if (referral === undefined || questionnaire.data === undefined || !draft.isKnown) {
    const problem = error ?? questionnaire.error ?? draft.error;
    if (problem !== null) {
      throw problem;
    }
    return <Waiting />;
  }
  return (
    <Page
      title={t('title', { name: referral.children.map((child) => nameOf(child, i18n.language)).join(', ') })}
      windowTitle={t('referrals:decide.screen')}
      lead={t('lead')}
      actions={
        <Anchor component={Link} to={`/referrals/${id}`}>
          {t('back')}
        </Anchor>
      }
    >
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <ScreenForm referral={referral} questionnaire={questionnaire.data} found={draft.found} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <Stack gap="lg">
            {referral.safety !== undefined && <SafetyPanel safety={referral.safety} />}
            <RequestPanel referral={referral} />
            <Screenings id={id} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}
