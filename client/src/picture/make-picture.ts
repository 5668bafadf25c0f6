import { domToBlob } from 'modern-screenshot';
import './picture.css';

export interface PictureText {
  /** What the panel is about where its own title does not say so: the agency of a page. */
  subject: string | null;
  /** The last lines: place and day, version and source, and that the data are made up where they are. */
  foot: readonly string[];
}

/** Twice as many dots as on a plain screen, so that it is sharp on slides and on paper. */
const dots = 2;
/** Browsers give up on larger drawings. */
const mostDots = 16_000;
/** Narrower than this the last lines would be torn to pieces; the picture of one number is. */
const leastWidth = 400;
/** The room around the panel. */
const margin = 24;

/** What is for doing, or for hearing alone, and has no place in a picture. */
const left =
  '.no-print, .behind, .more, .sheethost, .sr, .skeleton, [role="status"], [data-picture="none"]';

/** The panel once more, without what can be pressed, and without names that would stand twice in the page. */
const copyOf = (panel: Element): Element => {
  const copy = panel.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll(left)) each.remove();
  for (const each of [copy, ...copy.querySelectorAll('[id]')]) {
    if (!each.closest('svg')) each.removeAttribute('id');
  }
  return copy;
};

/**
 * Puts the copy below copies of what is around the panel. Why: styles are told by where a panel stands;
 * these have no boxes of their own, so a column of the page does not squeeze the picture.
 */
const within = (copy: Element, panel: Element): Element => {
  let outer = copy;
  for (let around = panel.parentElement; around; around = around.parentElement) {
    if (around.matches('main, body')) break;
    const wrap = document.createElement('div');
    wrap.className = around.className;
    wrap.style.display = 'contents';
    wrap.append(outer);
    outer = wrap;
  }
  return outer;
};

const line = (className: string, text: string): HTMLElement => {
  const paragraph = document.createElement('p');
  paragraph.className = className;
  paragraph.textContent = text;
  return paragraph;
};

/** Lays the picture out beside the page, light whatever the theme is. */
const layOut = (panel: Element, { subject, foot }: PictureText) => {
  const host = document.createElement('div');
  host.className = 'picturehost';
  host.inert = true;
  const picture = document.createElement('div');
  picture.className = 'picture';
  const width = Math.max(leastWidth, Math.ceil(panel.getBoundingClientRect().width));
  picture.style.width = `${width + 2 * margin}px`;
  if (subject !== null) picture.append(line('picsubject', subject));
  picture.append(within(copyOf(panel), panel));
  const end = document.createElement('div');
  end.className = 'picfoot';
  end.append(...foot.map((text) => line('', text)));
  picture.append(end);
  host.append(picture);
  document.body.append(host);
  // What does not fit, such as a wide table, makes the picture wider: in a picture nothing scrolls.
  if (picture.scrollWidth > picture.clientWidth)
    picture.style.width = `${picture.scrollWidth + margin}px`;
  return { host, picture };
};

/** A panel of the page as a PNG: its message, its quiet line, what it shows, and where that comes from. */
export const makePicture = async (panel: Element, text: PictureText): Promise<Blob> => {
  const { host, picture } = layOut(panel, text);
  try {
    const { offsetWidth: width, offsetHeight: height } = picture;
    return await domToBlob(picture, {
      width,
      height,
      scale: Math.min(dots, mostDots / width, mostDots / height),
      backgroundColor: getComputedStyle(picture).backgroundColor,
      // Why none: the letters are the system's own, and nothing is fetched for a picture.
      font: false,
    });
  } finally {
    host.remove();
  }
};
