import { useMediaQuery } from '@mantine/hooks';
import { createContext, use } from 'react';

/**
 * The widths at which the layout changes; the same numbers stand in the style sheets.
 * Why of screens: paper is as narrow as a phone, and has room for tables.
 */
export const phone = 'screen and (max-width: 920px)';

/** Where a panel is narrower than six tiles with whole names: on phones, and in two columns on small desktops. */
export const narrowTiles = '(max-width: 600px), (min-width: 1001px) and (max-width: 1215px)';

/** Whether the reader holds a phone, where nobody can measure the screen: when the server draws the page. */
export const PhoneGuess = createContext<boolean | undefined>(undefined);

/** Whether the screen is no wider than this; where the server draws the page, whether it draws it for a phone. */
export const useIsNarrow = (query: string): boolean => {
  const measured = useMediaQuery(query, undefined, { getInitialValueInEffect: false });
  return use(PhoneGuess) ?? measured;
};

export const useIsPhone = (): boolean => useIsNarrow(phone);
