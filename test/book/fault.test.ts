import { describe, expect, test } from 'vitest'
import type { Book } from '#book/book.ts'
import { createBook, openBook } from '#book/open.ts'
import { makeOpeningKey } from '#seal/sealing-key.ts'
import { createPhone } from './device.ts'
import { answer, edit, household, idOf, newChild, newHousehold, pin } from './family.ts'
import { faultyPhone, switchedOn } from './fault.ts'
import { enrol, pullAll, pushAll } from './phone.ts'
import { createServer, inColumns, type ModelServer } from './server.ts'

/** A book with some history, and a server that has more to say. */
async function prepared() {
  const phone = createPhone()
  const server = createServer()
  const { id, public: point } = await makeOpeningKey()
  const made = await createBook(phone, { ...answer, sealingKey: { id, public: point } }, pin)
  if (!made.ok) throw new Error(made.reason)
  const { book } = made
  await book.record([newHousehold(1), newChild(1, 1), newHousehold(2)])
  await pushAll(book, server)
  await pullAll(book, server)
  await book.record([edit('household', household(1), { note: 'một' }), newChild(2, 2)])
  for (let number = 3; number < 60; number += 1) {
    server.write('household', household(number), newHousehold(number).fields)
  }
  return { phone, server, book, enrolment: book.header.enrolment }
}

/** What can be told apart from outside: the register, the outbox and the cursors. */
function picture(book: Book): string {
  const records = [...book.register.all('household'), ...book.register.all('child')].map((record) =>
    JSON.stringify(record, Object.keys(record).sort()),
  )
  const waiting = book.outbox().map(({ change, state }) => `${change.number} ${change.entityId} ${state}`)
  const reports = book.reports().map(({ state, isCalled }) => `${state} ${isCalled}`)
  return JSON.stringify([records.sort(), waiting, reports, book.position(), Object.keys(book.held() ?? {})])
}

const works: Record<string, (book: Book, server: ModelServer) => Promise<unknown>> = {
  'saving two changes': (book) =>
    book.record([edit('household', household(2), { note: 'hai' }), newChild(3, 1)]),
  'reporting in private': (book) =>
    book.report(
      [
        { entity: 'intake', entityId: idOf(1, 7), fields: { kind: 'abused', source: 'told', receivedAt: 1 } },
        { entity: 'intakeReporter', entityId: idOf(1, 8), fields: { intake: idOf(1, 7) } },
      ],
      { draft: 'report', isCalled: false },
    ),
  'settling receipts': async (book, server) => book.settle(server.push(await book.toSend('work', 100))),
  'writing a page of a pull': (book, server) => book.apply(server.pull(book.position())),
  'writing a page of columns': (book, server) => book.apply(inColumns(server.pull(book.position()))),
  'writing a small page': (book, server) => book.apply(server.pull(book.position(), 5)),
  'tidying up': async (book, server) => {
    await book.apply(server.pull(book.position(), 30))
    await book.apply(server.pull(book.position(), 25))
    return book.tidy()
  },
}

describe('an app that is killed before any step', () => {
  for (const [name, work] of Object.entries(works)) {
    test(`while ${name} has either done it or not begun`, async () => {
      const outcomes = new Set<string>()
      for (let at = 1; ; at += 1) {
        const { phone, server, book, enrolment } = await prepared()
        const before = picture(book)
        await book.close()
        const dying = faultyPhone(switchedOn(phone), at + 2, 'killed')
        const opened = await openBook(dying, enrolment, pin)
        if (!opened.ok) throw new Error(opened.reason)
        const died = await work(opened.book, server).then(
          () => false,
          () => true,
        )
        const after = picture(opened.book)
        dying.mend()
        const again = await openBook(switchedOn(phone), enrolment, pin)
        if (!again.ok) throw new Error(again.reason)
        await again.book.completed
        const found = picture(again.book)
        if (name === 'tidying up') expect(found).toBe(after)
        else expect([before, after]).toContain(found)
        if (died && name !== 'tidying up') expect(found).toBe(before)
        expect(again.book.unreadable).toBe(0)
        outcomes.add(String(died))
        await finish(again.book, server)
        if (!dying.hit()) break
      }
      expect([...outcomes].sort()).toEqual(['false', 'true'])
    })
  }
})

/** Whatever happened, the book goes on: numbers without gap, everything sent, level with the server. */
async function finish(book: Book, server: ModelServer): Promise<void> {
  await book.record([edit('household', household(1), { note: 'sau' })])
  await pushAll(book, server)
  const urgent = await book.toSend('urgent', 10)
  expect(urgent.map(({ number }) => number)).toEqual(urgent.map((_, index) => index + 1))
  await book.settle(server.pushSealed(urgent))
  await pullAll(book, server)
  expect(book.outboxCount()).toMatchObject({ waiting: 0, sending: 0, refused: 0 })
  for (const record of book.register.all('household')) {
    expect(record).toEqual(server.records.get(`household/${record.id}`))
  }
  expect(book.register.size('household')).toBe(59)
  await book.close()
}

describe('a disk without room', () => {
  test('fails the save, keeps what was there, and saves again once there is room', async () => {
    const { phone, server, book, enrolment } = await prepared()
    await book.close()
    const full = faultyPhone(switchedOn(phone), 3, 'full')
    const opened = await openBook(full, enrolment, pin)
    if (!opened.ok) throw new Error(opened.reason)
    const before = picture(opened.book)
    await expect(opened.book.record([newHousehold(77)])).rejects.toMatchObject({ reason: 'quota' })
    await expect(opened.book.apply(server.pull(opened.book.position()))).rejects.toMatchObject({
      reason: 'quota',
    })
    expect(picture(opened.book)).toBe(before)
    full.mend()
    await opened.book.record([newHousehold(77)])
    expect(opened.book.register.get('household', household(77))?.fields.number).toEqual({ value: 77 })
    await opened.book.close()
  })

  test('at enrolment is told as such', async () => {
    const full = faultyPhone(createPhone(), 1, 'full')
    await expect(enrol(full)).rejects.toThrow('quota')
    full.mend()
  })
})
