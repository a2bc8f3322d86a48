import { describe, expect, test } from 'vitest'
import type { Role } from '#model/account.ts'
import type { RecordOf } from '#model/record.ts'
import { activeChildren, householdStanding } from '#check/standing.ts'
import { pendingOf, sentFrom, withdrawnChanges } from '#ui/transfer/transfer.ts'
import { eventContext } from '#ui/visit/event/event.ts'
import { checkMovedOut, movedOutChanges, movedOutPlan, startMovedOut } from '#ui/visit/event/moved-out.ts'
import { areaId, child, household, id, smallBook, today } from '../../part/small-book.ts'

const other = id(901)
const area = (fields: Record<string, unknown>) => ({ entity: 'area' as const, id: other, fields })

function open(role: Role = 'collaborator') {
  const book = smallBook(
    [area({ name: 'Địa bàn 106', number: 106 }), household(47), child(101, 47), child(102, 47)],
    role,
  )
  const context = () =>
    eventContext(book.register, book.register.get('household', id(47)) as RecordOf<'household'>, today, role)
  const inside = {
    ...startMovedOut(context()),
    who: 'household' as const,
    reach: 'inside' as const,
    where: '',
  }
  return { book, context, inside, newId: () => book.newId() }
}

describe('“Vẫn trong phường”', () => {
  test('asks for the area, offers every one but the household’s own, and writes only the paper: the household stays', async () => {
    const { book, context, inside, newId } = open()
    expect(checkMovedOut(inside, context()).map(({ field }) => field)).toEqual(['target'])
    const target = movedOutPlan
      .fields(inside, context())
      .find((one) => 'field' in one && one.field === 'target')
    expect(target).toMatchObject({ choices: [{ value: other, label: 'Địa bàn 106' }] })
    const values = { ...inside, target: other, where: 'ở nhờ nhà bà ngoại' }
    expect(checkMovedOut(values, context())).toEqual([])
    await book.record(movedOutChanges(values, context(), newId))
    expect(householdStanding(context().household, today)).toBe('active')
    expect(activeChildren(book.register, id(47), today)).toHaveLength(2)
    const pending = pendingOf(book.register, id(47))
    expect(pending?.fields).toMatchObject({ target: other, children: null, note: 'ở nhờ nhà bà ngoại' })
    expect(sentFrom(book.register, new Set([areaId]))).toHaveLength(1)
  })

  test('is not sent twice, for the household or for a child of it; after it is taken back it is', async () => {
    const { book, context, inside, newId } = open()
    const one = { ...inside, who: 'some' as const, children: [id(101)], target: other }
    await book.record(movedOutChanges(one, context(), newId))
    expect(checkMovedOut(one, context()).map(({ field }) => field)).toEqual(['target'])
    expect(checkMovedOut({ ...one, children: [id(102)] }, context())).toEqual([])
    const pending = pendingOf(book.register, id(47), id(101))
    if (pending) await book.record(withdrawnChanges(pending, today))
    expect(checkMovedOut(one, context())).toEqual([])
    expect(sentFrom(book.register, new Set([areaId]))).toEqual([])
  })

  test('the officer may move a whole household at once; a collaborator is not even offered it', async () => {
    const names = (role: Role) => {
      const { context, inside } = open(role)
      return movedOutPlan.fields(inside, context()).map((one) => ('field' in one ? one.field : one.kind))
    }
    expect(names('collaborator')).not.toContain('atOnce')
    expect(names('officer')).toContain('atOnce')
    const { book, context, inside, newId } = open('officer')
    await book.record(movedOutChanges({ ...inside, target: other, atOnce: true }, context(), newId))
    expect(context().household).toMatchObject({ area: other, fields: { number: null } })
    expect(book.register.lifeEventsOf(id(47))[0]?.fields).toMatchObject({
      kind: 'transferred',
      note: 'Địa bàn 105 → Địa bàn 106',
    })
  })
})
