/** The widths at which the layout changes; the same numbers stand in the style sheets. */
export const phone = '(max-width: 760px)';

/** Where a panel is narrower than six tiles with whole names: on phones, and in two columns on small desktops. */
export const narrowTiles = '(max-width: 600px), (min-width: 1001px) and (max-width: 1215px)';
