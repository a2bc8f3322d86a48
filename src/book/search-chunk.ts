import type { StoredRecord } from '#model/record.ts'
import type { QueryWord } from './search-query.ts'
import { accented, searchText } from './search-text.ts'

/** Gives the newest record of a row. */
export type Find = (entity: 'household' | 'child', id: string) => StoredRecord | undefined

/** Rows that were added together: their texts joined by line ends into one string, which scans fastest. */
export interface SearchChunk {
  readonly entity: 'household' | 'child'
  readonly ids: readonly string[]
  /** Calls `found` with each row that fits until it answers false; returns whether all rows were looked at. */
  scan(words: readonly QueryWord[], exact: boolean, found: (row: number) => boolean): boolean
  /** How many places a word has here, for finding the rarest word of a query. */
  count(word: QueryWord): number
  plainRow(row: number): string
  /** The text with accents, empty until it is ready. */
  accentRow(row: number): string
  /** Whether the texts with accents are ready, so that they can be scanned. */
  isReady(): boolean
  makeReady(find: Find): void
}

export function createSearchChunk(
  entity: 'household' | 'child',
  ids: readonly string[],
  text: string,
): SearchChunk {
  const plain = linesOf(text)
  let accent: Lines | undefined
  return {
    entity,
    ids,
    scan(words, exact, found) {
      const lines = exact ? accent : plain
      return lines === undefined || scanLines(lines, words, exact, found)
    },
    count: (word) => word.plain.reduce((sum, pattern) => sum + plain.text.split(pattern).length - 1, 0),
    plainRow: (row) => lineOf(plain, row),
    accentRow: (row) => (accent ? lineOf(accent, row) : ''),
    isReady: () => accent !== undefined,
    makeReady(find) {
      const texts = ids.map((id) => {
        const record = find(entity, id)
        return record ? searchText(record, accented) : ''
      })
      accent = linesOf(texts.join('\n'))
    },
  }
}

interface Lines {
  text: string
  /** Where each line starts, and one past the end of the text. */
  starts: Uint32Array
}

function linesOf(text: string): Lines {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  starts.push(text.length + 1)
  return { text, starts: Uint32Array.from(starts) }
}

function lineOf({ text, starts }: Lines, line: number): string {
  return text.slice(starts[line], (starts[line + 1] ?? 0) - 1)
}

/** Looks for the first word through the whole text; the others only where it stands. */
function scanLines(
  lines: Lines,
  words: readonly QueryWord[],
  exact: boolean,
  found: (line: number) => boolean,
): boolean {
  const patternsOf = (index: number) => words[index]?.[exact ? 'accent' : 'plain'] ?? []
  const others = words.slice(1).map((_word, index) => patternsOf(index + 1))
  for (const pattern of patternsOf(0)) {
    let at = lines.text.indexOf(pattern)
    while (at !== -1) {
      const line = lineAt(lines.starts, at)
      const row = others.length === 0 ? '' : lineOf(lines, line)
      if (others.every((patterns) => patterns.some((other) => row.includes(other))) && !found(line))
        return false
      at = lines.text.indexOf(pattern, (lines.starts[line + 1] ?? 0) - 1)
    }
  }
  return true
}

/** The line that holds a place in the text, by halving. */
function lineAt(starts: Uint32Array, place: number): number {
  let low = 0
  let high = starts.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= place) low = middle
    else high = middle - 1
  }
  return low
}
