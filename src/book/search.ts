import type { StoredRecord } from '#model/record.ts'
import type { SearchHit } from './book.ts'
import { createSearchChunk, type Find, type SearchChunk } from './search-chunk.ts'
import { queryOf, scoreOf, type QueryWord } from './search-query.ts'

/** Finds households and children by a few words; a linear scan over strings that are ready to be compared. */
export interface Search {
  /** Rows that came as one piece, with the folded text of a list page where there is one. */
  add(entity: 'household' | 'child', records: readonly StoredRecord[], text?: string): void
  remove(entity: string, id: string): void
  /** Best first, at most `limit`. `find` gives the newest record of a row. */
  search(text: string, limit: number, find: Find): SearchHit[]
  /** Prepares one more piece for exact accents; false when nothing was left to do. For idle time. */
  prepare(find: Find): boolean
  clear(): void
}

/** So many rows are weighed against each other; more than that and the exact ones are looked for by themselves. */
const candidates = 300

/** More small pieces than this are melted into one. */
const pieces = 200

export function createSearch(): Search {
  let chunks: SearchChunk[] = []
  /** Rows that moved out of their first piece: where they are now, undefined when they are gone. */
  const moved = new Map<string, SearchChunk | undefined>()
  const known = new Set<string>()

  const isCurrent = (chunk: SearchChunk, id: string) => !moved.has(id) || moved.get(id) === chunk

  function add(entity: 'household' | 'child', records: readonly StoredRecord[], text?: string): void {
    if (records.length === 0) return
    const chunk = createSearchChunk(entity, records, text)
    for (const id of chunk.ids) {
      if (known.has(id)) moved.set(id, chunk)
      else known.add(id)
    }
    chunks.push(chunk)
  }

  function melt(find: Find): void {
    const small = chunks.filter((chunk) => chunk.ids.length < pieces)
    if (small.length <= pieces) return
    chunks = chunks.filter((chunk) => chunk.ids.length >= pieces)
    for (const entity of ['household', 'child'] as const) {
      const rows = small
        .filter((chunk) => chunk.entity === entity)
        .flatMap((chunk) => chunk.ids.filter((id) => isCurrent(chunk, id)))
        .map((id) => find(entity, id))
      add(
        entity,
        rows.filter((record) => record !== undefined),
      )
    }
  }

  function collect(
    words: readonly QueryWord[],
    exact: boolean,
    most: number,
  ): { hits: Candidate[]; all: boolean } {
    const hits: Candidate[] = []
    for (const chunk of chunks) {
      const all = chunk.scan(words, exact, (row) => {
        const id = chunk.ids[row] as string
        if (isCurrent(chunk, id)) hits.push({ chunk, row, id })
        return hits.length < most
      })
      if (!all) return { hits, all }
    }
    return { hits, all: true }
  }

  /** The whole text is scanned for the first word only; the fewer places it has, the less is left to compare. */
  function rarestFirst(words: readonly QueryWord[]): QueryWord[] {
    const largest = chunks.reduce(
      (best, chunk) => (chunk.ids.length > best.ids.length ? chunk : best),
      chunks[0] as SearchChunk,
    )
    if (!largest || words.length < 2) return [...words]
    const counted = words.map((word) => ({ word, count: largest.count(word) }))
    return counted.sort((left, right) => left.count - right.count).map(({ word }) => word)
  }

  return {
    add,
    remove(_entity, id) {
      if (known.has(id)) moved.set(id, undefined)
    },
    search(text, limit, find) {
      melt(find)
      const query = queryOf(text)
      if (!query) return []
      const words = rarestFirst(query.words)
      const found = collect(words, false, Math.max(candidates, limit))
      // Too many to weigh them all: the exact ones, and those in the order typed, are looked for by themselves.
      const first = found.all
        ? []
        : [...collect(words, true, limit).hits, ...collect([query.phrase], false, limit).hits]
      const weighed = [...first, ...found.hits].map((hit) => ({
        ...hit,
        score: scoreOf(query, hit.chunk.plainRow(hit.row), hit.chunk.accentRow(hit.row, find)),
      }))
      weighed.sort((left, right) => right.score - left.score)
      return hitsOf(weighed, limit, find)
    },
    prepare(find) {
      const next = chunks.find((chunk) => !chunk.isReady())
      next?.makeReady(find)
      return next !== undefined
    },
    clear() {
      chunks = []
      moved.clear()
      known.clear()
    },
  }
}

interface Candidate {
  chunk: SearchChunk
  row: number
  id: string
}

function hitsOf(candidates: readonly Candidate[], limit: number, find: Find): SearchHit[] {
  const seen = new Set<string>()
  const hits: SearchHit[] = []
  for (const { chunk, id } of candidates) {
    if (hits.length >= limit) break
    if (seen.has(id)) continue
    seen.add(id)
    const record = find(chunk.entity, id)
    if (!record || record.removed) continue
    hits.push(
      chunk.entity === 'child' ? { household: record.household, child: id } : { household: record.household },
    )
  }
  return hits
}
