import { useTranslation } from 'react-i18next';

import { nameOf } from '~/ui/people';

import { pass, type Passing } from '../unsent/errands';
import { useTelling } from '../unsent/useTelling';

/** Writes a coming or going down and says so. */
export function usePass() {
  const { t, i18n } = useTranslation('visit');
  const tell = useTelling();
  return ({ visit, kind, person, children }: Passing) =>
    tell(
      pass({ visit, kind, person, children }),
      t(kind === 'IN' ? 'doors.arrived' : 'doors.departed', { name: nameOf(person, i18n.language) }),
    );
}
