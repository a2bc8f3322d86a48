/** One cell of a list as the file reader gives it (`src/sheet/cell.ts`): days are texts `YYYY-MM-DD`. */
export type Cell = string | number | boolean | null

/**
 * The text of a cell fit for reading: composed letters, single spaces, without characters that nobody sees (zero
 * width, soft hyphens, marks of direction) and without the apostrophe that keeps a number text.
 */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  const composed = cell.normalize('NFC')
  if (!unclean.test(composed)) return composed
  return composed
    .replace(/[\p{Cf}\p{Co}\ufffd]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/^'+/, '')
    .trim()
}

/** Most cells have nothing to clean, and looking is quicker than cleaning. */
const unclean = /^[\s']|\s$|\s\s|[^\S ]|[\p{Cf}\p{Co}\p{Cc}\ufffd]/u

/** Whether a cell shows that its formula failed (`#N/A`, `#REF!` …). */
export function isFailedFormula(text: string): boolean {
  return /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/.test(text)
}
