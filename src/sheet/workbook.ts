import { SheetUnreadable } from './cell.ts'
import { cellFormats, type CellFormat } from './cell-format.ts'
import { attributeOf, tagsOf, unescaped } from './xml.ts'
import { readText, type Zip } from './zip.ts'

/** What the sheets of an XLSX file share (ECMA-376 part 1, 18.2, 18.4, 18.8). */
export interface Workbook {
  sheets: { name: string; path: string; isHidden: boolean }[]
  strings: string[]
  formats: readonly CellFormat[]
  /** Days count from 1904 on in files of old Macintosh versions. */
  from1904: boolean
}

/** Reads all of an XLSX file but its sheets. Throws `not-a-list` for an archive that is none. */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  const book = await readText(zip, 'xl/workbook.xml')
  const relations = await readText(zip, 'xl/_rels/workbook.xml.rels')
  if (book === undefined || relations === undefined) throw new SheetUnreadable('not-a-list')
  const paths = pathsOf(relations)
  const pathTo = (kind: string) => paths.find(({ type }) => type.endsWith(`/${kind}`))?.path
  const sheets: Workbook['sheets'] = []
  let from1904 = false
  for (const tag of tagsOf(book)) {
    if (tag.name === 'workbookPr' && !tag.closes)
      from1904 = /^(1|true)$/.test(attributeOf(tag, 'date1904') ?? '')
    if (tag.name !== 'sheet' || tag.closes) continue
    const path = paths.find(({ id }) => id === attributeOf(tag, 'id'))?.path
    if (path !== undefined && zip.names.includes(path) && !path.includes('chartsheets/')) {
      sheets.push({
        name: attributeOf(tag, 'name') ?? '',
        path,
        isHidden: (attributeOf(tag, 'state') ?? 'visible') !== 'visible',
      })
    }
  }
  if (sheets.length === 0) throw new SheetUnreadable('no-sheet')
  const strings = await readText(zip, pathTo('sharedStrings') ?? 'xl/sharedStrings.xml')
  const styles = await readText(zip, pathTo('styles') ?? 'xl/styles.xml')
  return {
    sheets,
    strings: strings === undefined ? [] : stringsOf(strings),
    formats: styles === undefined ? [] : cellFormats(styles),
    from1904,
  }
}

/** Where the workbook's relations lead, as names of parts of the archive. */
function pathsOf(relations: string): { id: string; type: string; path: string }[] {
  const paths = []
  for (const tag of tagsOf(relations)) {
    if (tag.name !== 'Relationship' || tag.closes) continue
    const target = attributeOf(tag, 'Target') ?? ''
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`.replace(/[^/]+\/\.\.\//g, '')
    paths.push({ id: attributeOf(tag, 'Id') ?? '', type: attributeOf(tag, 'Type') ?? '', path })
  }
  return paths
}

/** Shared texts in order; a text in several fonts is one, and readings for other scripts (`rPh`) are left out. */
function stringsOf(xml: string): string[] {
  const strings: string[] = []
  let text = ''
  let reading = false
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'si') {
      if (tag.closes || tag.isEmpty) strings.push(text)
      text = ''
    } else if (tag.name === 'rPh') reading = !tag.closes && !tag.isEmpty
    else if (tag.name === 't' && !tag.closes && !tag.isEmpty && !reading)
      text += unescaped(xml.slice(tag.from, tag.to))
  }
  return strings
}
