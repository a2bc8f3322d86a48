import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EnrolAnswer } from '#protocol/enrol.ts'
import { createBook, openBook } from '#book/open.ts'
import { agree } from '#sync/agree.ts'
import { fullPace } from '#sync/pace.ts'
import { round } from '#sync/round.ts'
import { createPhone } from '../book/device.ts'
import { removeRows } from '../book/disk.ts'
import { areaA, householdA, openOffice, people, uuid, type Office } from '../part/office.ts'
import { createTestWorld } from '../sync/world.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const pin = '274913'
const silent = { pushing: () => {}, pulling: () => {}, progress: () => {} }

/** The product's own book and its conversation with the office's server. */
async function openPhone(account: string) {
  const phone = createPhone()
  const made = await createBook(phone, (await office.enrol(account)).enrolment satisfies EnrolAnswer, pin)
  if (!made.ok) throw new Error(made.reason)
  const world = createTestWorld((path, init) => office.request(path, init))
  const talk = { world, pace: fullPace(), signal: new AbortController().signal, heard: () => {} }
  return { phone, book: made.book, talk }
}

describe('a phone and its server compare what they have', () => {
  test('after a round they are equal, for whoever has the book, an area or only what is common', async () => {
    for (const account of [people.officer, people.collaboratorA, people.supervisor, people.admin]) {
      const { book, talk } = await openPhone(account)
      expect(await round(talk, book, silent)).toEqual({ ok: true })
      await agree(talk, book)
      expect(book.agreement.last(), account).toMatchObject({ isEqual: true, repaired: 0 })
      await book.close()
    }
  })

  test('what the phone lost is noticed, comes again and is counted', async () => {
    const { phone, book, talk } = await openPhone(people.collaboratorA)
    await round(talk, book, silent)
    const id = uuid(310)
    await book.record([{ kind: 'set/1', entity: 'household', entityId: id, fields: { area: areaA } }])
    await book.record([
      { kind: 'set/1', entity: 'household', entityId: householdA, fields: { note: 'Mái nhà dột' } },
    ])
    await round(talk, book, silent)
    await book.close()
    await removeRows(phone, 'overlay', [`household/${householdA}`, `household/${id}`])
    const opened = await openBook(phone, book.header.enrolment, pin)
    if (!opened.ok) throw new Error(opened.reason)
    const again = opened.book
    await again.completed
    expect(again.register.get('household', id)).toBeUndefined()
    await agree(talk, again)
    expect(again.agreement.last()).toMatchObject({ isEqual: true, repaired: 2 })
    expect(again.register.get('household', id)?.fields.area).toBe(areaA)
    expect(again.register.get('household', householdA)?.fields.note).toBe('Mái nhà dột')
    await again.close()
  })

  test('without a network, or with something newer at the server, nothing is concluded', async () => {
    const { book, talk } = await openPhone(people.collaboratorA)
    await round(talk, book, silent)
    const gone = { ...talk, world: createTestWorld(() => Promise.reject(new TypeError('lost'))) }
    await agree(gone, book)
    expect(book.agreement.last()).toBeUndefined()
    const officer = await office.enrol(people.officer)
    await officer.push(officer.change({ entity: 'household', entityId: householdA, fields: { note: 'Mới' } }))
    await agree(talk, book)
    expect(book.agreement.last()).toBeUndefined()
    expect(book.agreement.isDue(talk.world.now())).toBe(true)
    await book.close()
  })
})
