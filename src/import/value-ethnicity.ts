import { ethnicities } from '#rules/ethnicity.ts'
import { cellText, type Cell } from './cell.ts'
import type { Reading } from './reason.ts'
import { foldWords } from './word.ts'

/**
 * A people by its name or another name in use. A bare number is taken only where both official lists give it to the
 * same people; the lists clash from 04 on (`domain/book.md` 7.6).
 */
export function readEthnicity(cell: Cell | undefined): Reading<string> {
  const text = cellText(cell)
  const words = foldWords(text.replace(/^dân tộc\s+/iu, ''))
  if (words === '') return {}
  if (/^\d{1,2}$/.test(words)) {
    const number = words.padStart(2, '0')
    const people = ethnicities.find(({ codeA, codeB }) => codeA === number && codeB === number)
    return people && Number(number) < 4 ? { value: people.code } : { reason: 'ethnicity-code' }
  }
  const code = byName.get(words.replace(/ /g, ''))
  return code === undefined ? { reason: 'ethnicity-unknown' } : { value: code }
}

/** Other names and spellings; each leads to a code of `src/rules/ethnicity.ts`. */
const otherNames: readonly (readonly [code: string, ...names: string[]])[] = [
  ['kinh', 'viet', 'nguoi kinh'],
  ['hmong', 'mong', 'meo'],
  ['kho-me', 'khmer', 'kho me krom', 'mien'],
  ['gia-rai', 'jrai', 'giarai', 'jarai'],
  ['e-de', 'ede', 'rhade', 'de'],
  ['ba-na', 'bahnar'],
  ['xo-dang', 'xe dang', 'sedang', 'so dang'],
  ['san-chay', 'cao lan', 'san chi', 'cao lan san chi'],
  ['co-ho', 'k ho', 'kho', 'cil'],
  ['san-diu', 'san deo'],
  ['mnong', 'm nong', 'mo nong'],
  ['ra-glai', 'raglay', 'raglai', 'ra glay'],
  ['xtieng', 's tieng', 'stieng', 'xo tieng'],
  ['bru-van-kieu', 'van kieu', 'bru'],
  ['co-tu', 'ka tu', 'katu', 'ca tu', 'co tu'],
  ['gie-trieng', 'gie', 'trieng', 'de trieng'],
  ['co', 'cor', 'kor'],
  ['ta-oi', 'pa co', 'paco', 'toi oi'],
  ['hoa', 'han', 'nguoi hoa'],
  ['dao', 'man'],
  ['foreigner', 'nuoc ngoai'],
]

const byName: ReadonlyMap<string, string> = new Map([
  ...ethnicities.map(({ code, vi }) => [foldWords(vi).replace(/ /g, ''), code] as const),
  ...otherNames.flatMap(([code, ...names]) => names.map((name) => [name.replace(/ /g, ''), code] as const)),
])
