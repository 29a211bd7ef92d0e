import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { api, take, taken } from '~/api/client';
import type { MessagingChange } from '~/api/schema';
import { LANGUAGES } from '~/app/languages';
import { Opens } from '~/ui/Opens';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';

import { languageName } from '../basis/texts';
import { EditForm } from '../record/EditForm';

/** Whether and how somebody wants to be written to. */
export function Messaging({ personId }: { personId: string }) {
  const { t } = useTranslation('casework');
  const { data, error } = useQuery({
    queryKey: ['people', personId, 'messaging'],
    queryFn: () => take(api.GET('/people/{personId}/messaging', { params: { path: { personId } } })),
  });
  return (
    <Panel
      title={t('messaging.title')}
      actions={
        <Opens title={t('messaging.change')}>
          <MessagingForm personId={personId} />
        </Opens>
      }
    >
      <ProblemNote problem={error} />
      {data !== undefined && (
        <dl className="facts">
          <div>
            <dt>{t('messaging.how')}</dt>
            <dd>{t(`messaging.channel.${data.channel}`)}</dd>
          </div>
          <div>
            <dt>{t('messaging.shared')}</dt>
            <dd>{t(data.emailShared ? 'form.yes' : 'form.no')}</dd>
          </div>
          <div>
            <dt>{t('messaging.invitations')}</dt>
            <dd>{t(data.invitations ? 'form.yes' : 'form.no')}</dd>
          </div>
          {data.language !== undefined && (
            <div>
              <dt>{t('signed.language')}</dt>
              <dd>{languageName(data.language)}</dd>
            </div>
          )}
        </dl>
      )}
    </Panel>
  );
}

function MessagingForm({ personId }: { personId: string }) {
  const { t } = useTranslation('casework');
  const path = { personId };
  return (
    <EditForm<MessagingChange>
      readAs={['messaging', personId]}
      read={async () => {
        const { data, etag } = await taken(api.GET('/people/{personId}/messaging', { params: { path } }));
        const { channel, emailShared, invitations, language = '' } = data;
        return { values: { channel, emailShared, invitations, language }, etag };
      }}
      fields={[
        {
          kind: 'radio',
          name: 'channel',
          label: t('messaging.how'),
          options: (['EMAIL', 'NONE'] as const).map((how) => ({ value: how, label: t(`messaging.channel.${how}`) })),
        },
        { kind: 'tick', name: 'emailShared', label: t('messaging.shared'), hint: t('messaging.sharedHint') },
        { kind: 'tick', name: 'invitations', label: t('messaging.invitations') },
        {
          kind: 'choice',
          name: 'language',
          label: t('signed.language'),
          options: Object.entries(LANGUAGES).map(([value, label]) => ({ value, label })),
        },
      ]}
      save={(body, etag) =>
        take(api.PUT('/people/{personId}/messaging', { params: { path, header: { 'If-Match': etag } }, body }))
      }
      said={t('messaging.done')}
      refreshes={[['people', personId]]}
    />
  );
}
