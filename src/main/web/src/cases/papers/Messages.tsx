import { useTranslation } from 'react-i18next';

import type { Case } from '~/api/schema';
import { useTimes } from '~/ui/times';

import { useMessages } from '../lists';
import { useNames } from '../names';
import { Entry, Records } from '../record/Records';

/** What was told to whom by e-mail. */
export function Messages({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const times = useTimes();
  const name = useNames(file);
  const messages = useMessages(file.id);
  return (
    <Records title={t('message.title')} none={t('message.none')} list={messages}>
      {(message) => (
        <Entry
          name={t(`message.kind.${message.kind}`)}
          facts={[
            name(message.personId),
            times.moment(message.createdAt),
            t(`message.status.${message.status}`),
            message.setback !== undefined && t(`message.setback.${message.setback}`),
          ]}
        />
      )}
    </Records>
  );
}
