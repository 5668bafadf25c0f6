import { Drawer, MantineProvider, Popover } from '@mantine/core';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Drawer.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import { useWindowEvent } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useIsPhone } from './screens';
import './sheet.css';
import { theme } from './theme';

interface Props {
  label: string;
  close: () => void;
  /** Of the pop-over, in pixels; a sheet is as wide as the phone. */
  width: number;
  children: ReactNode;
}

// Why also over its own button: what hangs out of the window is read nowhere.
const inSight = { flip: true, shift: { crossAxis: true, padding: 8 } };

/** What opens from a button: a pop-over beside it, on phones a sheet from below. */
export const FloatingSheet = (props: Props) => {
  const isPhone = useIsPhone();
  return (
    // Why here: nothing else needs the library, and the first paint should not wait for it. The page
    // says itself whether it is light or dark.
    <MantineProvider theme={theme} getRootElement={() => undefined} deduplicateCssVariables>
      {isPhone ? <FromBelow {...props} /> : <PopOver {...props} />}
    </MantineProvider>
  );
};

const FromBelow = ({ label, close, children }: Props) => (
  <Drawer.Root
    opened
    onClose={close}
    position="bottom"
    size="auto"
    returnFocus={false}
    classNames={{ inner: 'sheetplace', content: 'sheet' }}
  >
    <Drawer.Overlay />
    <Drawer.Content aria-label={label}>{children}</Drawer.Content>
  </Drawer.Root>
);

const PopOver = ({ label, close, width, children }: Props) => {
  // Why here: Escape closes it wherever the focus has gone, as it does for the sheet of a phone.
  useWindowEvent('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  });
  return (
    <Popover
      opened
      onChange={(opened) => {
        if (!opened) close();
      }}
      position="bottom-end"
      middlewares={inSight}
      // Why fixed: the focus that goes through what is fixed does not make the page below scroll.
      floatingStrategy="fixed"
      trapFocus
      closeOnEscape={false}
      withRoles={false}
      hideDetached={false}
      width={width}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        {/* Lies over the button while the pop-over is open: a second press closes it. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard closes with Escape */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes with Escape */}
        <span className="sheetcover" onClick={close} />
      </Popover.Target>
      <Popover.Dropdown className="pop" role="dialog" aria-label={label} tabIndex={-1}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
};
