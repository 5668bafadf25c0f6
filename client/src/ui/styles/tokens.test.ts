import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

type Colours = Record<string, string>;
type Light = readonly [number, number, number];

const css = readFileSync(path.join(import.meta.dirname, 'tokens.css'), 'utf8');

/** The colours that one block of the tokens names. */
const coloursIn = (selector: string): Colours => {
  const start = css.indexOf('{', css.indexOf(selector));
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
};

const light = coloursIn(':root {');
const dark = { ...light, ...coloursIn(':root[data-mantine-color-scheme="dark"]') };

/** Red, green and blue as amounts of light. */
const lightOf = (hex: string): Light => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const share = Number.parseInt(hex.slice(place, place + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
};

const brightness = ([red, green, blue]: Light) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

const ratio = (one: number, other: number) =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

const contrast = (one: string, other: string) =>
  ratio(brightness(lightOf(one)), brightness(lightOf(other)));

/** What eyes without green cones make of a colour (Viénot, Brettel and Mollon, 1999). */
const withoutGreen = ([red, green, blue]: Light): Light => {
  const mixed = 0.29275 * red + 0.70725 * green;
  return [mixed, mixed, -0.02234 * red + 0.02234 * green + blue];
};

const states = ['ada', 'siap', 'belum'] as const;
const pairs = [
  ['ada', 'siap'],
  ['ada', 'belum'],
  ['siap', 'belum'],
] as const;

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('in the %s theme', (_theme, colours) => {
  const of = (name: string): string => {
    const colour = colours[name];
    if (colour === undefined) throw new Error(`No colour is called ${name}`);
    return colour;
  };

  it.each(['ink', 'muted', 'action', 'error', 'ok'])(
    '%s can be read on canvas and surface',
    (name) => {
      expect(contrast(of(name), of('canvas'))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(of(name), of('surface'))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([...states, 'lapor', 'control', 'one', 'context', 's1', 's2', 's3', 's4'])(
    '%s stands out from the canvas as a mark',
    (name) => {
      expect(contrast(of(name), of('canvas'))).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(states)('what is written on %s can be read', (state) => {
    expect(contrast(of(`on-${state}`), of(state))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([1, 2, 3, 4, 5])('the number on step %i of the scale can be read', (step) => {
    expect(contrast(of(`on-q${step}`), of(`q${step}`))).toBeGreaterThanOrEqual(4.5);
  });

  it('more is further from the ground on every step of the scale', () => {
    const steps = [1, 2, 3, 4, 5].map((step) => contrast(of(`q${step}`), of('canvas')));
    expect(steps).toEqual([...steps].sort((one, other) => one - other));
  });

  it.each(pairs)('%s and %s stay apart in grey and without green', (one, other) => {
    const [a, b] = [lightOf(of(one)), lightOf(of(other))];
    expect(ratio(brightness(a), brightness(b))).toBeGreaterThanOrEqual(1.4);
    const [c, d] = [withoutGreen(a), withoutGreen(b)];
    expect(ratio(brightness(c), brightness(d))).toBeGreaterThanOrEqual(1.4);
  });
});

it('both ways into the dark theme name the same colours', () => {
  expect(coloursIn(':root:not([data-mantine-color-scheme="light"])')).toEqual(
    coloursIn(':root[data-mantine-color-scheme="dark"]'),
  );
});
