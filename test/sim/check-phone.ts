import type { Book } from '#book/book.ts'
import { entities } from '#model/entity.ts'
import { isEqual } from '#model/merge.ts'
import { reachOf } from '#model/permission.ts'
import type { StoredRecord } from '#model/record.ts'
import { recordsOfPage } from './ledger.ts'
import { has, type Watch } from './login.ts'
import type { Tables } from './sql/session.ts'
import { entitlementsIn, recordsIn, type Truth } from './truth.ts'
import type { Person } from './ward.ts'
import { expectThat } from './violation.ts'

/** What a phone may be told at any time: nothing beyond its account's reach, and no answer that the server never gave. */
export function createWatch(truth: Truth): Watch {
  const expectReach = (person: Person, record: StoredRecord) => {
    const { scope, sensitivity } = reachOf[person.role]
    const isHers =
      scope === 'book' || record.area === '' || truth.entitled.get(person.account)?.has(record.area) === true
    expectThat(isHers, 'scope', () => `${record.entity} of area ${record.area} came to a ${person.role}`)
    const isHarmless = record.sensitivity <= sensitivity
    expectThat(isHarmless, 'scope', () => `a sensitive ${record.entity} came to a ${person.role}`)
  }
  return {
    came({ person }, page) {
      for (const record of recordsOfPage(page)) expectReach(person, record)
    },
    applied(book, unsent) {
      // Nothing takes away what unsent work is about (peers.md L10).
      for (const { change, state } of book.outbox()) {
        const key = `${change.entity}/${change.entityId}`
        const isKept = state === 'refused' || !unsent.has(key) || has(book, key)
        expectThat(isKept, 'purged', () => `${key} of unsent change ${change.number} is gone`)
      }
    },
    answered({ person, ledger }, book, receipts) {
      for (const receipt of receipts) {
        if (receipt.record) expectReach(person, receipt.record)
        const isReal = truth.receipts.get(receipt.id)?.has(receipt.hash) === true
        expectThat(isReal, 'receipt', () => `change ${receipt.number} is shown as sent, and it is not`)
        ledger.answered.set(receipt.id, { receipt, epoch: truth.common.at(-1)?.epoch ?? '' })
      }
      expectThat(book.position().epoch !== '', 'receipt', () => 'no epoch')
    },
  }
}

/** What an account may see, by the server's tables and nothing else; not by the product's own judgement. */
export function visibleTo(tables: Tables, { account, role }: Person): Map<string, StoredRecord> {
  const { scope, sensitivity } = reachOf[role]
  const present = entitlementsIn(tables, account).filter(({ to }) => to === undefined)
  const names = new Set(['', ...present.map(({ area }) => area)])
  const records = [...recordsIn(tables)].filter(
    ([, record]) => record.sensitivity <= sensitivity && (scope === 'book' || names.has(record.area)),
  )
  return new Map(records)
}

/** Throws unless the phone shows exactly these records. */
export function expectLevel(book: Book, expected: ReadonlyMap<string, StoredRecord>, who: string): void {
  const found = recordsOf(book)
  for (const [key, record] of found) {
    expectThat(expected.has(key), 'scope', () => `${who} still has ${key} of ${record.area}`)
  }
  for (const [key, record] of expected) {
    const own = found.get(key)
    expectThat(own !== undefined, 'missing', () => `${who} lacks ${key}`)
    const isSame = isEqual(own, record)
    expectThat(
      isSame,
      'level',
      () => `${who} has ${key} as ${JSON.stringify(own)}, the server as ${JSON.stringify(record)}`,
    )
  }
}

/** Everything that a book shows, by key. */
export function recordsOf(book: Book): Map<string, StoredRecord> {
  return new Map(
    entities.flatMap((entity) =>
      [...book.register.all(entity)].map((record): [string, StoredRecord] => [
        `${entity}/${record.id}`,
        record,
      ]),
    ),
  )
}
