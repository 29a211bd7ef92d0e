import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';

import { useCenter } from '~/app/session';

import { useCheck } from '../move/useCheck';
import { instantOf, timeAt } from '../zone';
import type { Held } from './useDragging';

/** Where a visit would come to lie, and whether it could: asked while it is still held. */
export function Ghost({ ghost, style }: { ghost: Held; style: CSSProperties }) {
  const { t } = useTranslation('timetable');
  const { timeZone } = useCenter();
  const startsAt = instantOf(timeZone, ghost.date, timeAt(ghost.from));
  const check = useCheck(ghost.visit, startsAt === undefined ? undefined : { startsAt, roomId: ghost.roomId });
  const state = check.result === undefined ? 'asking' : check.result.refusal === undefined ? 'free' : 'taken';
  return (
    <div className={`tt-ghost tt-ghost-${state}`} style={style} aria-hidden>
      {state === 'free' && <IconCircleCheck size={16} />}
      {state === 'taken' && <IconAlertCircle size={16} />}
      <strong>{`${timeAt(ghost.from)}–${timeAt(ghost.to)}`}</strong>
      {state !== 'asking' && <span>{t(state === 'free' ? 'check.free' : 'check.taken')}</span>}
    </div>
  );
}
