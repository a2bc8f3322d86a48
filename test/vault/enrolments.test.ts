import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { openEnrolmentList } from '#vault/enrolments.ts'

test('the books of a phone are remembered without anybody’s name', async () => {
  const indexedDB = new IDBFactory()
  const list = openEnrolmentList(indexedDB)
  expect(await list.all()).toEqual([])
  const first = {
    enrolment: 'a',
    database: 'book-real-a',
    role: 'collaborator',
    kind: 'real',
    label: '',
  } as const
  await Promise.all([list.add(first), list.add({ ...first, enrolment: 'b' })])
  await list.relabel('a', '3, 12')
  expect(await openEnrolmentList(indexedDB).all()).toEqual([
    { ...first, label: '3, 12' },
    { ...first, enrolment: 'b' },
  ])
})
