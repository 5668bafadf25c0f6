/** The colours of the paper, as the style sheet has them. */
export interface Colours {
  ink: string;
  muted: string;
  line: string;
  rule: string;
  action: string;
  error: string;
  canvas: string;
  ada: string;
  siap: string;
  belum: string;
  lapor: string;
}

/** Reads them off a sheet: the file has the colours of the screen without naming any. */
export const coloursOf = (sheet: Element): Colours => {
  const style = getComputedStyle(sheet);
  const of = (name: keyof Colours) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: of('ink'),
    muted: of('muted'),
    line: of('line'),
    rule: of('rule'),
    action: of('action'),
    error: of('error'),
    canvas: of('canvas'),
    ada: of('ada'),
    siap: of('siap'),
    belum: of('belum'),
    lapor: of('lapor'),
  };
};
