import type { Book } from '#book/book.ts'
import type { OutboxRow } from '#book/store.ts'
import { isEqual } from '#model/merge.ts'
import type { Medium } from './disk.ts'
import { noteSaved } from './ledger.ts'
import type { Login } from './login.ts'
import type { Truth } from './truth.ts'
import { expectThat } from './violation.ts'

/**
 * Compares what a person was told with what lies on her phone: every saved change is there, every answer that was
 * believed as well, a save that the app died over happened whole or not at all, and nothing else is there.
 */
export function reconcile(login: Login, medium: Medium, book: Book, truth: Truth): void {
  const { ledger } = login
  const rows = outboxRows(medium, login)
  adopt(login, book, rows)
  for (const { change } of ledger.saved.values()) {
    const row = rows.get(change.id)
    expectThat(row !== undefined, 'saved', () => `change ${change.number} is no longer on the phone`)
    if (!row) continue
    const isSame = row.number === change.number && row.entityId === change.entityId
    expectThat(isSame, 'saved', () => `change ${change.number} has become ${row.number}`)
  }
  for (const id of ledger.answered.keys()) {
    // After a restore everything answered is offered again.
    const isKept = rows.get(id)?.state !== 'waiting' || truth.common.length > 1
    expectThat(isKept, 'sent', () => `the answer to ${ledger.saved.get(id)?.change.number} is forgotten`)
  }
  for (const row of rows.values()) {
    if (row.state === 'waiting') continue
    const isSent = row.state === 'applied' || row.state === 'conflict'
    const isWiped = row.stream === 'work' || !isSent || row.sealed.length === 0
    expectThat(isWiped, 'wiped', () => `report ${row.number} is still on the phone that sent it`)
    const isReal = truth.receipts.get(row.id)?.has(row.receipt?.hash ?? '') === true
    expectThat(isReal, 'receipt', () => `change ${row.number} is ${row.state} by no answer of the server`)
  }
  const shown = book.outbox().map(({ change }) => change.id)
  const open = [...rows.values()].filter(({ state }) => state === 'waiting' || state === 'refused')
  const isShown = isEqual(shown.toSorted(), open.map(({ id }) => id).toSorted())
  expectThat(isShown, 'saved', () => `${shown.length} changes are shown and ${open.length} are on the phone`)
  for (const name of ['work', 'urgent']) {
    const own = [...rows.values()].filter(({ stream }) => stream === name)
    const numbers = own.map(({ number }) => number).sort((left, right) => left - right)
    const isWithoutGap = numbers.every((number, index) => number === index + 1)
    expectThat(isWithoutGap, 'numbers', () => `the ${name} numbers on the phone are ${numbers.join(' ')}`)
  }
}

/** The rows of the login's outbox as they lie on the disk. */
export function outboxRows(medium: Medium, { enrolment }: Login): Map<string, OutboxRow> {
  const tables = medium.books.get(`book-training-${enrolment}`)
  return (tables?.outbox ?? new Map()) as unknown as Map<string, OutboxRow>
}

/** Takes into the ledger what became durable although the person was never told. */
function adopt({ ledger }: Login, book: Book, rows: ReadonlyMap<string, OutboxRow>): void {
  const strange = book
    .outbox()
    .map(({ change }) => change)
    .filter(({ id }) => !ledger.saved.has(id))
  const reported = strange.filter(({ entityId }) => ledger.reports.has(entityId))
  noteSaved(ledger, reported, book.position().epoch)
  const unknown = strange.filter((change) => !reported.includes(change))
  for (const doubt of ledger.perhaps) {
    const [first] = unknown
    if (!first || first.entityId !== doubt[0]?.entityId) continue
    const batch = unknown.splice(0, doubt.length)
    const isWhole = isEqual(
      batch.map(({ entityId, fields }) => ({ entityId, fields })),
      doubt.map(({ entityId, fields }) => ({ entityId, fields })),
    )
    expectThat(isWhole, 'atomic', () => `${batch.length} of ${doubt.length} changes of one save`)
    noteSaved(ledger, batch, book.position().epoch)
  }
  ledger.perhaps = []
  expectThat(unknown.length === 0, 'numbers', () => `${unknown.length} changes that nobody saved`)
  const strangers = [...rows.keys()].filter((id) => !ledger.saved.has(id))
  expectThat(strangers.length === 0, 'numbers', () => `${strangers.length} rows that nobody saved`)
}
