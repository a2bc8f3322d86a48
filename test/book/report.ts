import { createBook } from '#book/open.ts'
import type { Book, NewReport } from '#book/book.ts'
import { openBox } from '#seal/box.ts'
import { makeOpeningKey, type OpeningKey } from '#seal/sealing-key.ts'
import type { Change } from '#model/change.ts'
import { answer, child, idOf, pin } from './family.ts'
import { type TestPhone } from './phone.ts'
import { type ModelServer } from './server.ts'

/** A private report about the first child, and who told of it. */
export const intake = (number: number): NewReport => ({
  entity: 'intake',
  entityId: idOf(7, number),
  fields: {
    kind: 'abused',
    source: 'phone',
    receivedAt: 1_795_000_000_000,
    child: child(1),
    state: 'CANARY vết bầm',
  },
})
export const reporter = (number: number): NewReport => ({
  entity: 'intakeReporter',
  entityId: idOf(8, number),
  fields: { intake: idOf(7, number), name: 'Bà Tư' },
})
export const plain = { draft: 'report', isCalled: false }

export async function enrolWithKey(phone: TestPhone): Promise<{ book: Book; key: OpeningKey }> {
  const key = await makeOpeningKey()
  const { id, public: point } = key
  const made = await createBook(phone, { ...answer, sealingKey: { id, public: point } }, pin)
  if (!made.ok) throw new Error(made.reason)
  return { book: made.book, key }
}

/** What the server finds in the box of a change. */
export function opened(key: OpeningKey, change: Change | undefined): Promise<unknown> {
  if (!change) throw new Error('no change')
  const { id, book, device, stream, number, fields } = change
  return openBox(
    key,
    { purpose: 'change/1', book, device, stream, number, change: id },
    String(fields['box']),
  )
}

/** Receipts for what is urgent, as a server that opened the boxes gives them. */
export async function pushUrgent(book: Book, server: ModelServer): Promise<Change[]> {
  const changes = await book.toSend('urgent', 10)
  await book.settle(server.pushSealed(changes))
  return changes
}

export const states = (book: Book) => book.reports().map(({ state, isCalled }) => `${state} ${isCalled}`)
