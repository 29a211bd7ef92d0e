import { useState } from 'react';

/** The key under which a thing is made once, however often it is sent; the next thing has another. */
export function useOnceKey(): { key: string; renew: () => void } {
  const [key, setKey] = useState(() => crypto.randomUUID());
  return { key, renew: () => setKey(crypto.randomUUID()) };
}
