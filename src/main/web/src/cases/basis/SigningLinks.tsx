import { Badge, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import { useChange } from '~/api/changes';
import type { Case, SigningLink } from '~/api/schema';
import { Opens } from '~/ui/Opens';
import { useTimes } from '~/ui/times';

import { useSigningLinks } from '../lists';
import { useNames } from '../names';
import { Entry, Records } from '../record/Records';
import { SigningLinkForm } from './SigningLinkForm';

/** The links by which people sign from afar. */
export function SigningLinks({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const links = useSigningLinks(file.id);
  return (
    <Records
      title={t('link.title')}
      none={t('link.none')}
      list={links}
      actions={
        file.status !== 'CLOSED' && (
          <Opens title={t('link.make')}>
            <SigningLinkForm file={file} />
          </Opens>
        )
      }
    >
      {(link) => <Link file={file} link={link} />}
    </Records>
  );
}

function Link({ file, link }: { file: Case; link: SigningLink }) {
  const { t } = useTranslation(['casework', 'cases']);
  const times = useTimes();
  const name = useNames(file)(link.personId) ?? '';
  const params = { path: { id: file.id, linkId: link.id } };
  const revoke = useChange({
    run: () => take(api.POST('/cases/{id}/signing-links/{linkId}/revoke', { params, body: {} })),
    refreshes: [['cases', file.id, 'signing-links']],
    said: t('link.revoked'),
  });
  return (
    <Entry
      name={name}
      facts={[
        t(`cases:purpose.${link.purpose}`),
        link.state === 'OPEN' && t('link.until', { when: times.moment(link.expiresAt) }),
        link.signature !== undefined && t('link.signed', { name: link.signature.name, when: times.moment(link.signature.at) }),
      ]}
      actions={
        <>
          <Badge variant="light" color={link.state === 'SIGNED' ? 'lagoon' : 'gray'}>
            {t(`link.state.${link.state}`)}
          </Badge>
          {link.state === 'OPEN' && (
            <Button
              variant="default"
              size="compact-sm"
              loading={revoke.isPending}
              aria-label={`${t('link.revoke')}: ${name}`}
              onClick={() => revoke.mutate()}
            >
              {t('link.revoke')}
            </Button>
          )}
        </>
      }
    />
  );
}
