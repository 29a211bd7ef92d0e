import { Button, Group, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { api, onSignedOut, take } from '~/api/client';
import { Dialog } from '~/ui/Dialog';
import { forgetUnsent, unsentCount } from '~/ui/unsent';

import { idleAt, type Idle } from './idle';
import { LosingUnsent } from './LosingUnsent';
import { channel, comeToCenter, forget, tell, useLeaving, useSession, type Told } from './session';

const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Warns before a session ends for lack of use, and ends it: a screen left alone shows nothing to who passes by. */
export function IdleGuard() {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const leave = useLeaving();
  const { data: session } = useSession();
  const touched = useRef(0);
  const [idle, setIdle] = useState<Idle>({ state: 'active' });
  const [losing, setLosing] = useState(false);

  // The way out must be open also when the line is down.
  useEffect(() => {
    void import('~/signin/SignIn');
    void i18n.loadNamespaces('signin');
  }, [i18n]);

  useEffect(() => {
    const go = () => {
      forget();
      void navigate('/sign-in', { replace: true, state: { ended: true } });
    };
    const touch = () => {
      touched.current = Date.now();
    };
    touch();
    const hear = ({ data }: MessageEvent<Told>) => {
      switch (data) {
        case 'left':
          forgetUnsent();
          go();
          break;
        case 'signed-out':
          go();
          break;
        case 'other-center':
          comeToCenter();
          void navigate('/', { replace: true });
          break;
        default:
          touch();
      }
    };
    TOUCHES.forEach((kind) => window.addEventListener(kind, touch, { passive: true }));
    channel.addEventListener('message', hear);
    const forgetting = onSignedOut(go);
    return () => {
      TOUCHES.forEach((kind) => window.removeEventListener(kind, touch));
      channel.removeEventListener('message', hear);
      forgetting();
    };
  }, [navigate]);

  useEffect(() => {
    if (session === undefined) {
      return undefined;
    }
    const idleMs = Date.parse(session.idleEndsAt) - Date.parse(session.lastSeenAt);
    const timer = setInterval(() => {
      const next = idleAt(Date.now(), touched.current, idleMs, Date.parse(session.expiresAt));
      setIdle(next);
      if (next.state === 'over') {
        clearInterval(timer);
        leave(true);
      }
    }, 1000);
    return () => clearInterval(timer);
  }, [session, leave]);

  const stay = () => {
    setLosing(false);
    touched.current = Date.now();
    tell('touched');
    setIdle({ state: 'active' });
    void take(api.GET('/sessions/current')).catch(() => undefined);
  };

  return (
    <>
      <Dialog opened={idle.state === 'warned' && !losing} onClose={stay} title={t('idle.title')} size="md">
        <Text role="timer">{t('idle.text', { count: idle.state === 'warned' ? idle.secondsLeft : 0 })}</Text>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={() => (unsentCount() > 0 ? setLosing(true) : leave())}>
            {t('signOut')}
          </Button>
          <Button onClick={stay} data-autofocus>
            {t('idle.stay')}
          </Button>
        </Group>
      </Dialog>
      <LosingUnsent opened={losing} onStay={stay} onLeave={() => leave()} />
    </>
  );
}
