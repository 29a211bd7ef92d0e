import type { ReferralSummary } from '~/api/schema';

const DAY_MS = 86_400_000;
const RANK = { HIGH: 0, NORMAL: 1, LOW: 2 } as const;

/** Since when the family waits: for its place, or else for an answer. */
export function waitsSince(referral: Pick<ReferralSummary, 'receivedAt' | 'waitingSince'>): string {
  return referral.waitingSince ?? referral.receivedAt;
}

/** Whole days from an instant until now. */
export function daysSince(instant: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(instant)) / DAY_MS));
}

/** The most pressing first, then those who wait longest. */
export function byNeed<T extends Pick<ReferralSummary, 'receivedAt' | 'waitingSince' | 'priority' | 'urgency'>>(
  referrals: readonly T[],
): T[] {
  const rank = (referral: T) => RANK[referral.priority ?? referral.urgency];
  return referrals.toSorted(
    (one, other) => rank(one) - rank(other) || waitsSince(one).localeCompare(waitsSince(other)),
  );
}

/** Who has waited longest, in days. */
export function longest(referrals: readonly Pick<ReferralSummary, 'receivedAt' | 'waitingSince'>[], now: number): number {
  return Math.max(0, ...referrals.map((referral) => daysSince(waitsSince(referral), now)));
}
