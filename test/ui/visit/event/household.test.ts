import { describe, expect, test } from 'vitest'
import { activeChildren, childStanding, householdStanding } from '#check/standing.ts'
import { dateTextOf } from '#ui/part/date-text.ts'
import { changedHouseholdPlan } from '#ui/visit/event/changed-household.ts'
import { closedPlan, reopenedPlan } from '#ui/visit/event/closed.ts'
import { expectingPlan } from '#ui/visit/event/expecting.ts'
import { headChangedPlan } from '#ui/visit/event/head-changed.ts'
import { joinedPlan } from '#ui/visit/event/joined.ts'
import { renumberedPlan } from '#ui/visit/event/renumbered.ts'
import { roomLeftPlan } from '#ui/visit/event/room-left.ts'
import { splitPlan } from '#ui/visit/event/split.ts'
import { areaId, child, household, id, today } from '../../../part/small-book.ts'
import { openEvents } from './part.ts'

const two = () => [household(47), household(48, { head: 'Lê Văn Tư' }), child(101, 47), child(102, 47)]

describe('tách hộ', () => {
  test('asks who goes and who is the head, and takes no number that another household has', () => {
    const { wrong } = openEvents(two())
    expect(wrong(splitPlan)).toEqual(['children', 'head'])
    expect(wrong(splitPlan, { children: [id(102)], head: 'Nguyễn Văn Ba', number: '48' })).toEqual(['number'])
  })

  test('puts the chosen children under the new head in the same area, with a line on both sheets', async () => {
    const { register, save, words, childOf, contextOf } = openEvents(two())
    await save(splitPlan, { children: [id(102)], head: 'Nguyễn Văn Ba', number: '147' })
    const home = childOf(102)?.household ?? ''
    expect(register.get('household', home)?.fields).toMatchObject({
      area: areaId,
      number: { value: 147 },
      head: 'Nguyễn Văn Ba',
    })
    expect(contextOf().children.map((one) => one.id)).toEqual([id(101)])
    expect(words()).toEqual(['Tách hộ (ra hộ 147, Nguyễn Văn Ba)'])
    expect(register.lifeEventsOf(home).map((line) => line.fields)).toMatchObject([
      { kind: 'split', child: id(102), note: 'từ hộ 47, Nguyễn Văn An', about: id(47) },
    ])
  })

  test('taken back leaves the children where they were and no new household', async () => {
    const { register, save, words, contextOf } = openEvents(two())
    const { undo } = await save(splitPlan, { children: [id(101), id(102)], head: 'Nguyễn Văn Ba' })
    await undo()
    expect(contextOf().children).toHaveLength(2)
    expect(words()).toEqual([])
    expect([...register.all('household')].filter((one) => !one.removed)).toHaveLength(2)
  })
})

describe('nhập hộ', () => {
  test('takes children, changes and injuries along, and this sheet says where they went', async () => {
    const { register, save, words, householdOf, contextOf } = openEvents([
      ...two(),
      {
        entity: 'injury',
        id: id(300),
        fields: { household: id(47), child: id(101), on: '2026-05-01', type: '01', place: 'home' },
      },
      {
        entity: 'lifeEvent',
        id: id(301),
        fields: { household: id(47), child: id(101), kind: 'injury', on: '2026-05-01', detail: '01' },
      },
    ])
    await save(joinedPlan, { to: id(48) })
    expect(activeChildren(register, id(48), today)).toHaveLength(2)
    expect(householdStanding(contextOf().household, today)).toBe('merged')
    expect(householdOf()?.status?.at(-1)?.value.into).toBe(id(48))
    expect(register.injuriesOf(id(48)).map((one) => one.id)).toEqual([id(300)])
    expect(words(48)).toEqual(['Nhập hộ (hộ 47, Nguyễn Văn An nhập vào)', 'Tai nạn, thương tích: Ngã'])
    expect(words(47)).toEqual(['Nhập hộ (vào hộ 48, Lê Văn Tư)'])
  })

  test('taken back brings everything home', async () => {
    const { register, save, contextOf, words } = openEvents(two())
    const { undo } = await save(joinedPlan, { to: id(48) })
    await undo()
    expect(householdStanding(contextOf().household, today)).toBe('active')
    expect(activeChildren(register, id(47), today)).toHaveLength(2)
    expect([words(47), words(48)]).toEqual([[], []])
  })
})

test('cháu sang ở hộ khác: the child goes, both sheets name the other', async () => {
  const { register, save, words, childOf } = openEvents([
    ...two().slice(0, 3),
    child(102, 47, { relation: 'child' }),
  ])
  await save(changedHouseholdPlan, { children: [id(102)], to: id(48), date: dateTextOf('2026-11-20') })
  expect(activeChildren(register, id(48), today).map((one) => one.id)).toEqual([id(102)])
  expect(childOf(102)?.relation).toBeNull()
  expect(words(47)).toEqual(['Sang ở hộ khác (sang hộ 48, Lê Văn Tư)'])
  expect(words(48)).toEqual(['Sang ở hộ khác (từ hộ 47, Nguyễn Văn An)'])
})

test('đổi chủ hộ: the new head, and what each child is to him, are written together', async () => {
  const { save, wrong, words, householdOf, childOf } = openEvents([
    household(47),
    child(101, 47, { relation: 'grandchild' }),
  ])
  expect(wrong(headChangedPlan, { head: 'Nguyễn Văn An' })).toEqual(['head'])
  await save(headChangedPlan, { head: 'Nguyễn Văn Ba', [`relation-${id(101)}`]: 'child' })
  expect(householdOf()?.head).toBe('Nguyễn Văn Ba')
  expect(childOf()?.relation).toBe('child')
  expect(words()).toEqual(['Đổi chủ hộ (Nguyễn Văn Ba thay Nguyễn Văn An)'])
})

test('đánh lại hộ số: another free number, with a second sheet where there are two', async () => {
  const { save, wrong, words, householdOf } = openEvents(two())
  expect(wrong(renumberedPlan)).toEqual(['number'])
  expect(wrong(renumberedPlan, { number: '47' })).toEqual(['number'])
  expect(wrong(renumberedPlan, { number: '48' })).toEqual(['number'])
  await save(renumberedPlan, { number: '100', sheet: '2' })
  expect(householdOf()?.number).toEqual({ value: 100, sheet: 2 })
  expect(words()).toEqual(['Đánh lại hộ số (từ 47 thành 100.2)'])
})

describe('cả phòng đã chuyển đi', () => {
  test('is one save for the room and everybody in it', async () => {
    const lodging = household(47, { address: { kind: 'lodging', room: '3' } })
    const { save, contextOf, words } = openEvents([lodging, child(101, 47), child(102, 47)])
    await save(roomLeftPlan)
    expect(householdStanding(contextOf().household, today)).toBe('movedOut')
    expect(contextOf().everyone.map((one) => childStanding(one, today))).toEqual(['movedOut', 'movedOut'])
    expect(words()).toEqual(['Cả phòng đã chuyển đi'])
  })

  test('is for lodging rooms only', () => {
    const { contextOf } = openEvents()
    expect(roomLeftPlan.unfit?.(contextOf())).toBe('roomLeft.unfit')
  })
})

test('sắp sinh: the month is written, then that nothing is awaited any more', async () => {
  const { save, householdOf, words } = openEvents([household(47)])
  await save(expectingPlan, { month: '2027-03' })
  expect(householdOf()?.expecting).toBe('2027-03')
  await save(expectingPlan, { month: 'none' })
  expect(householdOf()?.expecting).toBeNull()
  expect(words().toSorted()).toEqual(['Sắp sinh (không còn)', 'Sắp sinh (tháng 3/2027)'])
})

describe('the sheet of a household', () => {
  test('is not closed while a child is followed there', () => {
    expect(closedPlan.unfit?.(openEvents().contextOf())).toBe('closed.hasChildren')
  })

  test('is closed with a reason and opened again; both stay readable', async () => {
    const { save, wrong, contextOf, householdOf, words } = openEvents([household(47)])
    expect(wrong(closedPlan)).toEqual(['reason'])
    await save(closedPlan, { reason: 'nhà bỏ trống', date: dateTextOf('2026-11-01') })
    expect(householdStanding(contextOf().household, today)).toBe('dissolved')
    expect(closedPlan.unfit?.(contextOf())).toBe('closed.already')
    await save(reopenedPlan)
    expect(householdStanding(contextOf().household, today)).toBe('active')
    expect(householdOf()?.status).toHaveLength(2)
    expect(words()).toEqual(['Mở lại tờ của hộ', 'Đóng tờ của hộ (nhà bỏ trống)'])
  })
})
