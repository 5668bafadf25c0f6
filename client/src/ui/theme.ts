import { createTheme } from '@mantine/core';

/** The design's tokens are the source; the library only borrows them. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--mono)',
  primaryColor: 'blue',
  defaultRadius: '4px',
  respectReducedMotion: true,
  focusClassName: '',
  cursorType: 'pointer',
});
