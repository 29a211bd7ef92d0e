import type { Referral, Screening, ScreeningLevel } from '~/api/schema';

const HEIGHT: Record<ScreeningLevel, number> = { GREEN: 0, AMBER: 1, RED: 2 };

/** What the house asks before a family is accepted. */
export type CheckName = 'parents' | 'duplicates' | 'screened' | 'decision' | 'risk' | 'investigation';

export interface Check {
  name: CheckName;
  /** `warn` does not stand in the way, but wants to be looked at. */
  state: 'met' | 'open' | 'warn';
}

interface Known {
  referral: Pick<Referral, 'status' | 'screening'>;
  /** The latest judgement in full. */
  latest: Pick<Screening, 'underInvestigation' | 'orderSaysOtherwise'> | undefined;
  /** How many are alike; undefined while that is not known. */
  duplicates: number | undefined;
  /** How much the center carries; unknown to whom it is not told. */
  highestRisk: ScreeningLevel | undefined;
}

/** What stands between a referral and its acceptance, as far as it is known, in the order in which it is dealt with. */
export function checks({ referral, latest, duplicates, highestRisk }: Known): Check[] {
  const { screening, status } = referral;
  const found: Check[] = [
    { name: 'parents', state: status === 'INCOMPLETE' ? 'open' : 'met' },
    ...(duplicates === undefined ? [] : [{ name: 'duplicates', state: duplicates > 0 ? 'warn' : 'met' } as const]),
    { name: 'screened', state: screening === undefined ? 'warn' : 'met' },
  ];
  if (screening === undefined) {
    return found;
  }
  found.push({ name: 'decision', state: screening.decision === 'PROCEED' ? 'met' : 'open' });
  if (highestRisk !== undefined) {
    found.push({ name: 'risk', state: HEIGHT[screening.level] <= HEIGHT[highestRisk] ? 'met' : 'open' });
  }
  if (latest?.underInvestigation === true) {
    found.push({ name: 'investigation', state: latest.orderSaysOtherwise ? 'warn' : 'open' });
  }
  return found;
}

export type Act = 'screen' | 'accept' | 'decline' | 'invite';

/** What is the next thing to do, which gets the obvious button. */
export function nextAct(status: Referral['status'], found: readonly Check[], screened: boolean): Act | undefined {
  if (status === 'INCOMPLETE') {
    return 'invite';
  }
  if (status !== 'RECEIVED' && status !== 'WAITING') {
    return undefined;
  }
  if (!screened) {
    return 'screen';
  }
  return found.some(({ state }) => state === 'open') ? 'decline' : 'accept';
}
