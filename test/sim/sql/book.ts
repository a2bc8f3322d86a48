import type { StoredRecord } from '#model/record.ts'
import {
  bodyOf,
  bySeq,
  keyOf,
  insert,
  isVisible,
  listOf,
  only,
  put,
  update,
  visibleRecords,
  type RecordRow,
} from './row.ts'
import type { Row, Session, Statement } from './session.ts'

/** The statements of a push, of enrolment and of seeding. */
export const bookStatements: [RegExp, Statement][] = [
  [/^update head set seq = seq where/, ({ tables }, [book]) => only(tables.head.get(String(book)))],
  [/^select epoch, seq, device, .*from head/, ({ tables }, [book]) => only(tables.head.get(String(book)))],
  [
    /^update head set seq = \$2/,
    (session, [book, seq, device, number, hash]) =>
      update(session, 'head', String(book), { seq, device, audit_number: number, audit_hash: hash }),
  ],
  [
    /^insert into head/,
    (session, [book, epoch, hash]) =>
      insert(session, 'head', String(book), {
        book,
        epoch,
        seq: 0,
        device: 0,
        audit_number: 0,
        audit_hash: hash,
      }),
  ],
  [
    /^select id, device, stream, .*from result/,
    ({ tables }, [book, ids]) =>
      listOf<string>(ids).flatMap((id) => only(tables.result.get(keyOf(book, id)))),
  ],
  [/^select number from stream/, ({ tables }, keys) => only(tables.stream.get(keys.join(' ')))],
  [
    /^insert into stream/,
    (session, [book, device, stream, number]) =>
      put(session, 'stream', keyOf(book, device, stream), { book, device, stream, number }),
  ],
  [/^select body from unnest/, recordsByKey],
  [/^select body from record where book = \$1 and household = any/, recordsOfHouseholds],
  [/^insert into log/, (session, [book, rows]) => insertAll(session, 'log', book, rows, ({ seq }) => seq)],
  [
    /^insert into result/,
    (session, [book, rows]) => insertAll(session, 'result', book, rows, ({ id }) => id),
  ],
  [
    /^insert into departure/,
    (session, [book, rows]) =>
      insertAll(session, 'departure', book, rows, ({ area, seq }) => keyOf(area, seq)),
  ],
  [
    /^select id, public_key, private_key, made_at from sealing_key/,
    ({ tables }, [book]) =>
      [...tables.sealing_key.values()]
        .filter((row) => row['book'] === book)
        .sort((left, right) => Number(right['made_at']) - Number(left['made_at'])),
  ],
  [
    /^insert into sealing_key/,
    (session, [book, id, point, secret, at]) =>
      insert(session, 'sealing_key', keyOf(book, id), {
        book,
        id,
        public_key: point,
        private_key: secret,
        made_at: at,
      }),
  ],
  [/^insert into record/, writeRecords],
  [
    /^insert into audit/,
    (session, [book, number, at, device, account, action, detail, hash]) =>
      insert(session, 'audit', keyOf(book, number), {
        book,
        number,
        at,
        device,
        account,
        action,
        detail,
        hash,
      }),
  ],
]

function insertAll(
  session: Session,
  table: 'log' | 'result' | 'departure',
  book: unknown,
  rows: unknown,
  nameOf: (row: Row) => unknown,
): Row[] {
  for (const row of listOf<Row>(rows)) insert(session, table, keyOf(book, nameOf(row)), { book, ...row })
  return []
}

function recordsByKey(session: Session, [book, entities, ids]: readonly unknown[]): object[] {
  const keys = listOf<string>(ids)
  const rows = listOf<string>(entities).flatMap((entity, index) => {
    const row = session.tables.record.get(`${String(book)} ${entity}/${keys[index]}`) as RecordRow | undefined
    return row && isVisible(session, row) ? [row] : []
  })
  return rows.sort(bySeq).map(bodyOf)
}

function recordsOfHouseholds(session: Session, [, households]: readonly unknown[]): object[] {
  const wanted = new Set(listOf<string>(households))
  return [...visibleRecords(session)]
    .filter(({ household }) => wanted.has(household))
    .sort(bySeq)
    .map(bodyOf)
}

function writeRecords(session: Session, [book, rows]: readonly unknown[]): object[] {
  for (const { body, ...columns } of listOf<Row & { body: StoredRecord }>(rows)) {
    const key = `${String(book)} ${String(columns['entity'])}/${String(columns['id'])}`
    put(session, 'record', key, { book, ...columns, body: JSON.stringify(body) })
  }
  return []
}
