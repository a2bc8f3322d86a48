import type { Page } from 'playwright-core'
import { addDays, addMonths, type Day } from '#model/day.ts'
import { dateShort } from '#ui/moment.ts'
import type { EventKind } from '#ui/visit/event/event.ts'
import { chip, fillDay, todayHere } from './collaborator.ts'
import { choose, fill, pickHousehold } from './pen.ts'

/** One entry of the paper book: where it is written, how its page is filled, what the sheet says afterwards. */
export interface Entry {
  kind: EventKind
  /** The household of the story, or the one that splits off from it and comes back. */
  sheet: 'own' | 'other'
  fill(page: Page): Promise<void>
  /** Lines of the household's own sheet once the other one has joined it, as `readLedger` reads them. */
  lines: string[]
}

/** A household with its numbers: as it starts, after “Đánh lại hộ số”, and of the part that splits off. */
export interface Story {
  surname: string
  numbers: readonly [first: string, second: string, other: string]
}

const today = todayHere()
const born = addDays(today, -20)
/** Grows out of the book the day after tomorrow at the latest. */
export const almostSixteen = addMonths(addDays(today, 1), -192)

/** The entries that a collaborator writes, in an order in which a family may live them. */
export function collaboratorEntries({ surname, numbers: [first, second, other] }: Story): Entry[] {
  const name = (given: string) => `${surname} ${given}`
  const [mai, tung, nam, thu, binh] = ['Thị Mai', 'Văn Tùng', 'Văn Nam', 'Thị Thu', 'Văn Bình'].map(name)
  const mother = name('Thị Hoa')
  const own = `hộ ${second}, ${name('Văn Hai')}`
  const there = `hộ ${other}, ${name('Văn Ba')}`
  const basics = async (page: Page, sex: string, birth: Day, called = '') => {
    await choose(page, 'Giới tính', sex)
    await fillDay(page, 'Ngày sinh', birth)
    const known = chip(page, 'Mẹ', mother)
    if ((await known.count()) > 0) await known.click()
    else await fill(page, 'Họ và tên mẹ', mother)
    if (called) await fill(page, 'Họ và tên cháu', called)
  }
  const cameHere = (called = '', sex: string, birth: Day): Entry =>
    entry('movedIn', [`Chuyển đến (Nghệ An) | ${called}`], async (page) => {
      await fill(page, 'Từ đâu đến', 'Nghệ An')
      await basics(page, sex, birth, called)
    })
  const circumstance = (called: string | undefined, code: string): Entry =>
    entry('circumstance', [`Hoàn cảnh: ${code} | ${called}`], async (page) => {
      await whichChild(page, called)
      await choose(page, 'Thuộc danh sách nào?', 'Hoàn cảnh đặc biệt')
      await choose(page, 'Hoàn cảnh', code)
      await choose(page, 'Dựa vào đâu?', 'Gia đình nói')
    })
  return [
    entry('birth', [`Trẻ mới sinh | ${mai}`], (page) => basics(page, 'Nữ', born), born),
    entry('named', [`Khai sinh, đặt tên (giấy khai sinh số 12) | ${mai}`], async (page) => {
      await fill(page, 'Họ và tên trên giấy khai sinh', mai ?? '')
      await fill(page, 'Số giấy khai sinh', '12')
    }),
    cameHere(tung, 'Nam', '2016-05-01'),
    cameHere(nam, 'Nam', '2018-06-02'),
    cameHere(thu, 'Nữ', '2019-07-03'),
    entry('adoptedIn', [`Nhận con nuôi, từ Hà Tĩnh, con của bà Lê Thị Xuân | ${binh}`], async (page) => {
      await basics(page, 'Nam', almostSixteen, binh)
      await fill(page, 'Nhận từ đâu', 'Hà Tĩnh')
      await fill(page, 'Họ tên mẹ đẻ', 'Lê Thị Xuân')
    }),
    entry('school', [`Học tập: Tiểu học (lớp 4A, Trường Ba Đình) | ${tung}`], async (page) => {
      await whichChild(page, tung)
      await choose(page, 'Bậc học', 'Tiểu học')
      await choose(page, 'Lớp', '4')
      await fill(page, 'Tên trường', 'Trường Ba Đình')
      await fill(page, 'Tên lớp', '4A')
    }),
    entry('support', [`Hỗ trợ: Trợ cấp hàng tháng (Hội Chữ thập đỏ) | ${tung}`], async (page) => {
      await whichChildren(page, tung)
      await choose(page, 'Loại hỗ trợ', 'Trợ cấp hàng tháng')
      await fill(page, 'Ai hỗ trợ', 'Hội Chữ thập đỏ')
    }),
    circumstance(tung, 'Trẻ em khuyết tật'),
    circumstance(nam, 'Trẻ em bị bỏ rơi'),
    entry('injury', [`Tai nạn, thương tích: Ngã (Tại nhà) | ${tung}`], async (page) => {
      await whichChild(page, tung)
      await choose(page, 'Loại tai nạn', 'Ngã')
      await fillDay(page, 'Ngày xảy ra', today)
      await choose(page, 'Xảy ra ở đâu', 'Tại nhà')
    }),
    entry('injuryOutcome', [`Tai nạn, thương tích: Ngã (Khỏi; Trạm y tế) | ${tung}`], async (page) => {
      await choose(page, 'Kết quả', 'Khỏi')
      await fill(page, 'Chữa ở đâu', 'Trạm y tế')
    }),
    entry('houseCheck', ['Ngôi nhà an toàn: Chưa đạt | '], (page) => choose(page, 'Kết quả', 'Chưa đạt')),
    entry('expecting', [`Sắp sinh (tháng ${monthAhead()}) | `], (page) =>
      choose(page, 'Tháng dự kiến sinh', monthAhead()),
    ),
    entry('headChanged', [`Đổi chủ hộ (${name('Văn Hai')} thay ${name('Văn Sổ')}) | `], (page) =>
      fill(page, 'Họ tên chủ hộ mới', name('Văn Hai')),
    ),
    entry('renumbered', [`Đánh lại hộ số (từ ${first} thành ${second}) | `], (page) =>
      fill(page, 'Hộ số', second),
    ),
    entry('split', [`Tách hộ (ra ${there}) | ${tung}`, `Tách hộ (từ ${own}) | ${tung}`], async (page) => {
      await whichChildren(page, tung)
      await fill(page, 'Chủ hộ mới', name('Văn Ba'))
      await fill(page, 'Hộ số', other)
    }),
    {
      ...entry(
        'changedHousehold',
        [`Sang ở hộ khác (sang ${own}) | ${tung}`, `Sang ở hộ khác (từ ${there}) | ${tung}`],
        async (page) => pickHousehold(page, second),
      ),
      sheet: 'other',
    },
    {
      ...entry('closed', ['Đóng tờ của hộ (nhà bỏ không) | '], (page) => fill(page, 'Lý do', 'nhà bỏ không')),
      sheet: 'other',
    },
    { ...entry('reopened', ['Mở lại tờ của hộ | '], async () => {}), sheet: 'other' },
    {
      ...entry('roomLeft', ['Cả phòng đã chuyển đi (Bình Dương) | '], (page) =>
        fill(page, 'Nơi đến', 'Bình Dương'),
      ),
      sheet: 'other',
    },
    { ...entry('movedIn', ['Chuyển đến | '], async () => {}), sheet: 'other' },
    {
      ...entry('joined', [`Nhập hộ (${there} nhập vào) | `], async (page) => pickHousehold(page, second)),
      sheet: 'other',
    },
    entry('supportEnded', [`Ngừng hỗ trợ: Trợ cấp hàng tháng (hết hạn) | ${tung}`], (page) =>
      fill(page, 'Lý do', 'hết hạn'),
    ),
    entry('circumstanceEnded', [`Hết hoàn cảnh: Trẻ em bị bỏ rơi (ở với bác) | ${nam}`], async (page) => {
      await chip(page, 'Hoàn cảnh', 'bị bỏ rơi').click()
      await fill(page, 'Lý do', 'ở với bác')
    }),
    entry('adoptedOut', [`Cho làm con nuôi, cho bà Tư, Huế | ${thu}`], async (page) => {
      await whichChild(page, thu)
      await fill(page, 'Ai nhận nuôi', 'bà Tư')
      await fill(page, 'Nơi đến', 'Huế')
    }),
    entry('died', [`Mất: Bệnh (bệnh viện tỉnh) | ${nam}`], async (page) => {
      await whichChild(page, nam)
      await fillDay(page, 'Ngày mất', today)
      await choose(page, 'Nguyên nhân', 'Bệnh')
      await fill(page, 'Mất ở đâu', 'bệnh viện tỉnh')
    }),
    entry('movedOut', [`Chuyển đi (Đà Nẵng) | ${mai}`], async (page) => {
      await choose(page, 'Ai đi?', 'Một số cháu')
      await whichChildren(page, mai)
      await choose(page, 'Đi đâu?', 'Ra khỏi')
      await fill(page, 'Nơi đến', 'Đà Nẵng')
    }),
  ]
}

/** What only the officer writes. */
export function officerEntries({ surname }: Story): Entry[] {
  const tung = `${surname} Văn Tùng`
  const year = today.slice(0, 4)
  return [
    entry('circumstanceConfirmed', [`Xác nhận hoàn cảnh: Trẻ em khuyết tật (giấy số 5) | ${tung}`], (page) =>
      fill(page, 'Theo giấy tờ nào', 'giấy số 5'),
    ),
    entry(
      'poverty',
      [`Hộ nghèo, cận nghèo: Hộ nghèo (năm ${year}) | `],
      (page) => choose(page, 'Hộ nghèo', 'Hộ nghèo'),
      `${year}-01-01`,
    ),
    entry('wrongEntry', ['Báo ghi nhầm (xem nhầm nhà) | '], async (page) => {
      await page
        .getByLabel('Dòng nào ghi nhầm?')
        .selectOption({ label: `${dateShort(today)} ${struckWords}` })
      await fill(page, 'Lý do', 'xem nhầm nhà')
    }),
  ]
}

/** The line that the officer strikes. */
export const struckWords = 'Ngôi nhà an toàn: Chưa đạt'

function entry(
  kind: EventKind,
  lines: string[],
  fillPage: (page: Page) => Promise<void>,
  on: Day = today,
): Entry {
  return { kind, sheet: 'own', fill: fillPage, lines: lines.map((line) => `${dateShort(on)} | ${line}`) }
}

async function whichChild(page: Page, called = ''): Promise<void> {
  await chip(page, 'Cháu nào?', called).click()
}

async function whichChildren(page: Page, called = ''): Promise<void> {
  await chip(page, 'Những cháu nào?', called).click()
}

function monthAhead(): string {
  const [year = '', month = ''] = addMonths(today, 2).split('-')
  return `${String(Number(month))}/${year}`
}
