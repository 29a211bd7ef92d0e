import { Text } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';

import type { Hint } from '~/api/schema';

/** Words of a section that may be an opinion, where facts belong. */
export function Hints({ hints, section }: { hints: readonly Hint[] | undefined; section: string }) {
  const { t } = useTranslation('reports');
  const words = [...new Set(hints?.filter((hint) => hint.section === section).map(({ word }) => word))];
  return words.length === 0 ? null : (
    <Text size="sm" className="hint" mt={4}>
      {t('text.hint', { count: words.length })}{' '}
      {words.map((word, index) => (
        <Fragment key={word}>
          {index > 0 && ', '}
          <q>{word}</q>
        </Fragment>
      ))}
    </Text>
  );
}
