import { expect, test } from 'vitest'
import { activeChildren, childStanding } from '#check/standing.ts'
import { dateTextOf, emptyBirth } from '#ui/part/date-text.ts'
import { adoptedInPlan } from '#ui/visit/event/adopted-in.ts'
import { adoptedOutPlan } from '#ui/visit/event/adopted-out.ts'
import { household, id, today } from '../../../part/small-book.ts'
import { openEvents } from './part.ts'

const adopted = {
  sex: 'female' as const,
  birth: { ...emptyBirth, ...dateTextOf('2026-08-01') },
  motherPick: 'other',
  mother: 'Lê Thị Tám',
  name: 'Lê Thị Mận',
}

test('nhận con nuôi: the child, the official day, and the line as the paper book writes it', async () => {
  const { register, save, words } = openEvents([household(47)])
  await save(adoptedInPlan, {
    ...adopted,
    date: dateTextOf('2026-10-10'),
    from: 'xã bên',
    naturalMother: 'Đỗ Thị Sáu',
    naturalFather: 'Vũ Văn Bảy',
  })
  const [child] = activeChildren(register, id(47), today)
  expect(child?.fields).toMatchObject({
    relation: 'adopted',
    cameFrom: { on: '2026-10-10', where: 'xã bên' },
    presence: [{ from: '2026-10-10', value: { state: 'present' } }],
  })
  expect(words()).toEqual(['Nhận con nuôi, từ xã bên, con của bà Đỗ Thị Sáu và ông Vũ Văn Bảy'])
})

test('nhận con nuôi: nobody is adopted before being born', () => {
  const { wrong } = openEvents([household(47)])
  expect(wrong(adoptedInPlan, { ...adopted, date: dateTextOf('2026-07-31') })).toEqual(['date'])
})

test('cho làm con nuôi: the child leaves on the official day and stays readable', async () => {
  const { save, contextOf, words } = openEvents()
  await save(adoptedOutPlan, { date: dateTextOf('2026-11-02'), to: 'bà Ngô Thị Chín', where: 'tỉnh khác' })
  expect(contextOf().everyone.map((one) => childStanding(one, today))).toEqual(['movedOut'])
  expect(contextOf().everyone[0]?.fields.status?.at(-1)).toEqual({
    from: '2026-11-02',
    value: { state: 'movedOut', reason: 'cho làm con nuôi', where: 'tỉnh khác' },
  })
  expect(words()).toEqual(['Cho làm con nuôi, cho bà Ngô Thị Chín, tỉnh khác'])
})
