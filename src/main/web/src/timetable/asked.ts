import { useAsked } from '~/ui/asked';
import { useTimes, type IsoDate } from '~/ui/times';

/** What the timetable is asked for; it stands in the address. */
export interface Asked {
  view: 'day' | 'week';
  date: IsoDate;
  room: string | null;
  supervisor: string | null;
  site: string | null;
  cancelled: boolean;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

export function useTimetableAsked() {
  const times = useTimes();
  const address = useAsked();
  const date = address.get('date') ?? '';
  const asked: Asked = {
    view: address.get('view') === 'week' ? 'week' : 'day',
    date: DATE.test(date) && !Number.isNaN(Date.parse(date)) ? date : times.today(),
    room: address.get('room'),
    supervisor: address.get('supervisor'),
    site: address.get('site'),
    cancelled: address.get('cancelled') === 'true',
  };
  const put = (part: Partial<Asked>) => address.put(part);
  return { asked, put };
}
