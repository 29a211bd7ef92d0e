import { Button, Group, Modal, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { api, onSignedOut, take } from '~/api/client';

import { idleAt, type Idle } from './idle';
import { channel, forget, useLeaving, useSession } from './session';

const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Warns before a session ends for lack of use, and ends it: a screen left alone shows nothing to who passes by. */
export function IdleGuard() {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const leave = useLeaving();
  const { data: session } = useSession();
  const touched = useRef(0);
  const [idle, setIdle] = useState<Idle>({ state: 'active' });

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
    const hear = ({ data }: MessageEvent) => (data === 'signed-out' ? go() : touch());
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
    touched.current = Date.now();
    channel.postMessage('touched');
    setIdle({ state: 'active' });
    void take(api.GET('/sessions/current')).catch(() => undefined);
  };

  return (
    <Modal opened={idle.state === 'warned'} onClose={stay} title={t('idle.title')} withCloseButton={false} centered>
      <Text role="timer">{t('idle.text', { count: idle.state === 'warned' ? idle.secondsLeft : 0 })}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={() => leave()}>
          {t('signOut')}
        </Button>
        <Button onClick={stay} data-autofocus>
          {t('idle.stay')}
        </Button>
      </Group>
    </Modal>
  );
}
