import type { StoredVerdict } from '#server/state.ts'
import { chainHash, type Act } from '#server/audit.ts'
import type { Entity } from '#model/entity.ts'
import { isEqual } from '#model/merge.ts'
import { placementOf } from '#model/placement.ts'
import { foldLog } from './check-log.ts'
import type { Login } from './login.ts'
import type { Tables } from './sql/session.ts'
import { logOf, recordsIn, type LogRow, type Truth } from './truth.ts'
import { expectThat } from './violation.ts'

/** Everything that the server holds, against everything that people were told. */
export function checkServer(
  tables: Tables,
  logins: readonly Login[],
  isRevoked: (login: Login) => boolean,
  truth: Truth,
): void {
  const log = logOf(tables)
  checkOnce(tables, log, logins, isRevoked, truth)
  checkStreams(tables)
  checkTransfers(tables)
  checkReports(tables, logins, truth)
  checkOrder(log)
  checkAudit(tables)
  checkState(tables, log, logins, truth)
}

/** Exactly once: every saved change has one result; what was applied is in the log once, what was refused is not. */
function checkOnce(
  tables: Tables,
  log: readonly LogRow[],
  logins: readonly Login[],
  isRevoked: (login: Login) => boolean,
  truth: Truth,
): void {
  const times = new Map<string, number>()
  for (const { id } of log) times.set(id, (times.get(id) ?? 0) + 1)
  const known = new Set<string>()
  for (const login of logins) {
    const { ledger } = login
    const mayWait = isRevoked(login)
    for (const { change } of ledger.saved.values()) {
      known.add(change.id)
      const row = tables.result.get(`1 ${change.id}`) as unknown as StoredVerdict | undefined
      const name = () => `change ${change.number} of device ${change.device}`
      expectThat(row !== undefined || mayWait, 'lost', () => `${name()} has no result`)
      const expected = !row || row.outcome === 'refused' ? 0 : 1
      expectThat(
        (times.get(change.id) ?? 0) === expected,
        'once',
        () => `${name()} is in the log ${times.get(change.id) ?? 0} times`,
      )
    }
    for (const [id, { receipt, epoch }] of ledger.answered) {
      const row = tables.result.get(`1 ${id}`) as unknown as StoredVerdict | undefined
      // What a restored server lost of a device that was revoked before it could offer it again waits on the phone.
      const isOffered = mayWait && epoch !== truth.common.at(-1)?.epoch
      expectThat(
        row !== undefined || isOffered,
        'lost',
        () => `acknowledged change ${receipt.number} is gone`,
      )
      // A server restored from a backup judges anew.
      if (epoch !== truth.common.at(-1)?.epoch) continue
      expectThat(row?.outcome === receipt.outcome, 'lost', () => `${receipt.number} was ${receipt.outcome}`)
    }
  }
  for (const { id, device } of log) {
    expectThat(device === 0 || known.has(id), 'once', () => `the log has ${id}, which nobody saved`)
  }
}

/** Every stream has one result for each number up to its last. */
function checkStreams({ stream, result }: Tables): void {
  const counts = new Map<string, { numbers: Set<number>; results: number }>()
  for (const row of result.values()) {
    const { device, stream: name, number } = row as unknown as StoredVerdict
    const found = counts.get(`${device} ${name}`) ?? { numbers: new Set(), results: 0 }
    found.numbers.add(number)
    found.results += 1
    counts.set(`${device} ${name}`, found)
  }
  for (const [key, row] of stream) {
    const last = Number(row['number'])
    const { numbers, results } = counts.get(key.split(' ').slice(1).join(' ')) ?? {
      numbers: new Set(),
      results: 0,
    }
    const isWhole = numbers.size === last && results === last && Math.max(0, ...numbers) === last
    expectThat(isWhole, 'gap', () => `stream ${key} has ${results} results up to ${last}`)
  }
}

/** Both papers of a transfer say the same, and names stay only where something moved or may still move. */
function checkTransfers(tables: Tables): void {
  const records = recordsIn(tables)
  for (const [key, { id, fields }] of records) {
    if (!key.startsWith('transfer/')) continue
    const arrival = records.get(`arrival/${id}`)?.fields as typeof fields | undefined
    const outcome = fields['outcome' as keyof typeof fields] as { state: string } | undefined
    const other = arrival?.['outcome' as keyof typeof fields] as typeof outcome
    expectThat(
      arrival !== undefined && isEqual(outcome, other),
      'transfer',
      () => `the papers of ${id} differ`,
    )
    const what = arrival?.['what' as keyof typeof fields] as { children: unknown[] } | undefined
    const isCleared = !outcome || outcome.state === 'moved' || what?.children.length === 0
    expectThat(isCleared, 'transfer', () => `${id} did not move and is still named`)
  }
}

/**
 * What a private report says is on the server as it was written. Only a server that was restored may lack one: its phone
 * had wiped it, and its author is told (B5).
 */
function checkReports(tables: Tables, logins: readonly Login[], truth: Truth): void {
  const records = recordsIn(tables)
  for (const { ledger } of logins) {
    for (const { change } of ledger.saved.values()) {
      const written = ledger.reports.get(change.entityId)
      const result = tables.result.get(`1 ${change.id}`) as unknown as StoredVerdict | undefined
      if (!written || !result) continue
      const isForgotten = result.reason === 'box-empty' && truth.common.length > 1
      const name = written['intake'] === undefined ? 'intake' : 'intakeReporter'
      const record = records.get(`${name}/${change.entityId}`)
      const isThere = record !== undefined && isEqual(record.fields, written)
      expectThat(
        isThere || isForgotten,
        'lost',
        () => `report ${change.number} is ${result.outcome}, ${result.reason}`,
      )
    }
  }
}

/** Each device's changes stand in the log in the order of their numbers. */
function checkOrder(log: readonly LogRow[]): void {
  const last = new Map<string, number>()
  for (const { device, stream, number } of log) {
    if (device === 0) continue
    const key = `${device} ${stream}`
    expectThat(number > (last.get(key) ?? 0), 'order', () => `${number} of device ${device} comes late`)
    last.set(key, number)
  }
}

/** The log's fold is what is stored, and every record stands where its parent stands. */
function checkState(tables: Tables, log: readonly LogRow[], logins: readonly Login[], truth: Truth): void {
  const folded = foldLog(log, seenBy(logins, truth))
  const stored = recordsIn(tables)
  expectThat(stored.size === folded.size, 'state', () => `${stored.size} records, ${folded.size} in the log`)
  for (const [key, record] of stored) {
    const { fields, stamp, stamps, conflicts, removed } = folded.get(key) ?? {}
    const { fields: f, stamp: s, stamps: ss, conflicts: c, removed: r } = record
    const isSame = isEqual([f, s, ss, c, r], [fields, stamp, stamps, conflicts, removed])
    expectThat(isSame, 'state', () => `${key} is not what the log says`)
    const lookup = (entity: Entity, id: string) => stored.get(`${entity}/${id}`)
    const place = placementOf(record.entity, record.id, record.fields, lookup)
    const isInPlace = place?.area === record.area && place.household === record.household
    expectThat(isInPlace, 'place', () => `${key} stands in ${record.area}, not in ${place?.area}`)
    expectThat(record.sensitivity >= (place?.sensitivity ?? 0), 'scope', () => `${key} counts as harmless`)
  }
}

/** What an author had seen of a record, as far as those numbers still mean the same. */
function seenBy(logins: readonly Login[], truth: Truth): (row: LogRow) => number {
  const seen = new Map<string, number>()
  for (const { ledger } of logins) {
    for (const saved of ledger.saved.values()) {
      const later = truth.common.slice(truth.common.findIndex(({ epoch }) => epoch === saved.epoch) + 1)
      const common = Math.min(Infinity, ...later.map(({ seq }) => seq))
      seen.set(saved.change.id, Math.min(saved.seen, saved.change.base, common))
    }
  }
  // What the server itself wrote, it wrote having seen everything.
  return ({ id, seq }) => seen.get(id) ?? seq
}

function checkAudit({ audit }: Tables): void {
  let previous = ''
  for (const row of audit.values()) {
    const { number, hash, detail, ...rest } = row as unknown as AuditRow
    const { at, device, account, action } = rest
    const act = { at, device, account, action, detail: JSON.parse(detail) as Act['detail'] }
    const isLinked = chainHash(previous, 1, number, act) === hash
    expectThat(isLinked, 'audit', () => `act ${number} does not follow the one before`)
    previous = hash
  }
}

interface AuditRow extends Omit<Act, 'detail'> {
  number: number
  detail: string
  hash: string
}
