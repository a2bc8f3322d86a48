import { afterEach, expect, test, vi } from 'vitest'
import type { Receipt } from '#book/book.ts'
import { openBook } from '#book/open.ts'
import { vanishedBooks } from '#book/sentinel.ts'
import { openEnrolmentList } from '#vault/enrolments.ts'
import { createPhone } from './device.ts'
import { databaseNames, rowsOf } from './disk.ts'
import { account, area, edit, household, newHousehold, pin } from './family.ts'
import { enrol, pullAll, pushAll, reopen } from './phone.ts'
import { createServer } from './server.ts'

afterEach(() => void vi.useRealTimers())

const opened = (request: IDBOpenDBRequest) =>
  new Promise<IDBDatabase>((resolve) => {
    request.addEventListener('success', () => resolve(request.result))
  })

test('a database that an older tab will not let go of is told after ten seconds, not waited for', async () => {
  const phone = createPhone()
  const book = await enrol(phone)
  await book.close()
  const [name] = (await databaseNames(phone)).filter((database) => database.startsWith('book-'))
  const other = { ...phone, indexedDB: createPhone().indexedDB }
  await openEnrolmentList(other.indexedDB).add((await openEnrolmentList(phone.indexedDB).all())[0] as never)
  // An older release of the database, held open and deaf to the wish to upgrade it.
  const old = await opened(other.indexedDB.open(String(name), 1))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const opening = openBook(other, book.header.enrolment, pin)
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1))
  vi.advanceTimersByTime(10_000)
  expect(await opening).toEqual({ ok: false, reason: 'store-blocked' })
  old.close()
})

test('a database of a newer release is left alone', async () => {
  const phone = createPhone()
  const book = await enrol(phone)
  await book.close()
  const [name] = (await databaseNames(phone)).filter((database) => database.startsWith('book-'))
  ;(await opened(phone.indexedDB.open(String(name), 990))).close()
  expect(await openBook(phone, book.header.enrolment, pin)).toEqual({ ok: false, reason: 'store-newer' })
})

test('a database that was put back to an older state is noticed, with what was unsent', async () => {
  const phone = createPhone()
  const book = await enrol(phone)
  await book.record([newHousehold(1)])
  await book.close()
  const remembered = String(phone.values.get('so-tre-em/books'))
  phone.values.set(
    'so-tre-em/books',
    remembered.replace('"next":2', '"next":5').replace('"unsent":1', '"unsent":4'),
  )
  expect(await openBook(phone, book.header.enrolment, pin)).toEqual({
    ok: false,
    reason: 'store-corrupt',
    unsent: 4,
    lastSent: undefined,
  })
})

test('a book of which even the list has vanished is still remembered', async () => {
  const phone = createPhone()
  const book = await enrol(phone)
  await book.record([newHousehold(1)])
  await book.close()
  expect(vanishedBooks(phone, [])).toEqual([
    { database: `book-training-${book.header.enrolment}`, unsent: 1, lastSent: undefined, next: 2 },
  ])
  expect(vanishedBooks(phone, [`book-training-${book.header.enrolment}`])).toEqual([])
})

test('the list of books tells them apart by the numbers of their areas, without a name', async () => {
  const phone = createPhone()
  const server = createServer()
  server.write('area', area(1), { name: 'Khu phố 12', number: 12 })
  server.write('area', area(2), { name: 'Khu phố 3', number: 3 })
  server.write('account', account, { name: 'Nguyễn Thị Sổ', role: 'collaborator', areas: [area(1), area(2)] })
  const book = await enrol(phone)
  await pullAll(book, server)
  await (await reopen(phone, book)).close()
  const [enrolment] = await openEnrolmentList(phone.indexedDB).all()
  expect(enrolment).toMatchObject({ role: 'collaborator', kind: 'training', label: '3, 12' })
  expect(JSON.stringify(enrolment)).not.toContain('Sổ')
})

test('an answered change is kept for 30 days of the server’s clock, a refused one until it is dealt with', async () => {
  const phone = createPhone()
  const server = createServer()
  const book = await enrol(phone)
  let day = 0
  const answered = (receipts: Receipt[]) =>
    receipts.map((receipt) => ({ ...receipt, at: 1_800_000_000_000 + day * 86_400_000 }))
  server.refuses = ({ entityId }) => (entityId === household(2) ? 'not-your-area' : undefined)
  await book.record([newHousehold(1), newHousehold(2)])
  await book.settle(answered(server.push(await book.toSend('work', 10))))
  // The phone's clock jumps; only what the server says counts.
  phone.clock.now += 10 * 365 * 86_400_000
  await book.tidy()
  expect(await rowsOf(phone, 'outbox')).toHaveLength(2)
  day = 31
  await book.record([edit('household', household(1), { note: 'một' })])
  await book.settle(answered(server.push(await book.toSend('work', 10))))
  while (await book.tidy()) continue
  expect((await rowsOf(phone, 'outbox')).map(({ number }) => number)).toEqual([2, 3])
  expect(book.outboxCount().refused).toBe(1)
  await book.close()
})

test('a reader that fails keeps neither the save nor the other readers from their work', async () => {
  const report = vi.fn()
  vi.stubGlobal('reportError', report)
  const book = await enrol(createPhone())
  const told: string[] = []
  book.subscribe(() => {
    throw new Error('reader')
  })
  const end = book.subscribe(({ keys }) => told.push(...keys))
  await book.record([newHousehold(1)])
  end()
  await pushAll(book, createServer())
  expect(told).toEqual([`household/${household(1)}`])
  expect(report).toHaveBeenCalledWith(new Error('reader'))
  vi.unstubAllGlobals()
  await book.close()
})

test('closed right after a first sync, before any tidying, it opens with lists and search all the same', async () => {
  const phone = createPhone()
  const server = createServer()
  for (let number = 1; number <= 60; number += 1) {
    server.write('household', household(number), newHousehold(number).fields)
  }
  const book = await enrol(phone)
  await pullAll(book, server)
  await book.close()
  const opened = await openBook(phone, book.header.enrolment, pin)
  if (!opened.ok) throw new Error(opened.reason)
  expect(opened.book.search('#17', 1)).toEqual([{ household: household(17) }])
  expect(opened.book.register.householdsOf(area(1))).toHaveLength(60)
  await opened.book.close()
})

test('until every row is in memory, lists and search already answer', async () => {
  const phone = createPhone()
  const server = createServer()
  for (let number = 1; number <= 60; number += 1) {
    server.write('household', household(number), newHousehold(number, { note: 'ghi chú' }).fields)
  }
  const book = await enrol(phone)
  await pullAll(book, server)
  while (await book.tidy()) continue
  await book.close()
  let go = () => {}
  const gate = new Promise<void>((resolve) => (go = resolve))
  const slow = { ...phone, pause: () => gate }
  const first = await openBook(slow, book.header.enrolment, pin)
  if (!first.ok) throw new Error(first.reason)
  expect(first.book.complete).toBe(false)
  expect(first.book.search('#17', 1)).toEqual([{ household: household(17) }])
  expect(first.book.register.householdsOf(area(1))).toHaveLength(60)
  expect(first.book.register.get('household', household(17))?.fields.head).toBe('Lê Văn Chủ')
  expect(first.book.register.get('household', household(17))?.fields.note).toBeUndefined()
  const kept = first.book.register.get('household', household(17))
  const saving = first.book.record([edit('household', household(17), { phone: '0900000017' })])
  go()
  await saving
  expect(first.book.complete).toBe(true)
  expect(kept?.fields.note).toBe('ghi chú')
  expect(first.book.register.get('household', household(17))?.fields).toMatchObject({
    note: 'ghi chú',
    phone: '0900000017',
  })
  await first.book.close()
})
