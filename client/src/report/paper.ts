/*
 * A4 at 96 pixels to the inch; the same numbers stand in sheet.css. A little less high than 297 mm, since a
 * sheet that were higher by a hair would print an empty page after it.
 */
export const sheetWidth = 794;
/** What is printed on: the sheet without its margins. */
export const paperWidth = 680;
export const chartHeight = 200;

/** Where a sheet and its surroundings are wider than the window, it is shown as one column instead. */
export const narrowScreen = '(max-width: 860px)';
