import { useQuery } from '@tanstack/react-query';

import { api, take } from '~/api/client';
import type { ApplicationRequest } from '~/api/schema';

/** What a parent is told once: the invitation for the other one only to the first. */
export interface Receipt {
  reference: string;
  secret: string;
  invitation?: string;
  expiresAt: string;
}

/** The centers that take applications. */
export function useOpenCenters() {
  return useQuery({ queryKey: ['public', 'centers'], queryFn: () => take(api.GET('/public/centers')) });
}

export function apply(centerId: string, application: ApplicationRequest): Promise<Receipt> {
  return take(api.POST('/public/self-referrals', { body: { centerId, application } }));
}

/** Which center invites. */
export function invitedBy(invitation: string) {
  return take(api.POST('/public/self-referrals/invitation', { body: { invitation } }));
}

export function join(invitation: string, application: ApplicationRequest): Promise<Receipt> {
  return take(api.POST('/public/self-referrals/join', { body: { invitation, application } }));
}

export interface Own {
  reference: string;
  secret: string;
}

export function standing(own: Own) {
  return take(api.POST('/public/self-referrals/status', { body: own }));
}

export function takeBack(own: Own) {
  return take(api.POST('/public/self-referrals/withdraw', { body: own }));
}

/** A text to be signed by whoever has the link. */
export function textBehind(token: string, language: string | undefined) {
  return take(api.POST('/public/signing-links/show', { body: { token, language } }));
}

export function sign(token: string, language: string, name: string) {
  return take(api.POST('/public/signing-links/sign', { body: { token, language, name } }));
}

export function choosePassword(token: string, password: string) {
  return take(api.POST('/public/password-links', { body: { token, password } }));
}
