import { useTranslation } from 'react-i18next';

import { api, taken } from '~/api/client';
import type { Hours, WeeklyHours } from '~/api/schema';
import { useRole } from '~/app/session';
import type { Edited, Taken } from '~/ui/edit/edited';
import { EditForm } from '~/ui/edit/EditForm';
import { Facts } from '~/ui/edit/Facts';
import { Loaded } from '~/ui/edit/Loaded';
import { useEditing } from '~/ui/edit/useEditing';

import { SettingsPage } from '../SettingsPage';
import { useWeekWords } from './useWeekWords';
import { asEntered, shortly } from './week';
import { WeekFields } from './WeekFields';

interface Values extends Record<string, unknown> {
  items: WeeklyHours[];
}

const HOURS: Edited<Hours, Values> = {
  key: ['opening-hours'],
  read: () => taken(api.GET('/opening-hours')),
  values: ({ items }) => ({ items: shortly(items) }),
  write: ({ etag }, { items }, visits) =>
    taken(
      api.PUT('/opening-hours', {
        params: { header: { 'If-Match': etag } },
        body: { items: asEntered(items), visits },
      }),
    ),
};

/** When the center is open in a usual week. */
export function Component() {
  const { t } = useTranslation('settings');
  const edits = useRole('ADMIN', 'COORDINATOR');
  const words = useWeekWords(t('week.closed'));
  return (
    <SettingsPage name="hours">
      <Loaded edited={HOURS}>
        {(latest) => (
          <div className="panel settings-form">
            {edits ? <Form latest={latest} /> : <Facts facts={words(latest.data.items)} />}
          </div>
        )}
      </Loaded>
    </SettingsPage>
  );
}

function Form({ latest }: { latest: Taken<Hours> }) {
  const { t } = useTranslation('settings');
  const editing = useEditing(HOURS, latest);
  const words = useWeekWords(t('week.closed'));
  return (
    <EditForm editing={editing} tells={({ items }) => words(items)}>
      <WeekFields form={editing.form} field="items" empty={t('week.closed')} />
    </EditForm>
  );
}
