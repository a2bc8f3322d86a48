import { expect, test } from 'vitest'
import type { RecordOf } from '#model/record.ts'
import { ministryFacts, ministryFields, ministryList } from '#check/ministry.ts'
import { child, household, id, smallBook, today } from '../part/small-book.ts'

function open() {
  const book = smallBook([household(47), child(101, 47)], 'officer')
  const one = () => book.register.get('child', id(101)) as RecordOf<'child'>
  const write = (
    entity: 'child' | 'household' | 'ministryCopy',
    key: string,
    fields: Record<string, unknown>,
  ) => book.record([{ kind: 'set/1', entity, entityId: key, fields }])
  const tick = () =>
    write('ministryCopy', id(101), {
      child: id(101),
      on: today,
      by: id(2),
      facts: ministryFacts(book.register, one(), today),
    })
  const changed = () => ministryList(book.register, today).map((item) => [...item.changed])
  return { book, one, write, tick, changed }
}

test('a child that was never typed in waits; after “Đã nhập” it does not', async () => {
  const { tick, changed } = open()
  expect(changed()).toEqual([[]])
  await tick()
  expect(changed()).toEqual([])
})

test('whatever changes afterwards brings it back, and says what it was', async () => {
  const { write, tick, changed } = open()
  await tick()
  await write('child', id(101), { identifier: '000319000002' })
  await write('household', id(47), { phone: '0900000001' })
  expect(changed()).toEqual([['identifier', 'phone']])
  await tick()
  expect(changed()).toEqual([])
})

test('who has left after being typed in is to be taken out; who left before is not spoken of', async () => {
  const { write, tick, changed } = open()
  const status = [{ from: null, value: { state: 'movedOut' } }]
  await tick()
  await write('child', id(101), { status })
  expect(changed()).toEqual([['status']])
  const other = open()
  await other.write('child', id(101), { status })
  expect(other.changed()).toEqual([])
})

test('the facts stand in one fixed order', () => {
  const { book, one } = open()
  const facts = ministryFacts(book.register, one(), today)
  expect(Object.fromEntries(ministryFields.map((field, index) => [field, facts[index]]))).toMatchObject({
    name: 'Nguyễn Thị Bình',
    birth: '2019-3-5',
    sex: 'female',
    mother: 'Trần Thị Hoa',
    birthRegistration: 'registered',
    status: 'active',
  })
})
