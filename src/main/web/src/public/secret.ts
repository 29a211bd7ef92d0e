import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** What stands behind the hash: no server, no log and no other site hears of it. */
export function secretIn(hash: string): string {
  try {
    return decodeURIComponent(hash.replace(/^#/, '')).trim();
  } catch {
    return '';
  }
}

/** The secret of the link by which somebody came. It leaves the address, and with it the history, once it is read. */
export function useSecret(): string {
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  const [secret, setSecret] = useState(() => secretIn(hash));
  const told = secretIn(hash);
  if (told !== '' && told !== secret) {
    setSecret(told);
  }
  useEffect(() => {
    if (hash !== '') {
      void navigate(pathname, { replace: true });
    }
  }, [hash, pathname, navigate]);
  return secret;
}
