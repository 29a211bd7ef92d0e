import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import type { Staff } from '~/api/schema';
import { useRole } from '~/app/session';
import { Back } from '~/ui/Back';
import type { Edited, Taken } from '~/ui/edit/edited';
import { EditForm } from '~/ui/edit/EditForm';
import { Facts } from '~/ui/edit/Facts';
import { Loaded } from '~/ui/edit/Loaded';
import { useEditing } from '~/ui/edit/useEditing';
import { Page } from '~/ui/Page';

import { useWeekWords } from '../house/useWeekWords';
import { WeekFields } from '../house/WeekFields';
import { editedHours, type HoursValues } from './edited';

/** When a member of staff works in a usual week. */
export function Component() {
  const { t } = useTranslation('settings');
  const { id = '' } = useParams();
  const edits = useRole('ADMIN', 'COORDINATOR');
  const words = useWeekWords(t('staff.off'));
  const edited = editedHours(id);
  return (
    <Loaded edited={edited}>
      {(latest) => (
        <>
          <Back to={`/settings/staff/${id}`}>{latest.data.displayName}</Back>
          <Page title={t('staff.hours')} lead={t('staff.hoursMeans')}>
            <div className="panel settings-form">
              {edits ? (
                <Form edited={edited} latest={latest} />
              ) : (
                <Facts facts={words(latest.data.availability)} />
              )}
            </div>
          </Page>
        </>
      )}
    </Loaded>
  );
}

function Form({ edited, latest }: { edited: Edited<Staff, HoursValues>; latest: Taken<Staff> }) {
  const { t } = useTranslation('settings');
  const editing = useEditing(edited, latest);
  const words = useWeekWords(t('staff.off'));
  return (
    <EditForm editing={editing} tells={({ availability }) => words(availability)}>
      <WeekFields form={editing.form} field="availability" empty={t('staff.off')} />
    </EditForm>
  );
}
