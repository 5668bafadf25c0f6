import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';

// Why lazy: nobody needs what floats before the first press, and the first paint should not wait.
const FloatingSheet = lazy(async () => ({
  default: (await import('./FloatingSheet')).FloatingSheet,
}));

interface Props {
  opened: boolean;
  onChange: (opened: boolean) => void;
  className: string;
  label?: string;
  disabled?: boolean;
  /** What the button shows. */
  face: ReactNode;
  sheetWidth: number;
  /** The name of what opens. */
  sheetLabel: string;
  children: (close: () => void) => ReactNode;
}

/** A button and what it opens. Escape, a press outside and a second press close it. */
export const SheetButton = ({ opened, onChange, face, children, ...props }: Props) => {
  const button = useRef<HTMLButtonElement>(null);
  // Why: an address that opens a figure further down must also show it.
  useEffect(() => {
    if (opened) button.current?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  const close = () => {
    onChange(false);
    button.current?.focus({ preventScroll: true });
  };
  return (
    <span className="sheethost">
      <button
        ref={button}
        type="button"
        className={props.className}
        aria-label={props.label}
        aria-haspopup="dialog"
        aria-expanded={opened}
        disabled={props.disabled}
        onClick={() => onChange(!opened)}
      >
        {face}
      </button>
      {opened && (
        <Suspense>
          <FloatingSheet label={props.sheetLabel} close={close} width={props.sheetWidth}>
            {children(close)}
          </FloatingSheet>
        </Suspense>
      )}
    </span>
  );
};
