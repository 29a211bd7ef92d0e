import { Alert, Text } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Objection } from './objections';

interface Props {
  asking: boolean;
  free: boolean;
  /** What speaks against it; undefined where nothing does. */
  objections: readonly Objection[] | undefined;
}

/** Whether a visit could be where one wishes it, told while one chooses. */
export function Verdict({ asking, free, objections }: Props) {
  const { t } = useTranslation('timetable');
  return (
    <div role="status">
      {asking && <Text c="dimmed">{t('check.asking')}</Text>}
      {free && <Alert color="lagoon" icon={<IconCircleCheck aria-hidden />} title={t('check.free')} />}
      {objections !== undefined && (
        <Alert color="red" icon={<IconAlertCircle aria-hidden />} title={t('check.taken')}>
          <ul className="tt-reasons">
            {objections.map(({ code, message }) => (
              <li key={code}>{message}</li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  );
}
