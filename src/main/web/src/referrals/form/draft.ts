/** The kind of a referral that is still being typed. */
export const DRAFT = 'referral';
