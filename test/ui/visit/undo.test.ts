import { describe, expect, test } from 'vitest'
import { dateTextOf } from '#ui/part/date-text.ts'
import { headChangedPlan } from '#ui/visit/event/head-changed.ts'
import { movedOutPlan } from '#ui/visit/event/moved-out.ts'
import { removed } from '#ui/visit/change.ts'
import { aboutToSave, mayUndo } from '#ui/visit/undo.ts'
import { walkVisit } from '#ui/visit/walk-visit.ts'
import { household, id, smallBook, today } from '../../part/small-book.ts'
import { openEvents } from './event/part.ts'

describe('“Lấy lại” after a save', () => {
  test('closes nothing that was open before: the household and its children are there again', async () => {
    const { save, householdOf, childOf, words } = openEvents()
    const before = [householdOf()?.status ?? [], childOf()?.status ?? []]
    const leaving = { who: 'household' as const, reach: 'outside' as const, date: dateTextOf(today) }
    const { undo } = await save(movedOutPlan, leaving)
    await undo()
    expect([householdOf()?.status, childOf()?.status]).toEqual(before)
    expect(words()).toEqual([])
  })

  test('leaves alone what somebody has written since', async () => {
    const { book, save, householdOf } = openEvents()
    const { undo } = await save(headChangedPlan, { head: 'Nguyễn Văn Ba' })
    await book.record([
      { kind: 'set/1', entity: 'household', entityId: id(47), fields: { head: 'Nguyễn Văn Tư' } },
    ])
    await undo()
    expect(householdOf()?.head).toBe('Nguyễn Văn Tư')
  })
})

test('“Lấy lại” is not offered after a save that took a record away: nothing rises from the dead', () => {
  const { register } = openEvents()
  const [change] = aboutToSave(register, [removed('child', id(101), 'wrongEntry')])
  expect(mayUndo([change!])).toBe(false)
  expect(mayUndo([])).toBe(false)
})

describe('an event written while walking the round', () => {
  const given = { household: id(47), today, source: 'door' as const, walking: true }

  test('marks the visit of this round, once', async () => {
    const book = smallBook([household(47)])
    const changes = walkVisit(book.register, given, () => book.newId())
    expect(changes.map((change) => change.fields)).toEqual([
      { household: id(47), on: today, source: 'door', outcome: 'changed' },
    ])
    await book.record(changes)
    expect(walkVisit(book.register, given, () => book.newId())).toEqual([])
  })

  test('marks nothing outside a walk, or while it is not said how one knows', () => {
    const book = smallBook([household(47)])
    expect(walkVisit(book.register, { ...given, walking: false }, () => book.newId())).toEqual([])
    expect(walkVisit(book.register, { ...given, source: undefined }, () => book.newId())).toEqual([])
  })
})
