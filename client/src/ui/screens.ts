/** The widths at which the layout changes; the same numbers stand in the style sheets. */
export const phone = '(max-width: 760px)';
