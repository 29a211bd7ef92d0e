import { Anchor, Button, Group, Select, Skeleton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useChange } from '~/api/changes';
import { api, take } from '~/api/client';
import type { FreedSlotDismissReason, Offer, OfferCandidate } from '~/api/schema';
import { useRole } from '~/app/session';
import { Empty } from '~/ui/Empty';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useNames } from '../names';
import { TIMETABLE } from '../queries';
import { useOffers } from './queries';

const DISMISSALS = ['KEPT_FREE', 'NOBODY_WANTS_IT', 'OTHER'] as const satisfies readonly FreedSlotDismissReason[];

/** Slots that came free, and who could have them, the best match first. */
export function Offers() {
  const { t } = useTranslation('planning');
  const { data: offers, error } = useOffers();
  return (
    <Panel title={t('offers.title')}>
      <ProblemNote problem={error} />
      {offers === undefined && error === null && <Skeleton height={100} />}
      {offers?.length === 0 && <Empty title={t('offers.none.title')} text={t('offers.none.text')} />}
      <ul className="rows">
        {offers?.map((offer) => (
          <OfferRow key={offer.id} offer={offer} />
        ))}
      </ul>
    </Panel>
  );
}

function OfferRow({ offer }: { offer: Offer }) {
  const { t } = useTranslation(['planning', 'words']);
  const times = useTimes();
  const names = useNames();
  const coordinates = useRole('COORDINATOR');
  const params = { path: { id: offer.id } };
  const giving = useChange({
    run: async (to: OfferCandidate) => {
      if (to.kind === 'CASE') {
        await take(api.POST('/offers/{id}/accept', { params, body: { caseId: to.id } }));
      } else {
        await take(api.POST('/offers/{id}/offer', { params, body: { referralId: to.id } }));
      }
    },
    refreshes: TIMETABLE,
    said: t('offers.given'),
  });
  const dismissing = useChange({
    run: (reason: FreedSlotDismissReason) => take(api.POST('/offers/{id}/dismiss', { params, body: { reason } })),
    refreshes: TIMETABLE,
    said: t('offers.dismissed'),
  });
  const when = times.moment(offer.startsAt);
  return (
    <li className="row">
      <Group justify="space-between" align="flex-start" gap="xs">
        <div>
          <Text fw={600}>{when}</Text>
          <Text size="sm" c="dimmed">
            {[t(`words:visitType.${offer.type}`), names.room(offer.roomId)].join(' · ')}
          </Text>
        </div>
        {coordinates && (
          <Select
            aria-label={t('offers.dismissOf', { moment: when })}
            placeholder={t('offers.dismiss')}
            data={DISMISSALS.map((value) => ({ value, label: t(`dismissal.${value}`) }))}
            value={null}
            onChange={(value) => dismissing.mutate(DISMISSALS.find((any) => any === value) ?? 'OTHER')}
          />
        )}
      </Group>
      <ol className="tt-candidates">
        {offer.candidates.map((candidate) => (
          <li key={candidate.id}>
            <span className="row-what">
              <Anchor underline="always" component={Link} to={candidate.kind === 'CASE' ? `/cases/${candidate.id}` : `/referrals/${candidate.id}`}>
                {candidate.kind === 'CASE' ? t('offers.family', { number: candidate.caseNumber ?? '' }) : t('offers.waiting')}
              </Anchor>
              <Text component="span" size="sm" c="dimmed">
                {` · ${candidate.because.map((why) => t(`because.${why}`)).join(', ')}`}
              </Text>
            </span>
            {(candidate.kind === 'CASE' || (coordinates && offer.offeredTo !== candidate.id)) && (
              <Button
                size="compact-md"
                variant="default"
                loading={giving.isPending}
                aria-label={t('offers.giveOf', {
                  who: candidate.kind === 'CASE' ? (candidate.caseNumber ?? '') : t('offers.waiting'),
                  moment: when,
                })}
                onClick={() => giving.mutate(candidate)}
              >
                {t(candidate.kind === 'CASE' ? 'offers.book' : 'offers.offer')}
              </Button>
            )}
            {offer.offeredTo === candidate.id && <Text size="sm">{t('offers.offered')}</Text>}
          </li>
        ))}
      </ol>
      <ProblemNote problem={giving.error ?? dismissing.error} />
    </li>
  );
}
