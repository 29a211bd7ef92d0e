import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import { useChange } from '~/api/changes';
import { Ask } from '~/ui/Ask';
import { Opens } from '~/ui/Opens';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';

import { SpecialForm } from './SpecialForm';

const KINDS = ['ethnicity', 'health', 'religion'] as const;

/** Ethnicity, health, religion: kept only with a ground for it, and read only by who asks. */
export function SpecialCategories({ personId, name }: { personId: string; name: string }) {
  const { t } = useTranslation('casework');
  const [shown, setShown] = useState(false);
  const clear = useChange({
    run: () => take(api.DELETE('/people/{personId}/special-categories', { params: { path: { personId } } })),
    refreshes: [['special', personId]],
    said: t('special.cleared'),
  });
  return (
    <Panel
      title={t('special.title')}
      actions={
        <>
          <Opens title={t('special.change')} about={name}>
            <SpecialForm personId={personId} />
          </Opens>
          {shown && <Ask title={t('special.clear')} text={t('special.clearText')} change={clear} />}
        </>
      }
    >
      <Text size="sm" c="dimmed" mb="sm">
        {t('special.text')}
      </Text>
      <Button variant="default" size="compact-sm" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t(shown ? 'special.hide' : 'special.show')}
      </Button>
      {shown && <Known personId={personId} />}
    </Panel>
  );
}

function Known({ personId }: { personId: string }) {
  const { t } = useTranslation('casework');
  const { data, error } = useQuery({
    queryKey: ['special', personId],
    queryFn: () => take(api.GET('/people/{personId}/special-categories', { params: { path: { personId } } })),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const known = KINDS.filter((kind) => data?.[kind] !== undefined);
  return (
    <div className="contact" aria-live="polite">
      <ProblemNote problem={error} />
      {data !== undefined && known.length === 0 && <Text c="dimmed">{t('special.none')}</Text>}
      <dl className="facts">
        {known.map((kind) => {
          const datum = data?.[kind];
          return (
            <div key={kind}>
              <dt>{t(`special.${kind}`)}</dt>
              <dd>{datum && [datum.value, t(`special.basis.${datum.basis}`), datum.reason].join(' · ')}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
