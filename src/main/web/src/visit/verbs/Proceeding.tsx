import { Button } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Visit } from '~/api/schema';
import { Ask, atOnce } from '~/ui/Ask';
import { ProblemNote } from '~/ui/ProblemNote';

import { useVerb, verbs } from '../conduct';
import { proceed } from '../unsent/errands';
import { useTelling } from '../unsent/useTelling';

/** The family has said that it will come. */
export function Confirm({ visit }: { visit: Visit }) {
  const { t } = useTranslation('visit');
  const confirmation = useVerb(visit, t('verbs.confirmed'), () => verbs.confirm(visit.id));
  return (
    <>
      <ProblemNote problem={confirmation.error} />
      <Button size="lg" className="touch" loading={confirmation.isPending} onClick={() => confirmation.mutate(undefined)}>
        {t('verbs.confirm')}
      </Button>
    </>
  );
}

/** It begins; what was pressed while the line is down counts from when it was pressed. */
export function Start({ visit, isNext = false }: { visit: Visit; isNext?: boolean }) {
  const { t } = useTranslation('visit');
  const tell = useTelling();
  return (
    <Button
      size="lg"
      className="touch"
      variant={isNext ? 'filled' : 'default'}
      leftSection={<IconPlayerPlay aria-hidden />}
      onClick={() => tell(proceed(visit, 'START'), t('next.started'))}
    >
      {t('next.start')}
    </Button>
  );
}

/** Its time is over. */
export function End({ visit, isNext = false }: { visit: Visit; isNext?: boolean }) {
  const { t } = useTranslation('visit');
  const tell = useTelling();
  return (
    <Ask
      title={t('verbs.end')}
      text={t('verbs.endText')}
      harmless
      large={isNext ? 'next' : 'other'}
      change={atOnce(() => tell(proceed(visit, 'END'), t('verbs.ended')))}
    />
  );
}
