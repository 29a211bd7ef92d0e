import { Anchor, Skeleton, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { Empty } from '~/ui/Empty';
import { Page } from '~/ui/Page';
import { nameOf } from '~/ui/people';
import { ProblemNote } from '~/ui/ProblemNote';
import { Waiting } from '~/ui/Waiting';

import '../referrals.css';
import { useDuplicates, useReferral } from '../queries';
import { twinsOf } from './alike';
import { TwinPanel } from './TwinPanel';

/** The referral beside each that may be about the same family. */
export function Component() {
  const { t, i18n } = useTranslation('referrals');
  const { id = '' } = useParams();
  const { data: referral, error } = useReferral(id);
  const duplicates = useDuplicates(id);
  if (error !== null && referral === undefined) {
    throw error;
  }
  if (referral === undefined) {
    return <Waiting />;
  }
  const twins = twinsOf(duplicates.data?.items ?? []);
  return (
    <Page
      title={t('twins.title', {
        name: referral.children.map((child) => nameOf(child, i18n.language)).join(', '),
      })}
      windowTitle={t('checks.twins')}
      lead={t('twins.lead')}
      actions={
        <Anchor component={Link} to={`/referrals/${id}`}>
          {t('twins.back')}
        </Anchor>
      }
    >
      <ProblemNote problem={duplicates.error} />
      {duplicates.data === undefined && duplicates.error === null && <Skeleton height={240} />}
      {duplicates.data !== undefined && twins.length === 0 && (
        <Empty title={t('twins.none.title')} text={t('twins.none.text')} />
      )}
      {twins.length > 0 && (
        <Text role="status" mb="md">
          {t('twins.found', { count: twins.length })}
        </Text>
      )}
      <Stack gap="lg">
        {twins.map((twin, index) => (
          <TwinPanel key={twin.key} number={index + 1} twin={twin} referral={referral} />
        ))}
      </Stack>
    </Page>
  );
}
