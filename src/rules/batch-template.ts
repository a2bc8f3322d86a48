import { insuranceAge } from './book-age.ts'
import type { Code } from './code.ts'
import { measureAges } from './measure-age.ts'

/** What a list for many children can be for (`design/product.md` J2). */
export interface BatchTemplate extends Code {
  /** What each tick writes. */
  writes: 'support' | 'participation' | 'dose' | 'measurement'
  /** Support kind, participation kind or dose; null where the form asks or nothing is needed. */
  detail: string | null
  /** Ages to begin with, in completed months from and below; null where no source of ours says. */
  ages: { from: number; below: number } | null
  /** Once a year: the name of a list says the year, not the month. */
  yearly: boolean
}

const underFive = measureAges['child.u5']
const underSixteen = measureAges['child.u16']

/** The usual first. Ages are proposals that the form shows and people change. */
export const batchTemplates: readonly BatchTemplate[] = [
  template('weighing', 'Cân đo', 'Weighing', 'measurement', null, underFive),
  template('vitamin-a', 'Vitamin A', 'Vitamin A', 'dose', 'vitamin-a', null),
  template('vaccination', 'Tiêm chủng', 'Vaccination', 'dose', null, null),
  template('deworming', 'Tẩy giun', 'Deworming', 'dose', 'deworming', null),
  template('insurance-card', 'Thẻ BHYT', 'Health insurance cards', 'support', 'health', {
    from: 0,
    below: insuranceAge.months,
  }),
  template('gift-june', 'Quà 1/6', 'Gifts on 1 June', 'support', 'gift', underSixteen, true),
  template('gift-autumn', 'Quà Trung thu', 'Mid-Autumn gifts', 'support', 'gift', underSixteen, true),
  template('gift-tet', 'Quà Tết', 'New Year gifts', 'support', 'gift', underSixteen, true),
  template('health-check', 'Khám sức khỏe', 'Health check', 'participation', 'healthCheck', underSixteen),
  template(
    'consultation',
    'Lấy ý kiến trẻ em',
    'Asking children’s opinion',
    'participation',
    'consultation',
    measureAges['child.7to15'],
  ),
  template(
    'event',
    'Dự hoạt động, sự kiện',
    'Taking part in an event',
    'participation',
    'event',
    underSixteen,
  ),
  template('support', 'Hỗ trợ khác', 'Other support', 'support', null, underSixteen),
]

function template(
  code: string,
  vi: string,
  en: string,
  writes: BatchTemplate['writes'],
  detail: string | null,
  ages: BatchTemplate['ages'],
  yearly = false,
): BatchTemplate {
  return { code, vi, en, writes, detail, ages, yearly, status: 'product', source: 'product.md J2' }
}
