import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { useDiscarding } from '~/drafts/queries';
import { Ask } from '~/ui/Ask';

import { DRAFT } from './draft';

/** Throws the draft away, after asking. */
export function Discard({ draftKey, keeper }: { draftKey: string; keeper: { close: () => void } }) {
  const { t } = useTranslation('referralForm');
  const navigate = useNavigate();
  const discarding = useDiscarding(DRAFT, draftKey, t('discard.done'), () => {
    keeper.close();
    void navigate('/referrals');
  });
  return <Ask title={t('discard.do')} text={<Text>{t('discard.text')}</Text>} change={discarding} />;
}
