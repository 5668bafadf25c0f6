/** What of a drawing the style sheet sets; a file has no style sheet. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'text-anchor',
  'font-size',
  'opacity',
] as const;

const boldFrom = 600;

/**
 * A drawing of the screen as text that stands alone: the same lines and words at the same places, with what
 * the style sheet says of each written beside it.
 */
export const chartSvg = (drawing: SVGElement, font: string): string => {
  const copy = drawing.cloneNode(true) as SVGElement;
  const shown = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  shown.forEach((element, index) => {
    const target = copies[index];
    if (target) settle(element, target, font);
  });
  for (const said of copy.querySelectorAll('title, desc')) said.remove();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
};

const settle = (element: Element, target: Element, font: string): void => {
  const style = getComputedStyle(element);
  const isText = element.localName === 'text' || element.localName === 'tspan';
  for (const name of properties) {
    const value = style.getPropertyValue(name);
    if (value !== '') target.setAttribute(name, value);
  }
  if (isText) {
    target.setAttribute('font-family', font);
    target.setAttribute('font-weight', Number(style.fontWeight) >= boldFrom ? 'bold' : 'normal');
    // Why: the halo is drawn behind the letters on the screen, and would be drawn over them in the file.
    target.setAttribute('stroke', 'none');
  }
  for (const name of ['class', 'style', 'role', 'tabindex', 'aria-label', 'orientation']) {
    target.removeAttribute(name);
  }
};
