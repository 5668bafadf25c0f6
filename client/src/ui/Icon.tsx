/** Outlines on a 20 px grid, 1.6 px round stroke, in the colour of the text beside them. */
const paths = {
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  close: 'm6 6 8 8M14 6l-8 8',
  calendar: 'M3.5 4.5h13v12h-13zM3.5 8.5h13M7 2.8v3M13 2.8v3',
  down: 'm5.5 8 4.5 4.5L14.5 8',
  right: 'm8 5.5 4.5 4.5L8 14.5',
  left: 'M12 5.5 7.5 10l4.5 4.5',
  moon: 'M16 11.5A6.5 6.5 0 0 1 8.5 4 6.5 6.5 0 1 0 16 11.5z',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M15.7 4.3l-1.1 1.1M5.4 14.6l-1.1 1.1',
  download: 'M10 3.5v9M6.5 9.2 10 12.7l3.5-3.5M4 16.5h12',
  link: 'M8.5 11.5a3 3 0 0 0 4.2 0l2.6-2.6a3 3 0 0 0-4.2-4.2l-.9.9M11.5 8.5a3 3 0 0 0-4.2 0l-2.6 2.6a3 3 0 0 0 4.2 4.2l.9-.9',
  print: 'M6 8V3.5h8V8M6 14H3.5V8h13v6H14M6 12h8v4.5H6z',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM13.2 13.2l3.8 3.8',
  picture: 'M3.5 4.5h13v11h-13zM3.5 13l3.8-3.8 3 3 2.2-2.2 4 4M12.8 7.8h.01',
  table: 'M3.5 4.5h13v11h-13zM3.5 8.5h13M3.5 12h13M8 4.5v11',
  run: 'M6.5 4.5 15 10l-8.5 5.5z',
  award: 'M10 3.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM7.5 11 6 17l4-2 4 2-1.5-6',
  arrow: 'M3.5 10h13M12 5.5l4.5 4.5-4.5 4.5',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  up: 'M10 16V4.5M5.5 9 10 4.5 14.5 9',
  bulb: 'M7.5 13.5C6 12.4 5.2 11 5.2 9a4.8 4.8 0 0 1 9.6 0c0 2-.8 3.4-2.3 4.5zM8 16.5h4',
  home: 'M3.5 9.5 10 4l6.5 5.5v7h-13z',
  agencies: 'M3.5 16.5h13M5 16V8m3.3 8V8m3.4 8V8M15 16V8M3.5 7.5 10 3.5l6.5 4z',
  pen: 'M4 16l.8-3.2L13.5 4a1.6 1.6 0 0 1 2.3 2.3l-8.7 8.8L4 16zM12 5.5l2.4 2.4',
  bin: 'M4 6h12M8 6V4h4v2M5.5 6l.7 10.5h7.6L14.5 6M8.5 9v4.5M11.5 9v4.5',
  code: 'm7 6-4 4 4 4M13 6l4 4-4 4',
  book: 'M4 4.5h5a1.5 1.5 0 0 1 1 .5 1.5 1.5 0 0 1 1-.5h5v11h-5a1.5 1.5 0 0 0-1 .5 1.5 1.5 0 0 0-1-.5H4zM10 5v11',
  spread: 'M4.5 10h4M8.5 10l5-4.5M8.5 10l5 4.5M2.5 10h.01M15.5 4.5h.01M15.5 15.5h.01',
  result: 'M3.5 16.5h13M6 13.5v-3M10 13.5V7M14 13.5v-9',
  people:
    'M7.5 9.5a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM2.8 16c0-2.6 2-4.2 4.7-4.2s4.7 1.6 4.7 4.2M13 9.3a2.4 2.4 0 1 0-.8-4.7M14 11.9c2 .3 3.3 1.8 3.3 4.1',
  steps: 'M3.5 16.5v-4h4.3v-4h4.4v-4h4.3v12z',
  page: 'M5.5 3h6l3.5 3.5V17h-9.5zM11.5 3v3.5H15M8 10.5h4.5M8 13.5h4.5',
  menu: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13',
  alert: 'M10 3.5 17.5 16.5h-15zM10 8v4M10 14.3h.01',
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name, size = 18 }: { name: IconName; size?: number }) => (
  <svg
    className="icon"
    width={size}
    height={size}
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth={name === 'more' ? 2.8 : 1.6}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={paths[name]} />
  </svg>
);
