import { listOf, visibleRecords } from './row.ts'
import type { Session, Statement } from './session.ts'

/** The statements of a pull. */
export const pullStatements: [RegExp, Statement][] = [
  [
    /^select 0 as entry, seq, entity, id, body, sensitivity from/,
    (session, [, after, sensitivity, limit]) =>
      rowsBehind(session, [[undefined, Number(after)]], Number(sensitivity)).slice(0, Number(limit)),
  ],
  [
    /^select \(entry\.place - 1\)::integer as entry/,
    (session, [, areas, afters, sensitivity, limit]) =>
      rowsBehind(session, entriesOf(areas, afters), Number(sensitivity)).slice(0, Number(limit)),
  ],
  [
    /^select count\(\*\) as count from \(\(select seq, entity, id, body/,
    (session, [, after, sensitivity]) => [
      { count: rowsBehind(session, [[undefined, Number(after)]], Number(sensitivity)).length },
    ],
  ],
  [
    /^select count\(\*\) as count from unnest/,
    (session, [, areas, afters, sensitivity]) => [
      { count: rowsBehind(session, entriesOf(areas, afters), Number(sensitivity)).length },
    ],
  ],
]

type Entry = readonly [area: string | undefined, after: number]

interface Found {
  entry: number
  seq: number
  entity: string
  id: string
  body: string | null
  sensitivity: number
}

interface Departure {
  area: string
  seq: number
  entity: string
  id: string
  sensitivity: number
  became: number
  moved: boolean
}

function entriesOf(areas: unknown, afters: unknown): Entry[] {
  const numbers = listOf<number>(afters)
  return listOf<string>(areas).map((area, index) => [area, Number(numbers[index])])
}

/** Records and departures behind the entries' cursors, in the order of entries and numbers. */
function rowsBehind(session: Session, entries: readonly Entry[], sensitivity: number): Found[] {
  const records = [...visibleRecords(session)]
  const departures = [...visibleDepartures(session)]
  return entries.flatMap(([area, after], entry) => {
    const found: Found[] = []
    for (const row of records) {
      if ((area !== undefined && row.area !== area) || row.seq <= after || row.sensitivity > sensitivity)
        continue
      found.push({
        entry,
        seq: row.seq,
        entity: row.entity,
        id: row.id,
        body: row.body,
        sensitivity: row.sensitivity,
      })
    }
    for (const row of departures) {
      if ((area !== undefined && row.area !== area) || row.seq <= after || row.sensitivity > sensitivity)
        continue
      const isTold = row.became > sensitivity || (area !== undefined && row.moved)
      if (isTold)
        found.push({
          entry,
          seq: row.seq,
          entity: row.entity,
          id: row.id,
          body: null,
          sensitivity: row.sensitivity,
        })
    }
    return found.sort((left, right) => left.seq - right.seq)
  })
}

function* visibleDepartures({ tables, scope }: Session): Generator<Departure> {
  const isEverything = scope.areas[0] === '*'
  const prefix = `${scope.book} `
  for (const [key, value] of tables.departure) {
    const row = value as unknown as Departure
    if (!key.startsWith(prefix) || row.sensitivity > scope.sensitivity) continue
    if (isEverything || scope.areas.includes(row.area)) yield row
  }
}
