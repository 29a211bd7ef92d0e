import { useMemo, useRef, useState, type ComponentProps } from 'react';

import { Dialog } from './Dialog';
import { Discard } from './Discard';
import { WindowContext } from './windowContext';

/** A window for something to be entered: what was typed is not thrown away unasked. */
export function Window({ onClose, children, ...props }: ComponentProps<typeof Dialog>) {
  const [asking, ask] = useState(false);
  const unsaved = useRef(false);
  const window = useMemo(() => {
    const close = () => {
      ask(false);
      onClose();
    };
    return {
      close,
      leave: () => (unsaved.current ? ask(true) : close()),
      holds: (something: boolean) => {
        unsaved.current = something;
      },
    };
  }, [onClose]);
  return (
    <Dialog onClose={window.leave} {...props}>
      <WindowContext value={window}>
        {asking && <Discard onStay={() => ask(false)} onLeave={window.close} />}
        {children}
      </WindowContext>
    </Dialog>
  );
}
