/** What keyboards, pasting and dictation put into boxes, the usual and the odd. */
export type Random = () => number

/** One of several. */
export function pick<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}

/** A text for a box: usually what belongs there, sometimes what somebody pasted by mistake. */
export function oddText(random: Random, kind: string, oddness: number): string {
  if (random() >= oddness) return pick(random, usual[kind] ?? usual['text'] ?? [''])
  const text = pick(random, odd)
  return random() < 0.3 ? pick(random, usual[kind] ?? ['']) + text : text
}

/** Three boxes of a date, mostly a day that is past. */
export function oddDay(random: Random, oddness: number) {
  if (random() >= oddness) {
    const lunar = random() < 0.1 ? { lunar: 'lunar' as const } : {}
    const day = String(1 + Math.floor(random() * 28))
    return { day, month: String(1 + Math.floor(random() * 12)), year: pick(random, years), ...lunar }
  }
  const box = () => pick(random, boxes)
  return { day: box(), month: box(), year: box(), ...(random() < 0.2 && { lunar: 'leap' as const }) }
}

const usual: Record<string, readonly string[]> = {
  text: ['', 'Tổ 5, phường Quảng An', 'xã Bản Phố', 'Trường Mầm non Hoa Sen', '12/7 ngõ 35'],
  long: ['', 'Cháu ở với bà ngoại, mẹ đi làm xa.', 'Hẹn gặp lại\nsau Tết', 'Đã báo tổ trưởng'],
  name: [
    '',
    'Nguyễn Thị Bình',
    'Y Bliă Niê',
    "H'Bơ̆",
    'K’Brêu',
    'Lò Văn Ơn',
    'Nguyễn Thị Bình'.normalize('NFD'),
  ],
  number: ['', '1', '3', '2500', '500.000', '3200', '07', '20'],
  phone: ['', '0912345678', '0912 345 678', '+84912345678'],
  code: ['', '001319000001', 'HN4012345678901', '0123456789', '15/2024/KS'],
}

const odd: readonly string[] = [
  '',
  '   ',
  '👨‍👩‍👧‍👦🎉',
  'Nguyễn Thị Bình 😀',
  '\u200fمرحبا\u200e Bình\u202e',
  'Bình\u200b\ufeff',
  'a\u0300\u0301\u0302\u0303 Bi\u0300nh ô\u0323',
  'Nguyễn\u00a0Thị\u2003Bình',
  'Bình\0Hoa\0',
  '\ud83d Bình \udc00',
  'á'.repeat(10_000),
  'Một câu dài hơn sổ. '.repeat(500),
  '😀'.repeat(300),
  'ặ'.normalize('NFD').repeat(130),
  '__proto__',
  '{"$gt":""}',
  "'; drop table record; --",
  '<script>alert(1)</script>',
  '=HYPERLINK("x")',
  '-1',
  '1e309',
  '٣',
  '１２',
  '9'.repeat(400),
  '0x10',
  '\t\n\r',
  'null',
]

const boxes = [
  '',
  '0',
  '5',
  '13',
  '29',
  '30',
  '31',
  '32',
  '2',
  '-1',
  '1.5',
  '٣',
  'ba',
  '99',
  '2023',
  '2019',
  '1850',
  '9999',
  '\0',
]
const years = ['2026', '2025', '2024', '2019', '2015', '2012', '19', '2010']
