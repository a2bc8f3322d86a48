import { codesOf, type Code, type Evidence } from './code.ts'
import { safeHouseItems, type SafeHouseItem } from './safe-house-items.ts'

/** A list of items by which a home is judged; a corrected or completed list is a new version. */
export interface SafeHouseTemplate {
  version: string
  items: readonly SafeHouseItem[]
  groups: readonly Code[]
  pass: SafeHousePass
}

/** When a home is safe. */
export interface SafeHousePass {
  /** At least so many items must be right, all compulsory ones among them. */
  least: number
  compulsory: number
  /** No child was injured at home in the calendar year. */
  noInjuryAtHome: boolean
  /** How an item counts that the house has not got, a pond or stairs: the decision's reading is not known. */
  notApplicable: { counts: 'ok' | 'notOk'; status: Evidence; source: string }
  status: Evidence
  source: string
}

/** “Ngôi nhà an toàn”, QĐ 548/QĐ-LĐTBXH of 06/5/2011 (`domain/book.md` 12.1): 33 items, of which 17 are known. */
export const safeHouse: SafeHouseTemplate = {
  version: 'qd-548-2011',
  items: safeHouseItems,
  groups: [
    ...codesOf('confirmed', 'W75', [['around', 'An toàn xung quanh ngôi nhà', 'Around the house']]),
    ...codesOf('confirmed', 'W74', [
      ['rooms', 'An toàn các phòng', 'Rooms'],
      ['electricity', 'Điện', 'Electricity'],
    ]),
    ...codesOf('confirmed', 'W9', [
      ['stairs', 'Cầu thang', 'Stairs'],
      ['objects', 'Đồ dùng trong nhà', 'Things in the house'],
    ]),
    ...codesOf('likely', 'book.md 12.1', [
      ['adults', 'Hiểu biết, trông nom của người lớn', 'Knowledge and care of the adults'],
    ]),
  ],
  pass: {
    least: 23,
    compulsory: 15,
    noInjuryAtHome: true,
    notApplicable: { counts: 'ok', status: 'product', source: 'book.md 12.1' },
    status: 'confirmed',
    source: 'W9, W10',
  },
}

/** Every version that records may name; versions are only ever added. */
export const safeHouseTemplates: readonly SafeHouseTemplate[] = [safeHouse]

/** Whether the list says all that a verdict needs: every item's text, and which of them are compulsory. */
export function isComplete({ items, pass }: SafeHouseTemplate): boolean {
  return (
    items.every((item) => item.vi !== null) &&
    items.filter((item) => item.mandatory).length === pass.compulsory
  )
}
