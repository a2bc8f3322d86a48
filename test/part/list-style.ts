import type { Listed } from './faulty-list.ts'

export type Cell = string | number | null

/** Three kinds of head as offices have them; each says the same of a child in other columns. */
export type ListStyle = 'plain' | 'immunisation' | 'parts'

const titles = [
  'ỦY BAN NHÂN DÂN PHƯỜNG HOA SEN (giả lập)',
  'DANH SÁCH TRẺ EM DƯỚI 16 TUỔI',
  'Ngày 20 tháng 11 năm 2025',
]
/** Where the head of the household stands. */
export const headColumn: Record<ListStyle, number> = { plain: 7, immunisation: 5, parts: 9 }

/** The titles and the head of a list. */
export function headOf(style: ListStyle): Cell[][] {
  const above = [...titles.map((title) => [title]), []]
  switch (style) {
    case 'plain':
      return [
        ...above,
        [
          'STT',
          'Họ và tên trẻ',
          'Ngày sinh',
          'Giới tính',
          'Số định danh',
          'Họ tên mẹ',
          'Họ tên bố',
          'Chủ hộ',
          'Tổ/Địa bàn',
          'Hộ số',
        ],
      ]
    case 'immunisation':
      return [
        ...above,
        [
          'TT',
          'Họ tên trẻ',
          'Ngày tháng năm sinh',
          'Ngày tháng năm sinh',
          'Họ tên mẹ',
          'Họ tên chủ hộ',
          'Mã định danh',
          'Họ tên cha',
          'Số hộ',
        ],
        [
          'TT',
          'Họ tên trẻ',
          'Nam',
          'Nữ',
          'Họ tên mẹ',
          'Họ tên chủ hộ',
          'Mã định danh',
          'Họ tên cha',
          'Số hộ',
        ],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)'],
      ]
    case 'parts':
      return [
        [
          'STT',
          'HỌ VÀ TÊN',
          null,
          'NGÀY SINH',
          null,
          null,
          'NỮ',
          'CCCD/ĐDCN',
          'CHA MẸ',
          'HỌ TÊN CHỦ HỘ',
          'THÔN/TDP',
          'HỘ SỐ',
          null,
        ],
        [null, 'HỌ ĐỆM', 'TÊN', 'NGÀY', 'THÁNG', 'NĂM', null, null, 'MẸ', null, null, null, 'CHA'],
      ]
  }
}

/** The title of a section over the whole width, as merged cells are read. */
export function sectionRow(style: ListStyle, area: string): Cell[] {
  return headOf(style)[4]?.map(() => area) ?? [area]
}

/** What stands under the list. */
export function footerRow(style: ListStyle): Cell[] {
  return style === 'parts' ? ['Tổng cộng', null] : [null, 'Người lập biểu', null, null, 'Trưởng trạm']
}

/** One child as a row. */
export function rowOf(style: ListStyle, child: Listed, area: string, line: number): Cell[] {
  const { name, birth, sex, identifier, mother, father, head, number } = child
  if (style === 'plain')
    return [
      line,
      name,
      birth,
      sex && { male: 'Nam', female: 'Nữ' }[sex],
      identifier,
      mother,
      father,
      head,
      area,
      number,
    ]
  if (style === 'immunisation')
    return [
      line,
      name,
      sex === 'male' ? birth : null,
      sex === 'female' ? birth : null,
      mother,
      head,
      identifier,
      father,
      number,
    ]
  const words = (name ?? '').split(' ')
  const [day = null, month = null, year = null] = typeof birth === 'string' ? birth.split(/[/-]/) : []
  const family = name === null ? null : words.slice(0, -1).join(' ')
  return [
    line,
    family,
    name === null ? null : (words.at(-1) ?? null),
    day,
    month,
    year,
    sex === 'female' ? 'x' : null,
    identifier,
    mother,
    head,
    area,
    number,
    father,
  ]
}
