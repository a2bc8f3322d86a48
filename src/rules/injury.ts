import { codesOf } from './code.ts'

/** Injury types of the official form “Phụ lục 1”, programme QĐ 234/QĐ-TTg (`domain/book.md` 7.4). */
export const injuryTypes = codesOf('confirmed', 'W43', [
  ['01', 'Ngã', 'Fall'],
  ['02', 'Bỏng/cháy', 'Burn or fire'],
  ['03', 'Tai nạn giao thông', 'Traffic accident'],
  ['04', 'Ngộ độc các loại', 'Poisoning'],
  ['05', 'Cắt, đâm', 'Cut or stab'],
  ['06', 'Ngạt thở, hóc nghẹn', 'Suffocation or choking'],
  ['07', 'Súc vật cắn', 'Animal bite'],
  ['08', 'Đuối nước', 'Drowning'],
  ['09', 'Bom, mìn/vật nổ', 'Bomb, mine or explosive'],
  ['10', 'Điện giật', 'Electric shock'],
  ['11', 'Các loại TNTT khác', 'Other injuries'],
])

/** Where it happened. */
export const injuryPlaces = codesOf('confirmed', 'W43', [
  ['home', 'Tại nhà', 'At home'],
  ['school', 'Trường học', 'At school'],
  ['community', 'Cộng đồng', 'In the community'],
])

/** How it ended (`domain/book.md` 6.2). */
export const injuryOutcomes = codesOf('product', 'book.md 6.2', [
  ['recovered', 'Khỏi', 'Recovered'],
  ['disabled', 'Khuyết tật', 'Disabled'],
  ['died', 'Tử vong', 'Died'],
])

/** Why a child died: disease, one of the injuries, something else (`domain/book.md` 9, DEATH). */
export const deathCauses = [
  ...codesOf('product', 'book.md 9', [['disease', 'Bệnh', 'Disease']]),
  ...injuryTypes,
  ...codesOf('product', 'book.md 9', [['other', 'Nguyên nhân khác', 'Other cause']]),
]

/** Causes of death that count in `injury.deaths`. */
export const injuryCauseCodes: ReadonlySet<string> = new Set(injuryTypes.map((entry) => entry.code))
