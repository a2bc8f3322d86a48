/** Pictures as strokes on a 24 × 24 field; always beside a word, hence hidden from screen readers. */
const strokes = {
  home: 'M3 11 12 4l9 7M6 9.5V20h12V9.5M10 20v-6h4v6',
  walk: 'M13.5 5.500a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.400ZM9 21.500l2.5-6-2-3 1.5-5 3 1.5 1.5 2.5 3 1M11.5 15.500l3 2 1.5 4M7 12l1.5-3.500L11 7.5',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 21 21',
  send: 'M21 3 10 14M21 3l-7 18-4-7-7-4Z',
  settings:
    'M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M5.3 5.3l2.1 2.1M16.6 16.6l2.1 2.1M18.7 5.3l-2.1 2.1M7.4 16.6l-2.1 2.1',
  phone: 'M7 2.5h10v19H7ZM11 18.5h2',
  call: 'M5 3.5h4l2 5-2.5 2a12 12 0 0 0 5 5l2-2.5 5 2v4a2 2 0 0 1-2 2A16.5 16.5 0 0 1 3 5.500a2 2 0 0 1 2-2Z',
  moving: 'M20 12a8 8 0 1 1-2.4-5.700M20 3v4h-4',
  tick: 'M4 12.5 9.5 18 20 6.5',
  ticks: 'M2 13l4.5 4.500L15 8M11 16l1.5 1.500L22 8',
  exclaim: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7.500v5.500M12 16.200v.3',
  warning: 'M12 3.5 22 20H2ZM12 10v5M12 17.500v.4',
  pencil: 'M4 20l1-4L16.5 4.500l3 3L8 19ZM14 7l3 3',
  people:
    'M8.5 11a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.400ZM2.5 20c0-4 2.5-6.5 6-6.500s6 2.5 6 6.500M16 11a2.6 2.6 0 1 0-1-5M17 13.600c2.8.2 4.5 2.5 4.5 6',
  noNetwork:
    'M3 4l18 17M4 10a12 12 0 0 1 4-2.500M12.5 7A12 12 0 0 1 20 10M7 13.500a8 8 0 0 1 3-1.700M16 13a8 8 0 0 1 1 .6M12 18v.5',
  lock: 'M6 11h12v9H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 15v2',
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  erase: 'M8 6h12v12H8l-5-6ZM11 9.500l5 5M16 9.500l-5 5',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6v.1M4.5 12v.1M4.5 18v.1',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5.500l3.5 2',
  update: 'M12 4v10M8 10.500l4 4 4-4M4 19.500h16',
  house: 'M3 11 12 4l9 7M6 9.500V20h12V9.5',
  birth: 'M12 9a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM5 12c1 6 3 10 7 10s6-4 7-10c-2 2-4.5 3-7 3s-5-1-7-3Z',
  moveIn: 'M11 11 16.5 6.5 22 11M13 10v10h7.500V10M2 14h7M6 10.5 9.5 14 6 17.5',
  moveOut: 'M2 11l5.5-4.500L13 11M4 10v10h7.500v-3M13 15.500h8M18 12l3.5 3.500L18 19',
  gift: 'M4 11h16v10H4ZM3 7h18v4H3ZM12 7v14M12 7c-2-4-6-4-6-2 0 1.5 3 2 6 2ZM12 7c2-4 6-4 6-2 0 1.5-3 2-6 2Z',
  school: 'M2 9.5 12 5l10 4.500L12 14ZM6 11.500V17c3.5 2.5 8.5 2.5 12 0v-5.500M22 9.500V15',
  candle: 'M9 11h6v10H9ZM12 11V8.500M12 2.500c2 2.5 2 4.5 0 6-2-1.5-2-3.5 0-6Z',
  paper: 'M6 2.500h9l4 4V21.500H6ZM14.5 2.500V7H19M9 12h7M9 16h7',
  heart:
    'M12 20.500C5 15.5 3 12 3 8.7 3 6 5 4.5 7.2 4.500c2 0 3.6 1 4.8 3 1.2-2 2.8-3 4.8-3C19 4.5 21 6 21 8.700c0 3.3-2 6.8-9 11.800Z',
  adopt:
    'M7 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 20c0-4 2-6.5 5-6.500s5 2.5 5 6.500M17.5 13.500a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.400ZM13.8 20c0-2.8 1.5-4.5 3.7-4.500s3.7 1.7 3.7 4.5',
  injury: 'M9 3h6v6h6v6h-6v6H9v-6H3V9h6Z',
  swap: 'M4 8h14M14 4l4 4-4 4M20 16H6M10 12l-4 4 4 4',
  chart: 'M4 20V4M4 20h17M8.5 16v-4M13 16V7M17.5 16v-6',
  door: 'M6 21V3h12v18M3 21h18M14.5 12v.1',
  told: 'M4 4.500h16v11H11l-5 4v-4H4Z',
  shield: 'M12 2.5 20 6v6c0 5-3.5 8-8 9.500C7.5 20 4 17 4 12V6Z',
  star: 'M12 3l2.7 5.8 6.3.7-4.7 4.3 1.3 6.200L12 16.9 6.4 20l1.3-6.200L3 9.500l6.3-.7Z',
} as const

export type IconName = keyof typeof strokes

/** One picture. Colour and size come from the text around it; `big` is for tiles. */
export function Icon({ name, big }: { name: IconName; big?: boolean }) {
  return (
    <svg class={big ? 'icon big' : 'icon'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={strokes[name]} />
    </svg>
  )
}
