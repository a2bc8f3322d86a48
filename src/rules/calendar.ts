import type { Provenance } from './rule-set.ts'

/** Where a row of a calendar was read; the proposal of a cut-off is a product rule, read nowhere. */
type Known = Pick<Provenance, 'source'> & { status: 'confirmed' | 'product' }

/** One report of a calendar. Days are of any year, `MM-DD`. */
export interface Report {
  /** Id of `domain/reports.md` 2.2; records hold it, so it is never given another meaning. */
  id: string
  period: 'quarter1' | 'months6' | 'months9' | 'year'
  /** It must be in before this day; the day itself is late. */
  before: { v: string } & Known
  /**
   * Its data end with this day: no plan says when, so the last day of the month before is proposed and the officer
   * confirms it (`domain/reports.md` 2.1).
   */
  cutoff: { v: string } & Known
  from: string
  to: string
}

/** The reports of one plan with their days. Shipped as templates: a commune keeps one by choosing it. */
export interface Calendar {
  id: string
  title: string
  /** The receiving bodies ceased to exist on 1/7/2025; the officer names who receives instead. */
  receiverIsHistory: boolean
  reports: readonly Report[]
}

const ward = 'UBND phường'
const district = 'UBND quận (Phòng LĐTBXH)'
const commune = 'UBND xã'
const districtOffice = 'UBND huyện (Phòng LĐ-TB&XH)'

/** The calendars of the plans (`domain/reports.md` 2.2): only reports that a commune owes at days of the year. */
export const calendars: readonly Calendar[] = [
  {
    id: 'P2',
    title: 'KH 89/KH-UBND Tây Hồ 2018: quý I, 6 tháng, 9 tháng, năm',
    receiverIsHistory: true,
    reports: [
      report('P2-Q1', 'quarter1', '03-15', '02-28', 'P2-99', ward, district),
      report('P2-6M', 'months6', '05-15', '04-30', 'P2-99', ward, district),
      report('P2-9M', 'months9', '08-15', '07-31', 'P2-99', ward, district),
      report('P2-YEAR', 'year', '11-10', '10-31', 'P2-99', ward, district),
    ],
  },
  {
    id: 'P3',
    title: 'Kế hoạch Tam Đường 2022: 6 tháng, năm',
    receiverIsHistory: true,
    reports: [
      report('P3-6M', 'months6', '05-05', '04-30', 'P3-45', commune, districtOffice),
      report('P3-YEAR', 'year', '11-15', '10-31', 'P3-46', commune, districtOffice),
    ],
  },
]

/** Days before the deadline from which the screens remind; a product rule, for no plan names any. */
export const reminderDays = { v: 30, status: 'product', source: 'reports.md 2.1' } as const

/** The calendar with this id, or undefined. */
export function calendarOf(id: string | undefined): Calendar | undefined {
  return calendars.find((calendar) => calendar.id === id)
}

function report(
  id: string,
  period: Report['period'],
  before: string,
  cutoff: string,
  source: string,
  from: string,
  to: string,
): Report {
  return {
    id,
    period,
    before: { v: before, status: 'confirmed', source },
    cutoff: { v: cutoff, status: 'product', source: 'reports.md 2.1' },
    from,
    to,
  }
}
