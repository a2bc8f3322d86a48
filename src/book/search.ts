import type { SearchHit } from './book.ts'
import { createSearchChunk, type Find, type SearchChunk } from './search-chunk.ts'
import { queryOf, scoreOf, type QueryWord } from './search-query.ts'
import { forgetSpellings } from './search-text.ts'

/** Finds households and children by a few words; a linear scan over strings that are ready to be compared. */
export interface Search {
  /** Makes rows known that are not known yet, unless they were removed; for opening. */
  load(entity: 'household' | 'child', ids: readonly string[], text: string): void
  /** Makes rows known, or known anew, with their texts (`searchText`) joined by line ends. */
  add(entity: 'household' | 'child', ids: readonly string[], text: string): void
  remove(id: string): void
  /** Best first, at most `limit`. `find` gives the newest record of a row. */
  search(text: string, limit: number, find: Find): SearchHit[]
  /** Prepares one more piece for exact accents; false when nothing was left to do. For idle time. */
  prepare(find: Find): boolean
  clear(): void
}

/** So many rows are weighed against each other; more than that and the exact ones are looked for by themselves. */
const candidates = 300

/** Pieces of fewer rows than this, once there are many, are melted into one. */
const small = 20
const many = 300

export function createSearch(): Search {
  let chunks: SearchChunk[] = []
  /** The piece that holds the newest text of a row, if any; a row that does not stand here is in one piece only. */
  const moved = new Map<string, SearchChunk | undefined>()
  const isCurrent = (chunk: SearchChunk, id: string) => !moved.has(id) || moved.get(id) === chunk

  function add(entity: 'household' | 'child', ids: readonly string[], text: string): void {
    if (ids.length === 0) return
    const chunk = createSearchChunk(entity, ids, text)
    for (const id of ids) moved.set(id, chunk)
    chunks.push(chunk)
    if (ids.length < small) melt()
  }

  function melt(): void {
    const pieces = chunks.filter((chunk) => chunk.ids.length < small)
    if (pieces.length <= many) return
    chunks = chunks.filter((chunk) => chunk.ids.length >= small)
    for (const entity of ['household', 'child'] as const) {
      const rows = pieces
        .filter((chunk) => chunk.entity === entity)
        .flatMap((chunk) => chunk.ids.map((id, row) => ({ chunk, id, text: chunk.plainRow(row) })))
        .filter(({ chunk, id }) => isCurrent(chunk, id))
      add(
        entity,
        rows.map(({ id }) => id),
        rows.map(({ text }) => text).join('\n'),
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
    if (words.length < 2 || chunks.length === 0) return [...words]
    const sample = chunks.reduce((best, chunk) => (chunk.ids.length > best.ids.length ? chunk : best))
    const counted = words.map((word) => ({ word, count: sample.count(word) }))
    return counted.sort((left, right) => left.count - right.count).map(({ word }) => word)
  }

  return {
    load(entity, ids, text) {
      if (ids.length > 0) chunks.push(createSearchChunk(entity, ids, text))
    },
    add,
    remove: (id) => void moved.set(id, undefined),
    search(text, limit, find) {
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
        score: scoreOf(query, hit.chunk.plainRow(hit.row), hit.chunk.accentRow(hit.row)),
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
      forgetSpellings()
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
