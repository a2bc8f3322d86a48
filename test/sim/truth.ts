import type { Change } from '#model/change.ts'
import type { StoredRecord } from '#model/record.ts'
import type { Entitlement } from '#server/state.ts'
import type { AreaRow } from './sql/account.ts'
import type { RecordRow } from './sql/row.ts'
import type { Row, Tables, Written } from './sql/session.ts'

/** What the server has ever committed, whatever became of it in a restore. */
export interface Truth {
  /** Hashes of the receipts that it ever gave, by change. */
  readonly receipts: Map<string, Set<string>>
  /** Areas that an account was ever entitled to. */
  readonly entitled: Map<string, Set<string>>
  /** The last number that each epoch has in common with the one before it; Infinity for the first. */
  readonly common: { epoch: string; seq: number }[]
  committed: (written: readonly Written[]) => void
}

export function createTruth(): Truth {
  const receipts = new Map<string, Set<string>>()
  const entitled = new Map<string, Set<string>>()
  const add = (sets: Map<string, Set<string>>, key: string, value: string) => {
    const set = sets.get(key)
    if (set) set.add(value)
    else sets.set(key, new Set([value]))
  }
  return {
    receipts,
    entitled,
    common: [{ epoch: 'epoch-1', seq: Infinity }],
    committed(written) {
      for (const { table, row } of written) {
        if (table === 'result') add(receipts, String(row['id']), String(row['hash']))
        if (table === 'account_area') add(entitled, (row as AreaRow).account, (row as AreaRow).area)
      }
    },
  }
}

/** One accepted change as the log has it. */
export interface LogRow {
  seq: number
  id: string
  device: number
  stream: string
  number: number
  change: Pick<Change, 'device' | 'phoneTime' | 'kind' | 'entity' | 'entityId' | 'base' | 'fields'>
}

/** The log in the order of its numbers. */
export function logOf({ log }: Tables): LogRow[] {
  return [...log.values()].map(logRow).sort((left, right) => left.seq - right.seq)
}

function logRow(row: Row): LogRow {
  const {
    seq,
    id,
    device,
    stream,
    number,
    phone_time: phoneTime,
    kind,
    entity,
    entity_id,
    base,
    fields,
  } = row as unknown as LogRow & Change & { phone_time: number; entity_id: string }
  return {
    seq,
    id,
    device,
    stream,
    number,
    change: { device, phoneTime, kind, entity, entityId: entity_id, base, fields },
  }
}

/** Every record as it is stored, by `entity/id`. */
export function recordsIn({ record }: Tables): Map<string, StoredRecord> {
  const records = new Map<string, StoredRecord>()
  for (const { entity, id, body } of record.values() as Iterable<RecordRow>) {
    records.set(`${entity}/${id}`, JSON.parse(body) as StoredRecord)
  }
  return records
}

/** The entitlements of an account, former ones included. */
export function entitlementsIn({ account_area: rows }: Tables, account: string): Entitlement[] {
  return ([...rows.values()] as AreaRow[])
    .filter((row) => row.account === account)
    .map(({ area, from_seq: from, to_seq: to }) => ({ area, from, to: to ?? undefined }))
}
