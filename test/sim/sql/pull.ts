import { rowsAfter } from './by-number.ts'
import { isVisible, listOf, type RecordRow } from './row.ts'
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
  book: unknown
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
  const lowest = Math.min(...entries.map(([, after]) => after))
  const { tables, scope } = session
  const records = (rowsAfter(tables.record, lowest) as RecordRow[]).filter((row) => isVisible(session, row))
  const departures = (rowsAfter(tables.departure, lowest) as unknown as Departure[]).filter((row) =>
    isVisible({ scope }, row),
  )
  return entries.flatMap(([area, after], entry) => {
    const isDue = (row: RecordRow | Departure) =>
      (area === undefined || row.area === area) && row.seq > after && row.sensitivity <= sensitivity
    const found: Found[] = []
    const add = ({ seq, entity, id, sensitivity: own }: RecordRow | Departure, body: string | null) =>
      found.push({ entry, seq, entity, id, body, sensitivity: own })
    for (const row of records) if (isDue(row)) add(row, row.body)
    for (const row of departures) {
      const isTold = row.became > sensitivity || (area !== undefined && row.moved)
      if (isTold && isDue(row)) add(row, null)
    }
    return found.sort((left, right) => left.seq - right.seq)
  })
}
