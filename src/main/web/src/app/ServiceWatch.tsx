import { Alert } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem, onAnswer } from '~/api/client';

import { queries } from './queries';

/** What is read at a press, each look being audited, or stands in a form by now: it is not read again unasked. */
const LOOKS: ReadonlySet<unknown> = new Set(['contact', 'special', 'message', 'edit', 'safety']);

/** Says that the service cannot be reached, as long as that is so; what was typed stays where it is. */
export function ServiceWatch() {
  const { t } = useTranslation();
  const [lost, setLost] = useState(!navigator.onLine);
  useEffect(() => {
    const failed = (problem: unknown) => {
      if (problem instanceof ApiProblem && problem.isUnreachable) {
        setLost(true);
      }
    };
    const ends = [
      onAnswer(() => setLost(false)),
      queries.getQueryCache().subscribe((event) => failed(event.query.state.error)),
      queries.getMutationCache().subscribe((event) => failed(event.mutation?.state.error)),
    ];
    const offline = () => setLost(true);
    const online = () => void queries.refetchQueries({ type: 'active', predicate: ({ queryKey }) => !LOOKS.has(queryKey[0]) });
    window.addEventListener('offline', offline);
    window.addEventListener('online', online);
    return () => {
      ends.forEach((end) => end());
      window.removeEventListener('offline', offline);
      window.removeEventListener('online', online);
    };
  }, []);
  return (
    <div role="status">
      {lost && (
        <Alert color="amber" icon={<IconPlugConnectedX aria-hidden />} title={t('lost.title')} mb="md">
          {t('lost.text')}
        </Alert>
      )}
    </div>
  );
}
