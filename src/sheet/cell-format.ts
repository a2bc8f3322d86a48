import { attributeOf, tagsOf } from './xml.ts'

/** What a number's format makes of it: a day, a text padded with zeros to so many digits, or nothing special. */
export type CellFormat = { kind: 'day' } | { kind: 'zeros'; digits: number } | { kind: 'number' }

/** The formats of the cells of a workbook by style number (ECMA-376 part 1, 18.8.10 and 18.8.30). */
export function cellFormats(styles: string): CellFormat[] {
  const codes = new Map<number, string>()
  const formats: CellFormat[] = []
  let inCells = false
  for (const tag of tagsOf(styles)) {
    if (tag.name === 'cellXfs') inCells = !tag.closes && !tag.isEmpty
    else if (tag.closes) continue
    else if (tag.name === 'numFmt')
      codes.set(Number(attributeOf(tag, 'numFmtId')), attributeOf(tag, 'formatCode') ?? '')
    else if (tag.name === 'xf' && inCells) {
      const id = Number(attributeOf(tag, 'numFmtId') ?? 0)
      formats.push(formatOf(id, codes.get(id)))
    }
  }
  return formats
}

function formatOf(id: number, code: string | undefined): CellFormat {
  if (code === undefined) return { kind: isBuiltInDay(id) ? 'day' : 'number' }
  // Texts in quotes, colours and conditions in brackets, and characters after \, _ and * say nothing of the kind.
  const plain = (code.split(';')[0] as string).replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '')
  if (/^0{2,}$/.test(plain)) return { kind: 'zeros', digits: plain.length }
  return { kind: /[yd]|m{3}/i.test(plain) && !/general/i.test(plain) ? 'day' : 'number' }
}

/** The numbers of day formats that need no definition: 14–17, 22, and those of Far Eastern editions. */
function isBuiltInDay(id: number): boolean {
  return (
    (id >= 14 && id <= 17) ||
    id === 22 ||
    (id >= 27 && id <= 36) ||
    (id >= 50 && id <= 58) ||
    (id >= 71 && id <= 74)
  )
}
