import { Text } from '@mantine/core';
import { useEffect, useState, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';

import { serviceNow } from '~/api/clock';
import type { Visit } from '~/api/schema';
import { useCenter } from '~/app/session';
import { useTimes, wallOf } from '~/ui/times';

import { useNames } from '../names';
import { isAhead } from '../queries';
import { minutesOf, timeAt } from '../zone';
import type { Column } from './columns';
import { Ghost } from './Ghost';
import { closedWithin, lay, type Span } from './lanes';
import { useDragging, type Drop } from './useDragging';
import { VisitBlock } from './VisitBlock';

/** What is shorter is drawn as long, so that it can be read and pressed. */
const LEAST_MINUTES = 25;
const MINUTE_MS = 60_000;

interface Props {
  label: string;
  columns: readonly Column[];
  shown: Span;
  onOpen: (visit: Visit) => void;
  /** Absent for who may not plan. */
  onDrop?: (drop: Drop) => void;
}

function place(shown: Span, { from, to }: Span, lane = 0, lanes = 1): CSSProperties {
  return {
    '--at': Math.max(from, shown.from) - shown.from,
    '--long': Math.min(to, shown.to) - Math.max(from, shown.from),
    '--lane': lane,
    '--lanes': lanes,
  } as CSSProperties;
}

/** Where several lie beside each other, a column needs as much more. */
function widths(columns: readonly Column[]): string {
  return columns
    .map(({ blocks }) => Math.max(1, ...lay(blocks, LEAST_MINUTES).map(({ lanes }) => lanes)))
    .map((lanes) => `minmax(${Math.max(7.5, lanes * 6.75)}rem, ${lanes}fr)`)
    .join(' ');
}

/** Columns over the hours of a day; each column is a list of its own, in the order of time. */
export function Grid({ label, columns, shown, onOpen, onDrop }: Props) {
  const dragging = useDragging(shown, onDrop);
  const hours = Array.from({ length: (shown.to - shown.from) / 60 + 1 }, (_, hour) => shown.from + hour * 60);
  return (
    <div className="tt-scroll" role="region" aria-label={label} tabIndex={0}>
      <div
        className="tt-grid"
        style={{ '--columns': widths(columns), '--span': shown.to - shown.from } as CSSProperties}
      >
        <div className="tt-hours" aria-hidden>
          {hours.map((minutes) => (
            <span key={minutes} style={place(shown, { from: minutes, to: minutes })}>
              {minutes === 24 * 60 ? '24:00' : timeAt(minutes)}
            </span>
          ))}
        </div>
        {columns.map((column) => (
          <GridColumn
            key={column.key}
            column={column}
            shown={shown}
            onOpen={(visit) => !dragging.swallow() && onOpen(visit)}
            dragging={dragging}
            drags={onDrop !== undefined}
          />
        ))}
      </div>
    </div>
  );
}

interface ColumnProps {
  column: Column;
  shown: Span;
  onOpen: (visit: Visit) => void;
  dragging: ReturnType<typeof useDragging>;
  drags: boolean;
}

function GridColumn({ column, shown, onOpen, dragging, drags }: ColumnProps) {
  const { t } = useTranslation('timetable');
  const names = useNames();
  const { ghost } = dragging;
  return (
    <section className="tt-column" aria-label={column.title}>
      <Text component="h2" className="tt-title" size="sm" fw={600}>
        {column.title}
      </Text>
      <div className="tt-body" data-column={column.key} data-date={column.date} data-room={column.roomId}>
        {closedWithin(shown, column.open).map((span) => (
          <div key={span.from} className="tt-closed" style={place(shown, span)} />
        ))}
        {column.closedBecause !== undefined && (
          <p className="tt-note">{t('closedDay', { reason: column.closedBecause })}</p>
        )}
        {column.closures.map((closure) => (
          <p key={`${closure.roomId} ${closure.from}`} className="tt-closure" style={place(shown, closure)} data-cut="allowed">
            {t('roomClosed', {
              room: names.room(closure.roomId),
              from: timeAt(closure.from),
              to: closure.to === 24 * 60 ? '24:00' : timeAt(closure.to),
              reason: closure.reason,
            })}
          </p>
        ))}
        <Now column={column} shown={shown} />
        <ol className="tt-list">
          {lay(column.blocks, LEAST_MINUTES).map(({ item, lane, lanes }) => (
            <li key={item.visit.id}>
              <VisitBlock
                visit={item.visit}
                withRoom={column.roomId === undefined}
                style={place(shown, item, lane, lanes)}
                onOpen={onOpen}
                onGrab={drags && isAhead(item.visit) ? dragging.grab : undefined}
                className={drags && isAhead(item.visit) ? 'tt-movable' : ''}
              />
            </li>
          ))}
        </ol>
        {ghost !== undefined && ghost.key === column.key && <Ghost ghost={ghost} style={place(shown, ghost)} />}
      </div>
    </section>
  );
}

/** The line of the present, over the column of today. */
function Now({ column, shown }: { column: Column; shown: Span }) {
  const { t } = useTranslation('timetable');
  const { timeZone } = useCenter();
  const times = useTimes();
  const [now, setNow] = useState(serviceNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serviceNow()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  const at = minutesOf(wallOf(timeZone, now).time);
  if (column.date !== times.dateOf(now) || at < shown.from || at > shown.to) {
    return null;
  }
  return (
    <div className="tt-now" style={place(shown, { from: at, to: at })} role="img" aria-label={t('now', { time: timeAt(at) })} />
  );
}
