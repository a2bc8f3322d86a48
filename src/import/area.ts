import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Reason } from './reason.ts'
import { foldWords } from './word.ts'

/** Finds the area of the book that a list means by its own words. */
export interface AreaFinder {
  /** The area's id, or why none was found. */
  find(text: string): { id: string } | { reason: Extract<Reason, 'area-unknown' | 'area-ambiguous'> }
}

/**
 * Areas by number (“101”, “ĐB 101”), by name and by the parts of the name (“Địa bàn 101 – Tổ dân phố 1” is found by
 * “TDP 1” where no other area has that part). `named` holds what people decided before: folded words → area id.
 * Areas closed by `on` are left out.
 */
export function createAreaFinder(
  areas: Iterable<RecordOf<'area'>>,
  on: Day,
  named: Readonly<Record<string, string>> = {},
): AreaFinder {
  const byWords = new Map<string, Set<string>>()
  const numbers = new Map<string, Set<string>>()
  const add = (map: Map<string, Set<string>>, words: string, id: string) => {
    if (words !== '') map.set(words, (map.get(words) ?? new Set()).add(id))
  }
  for (const { id, fields, removed } of areas) {
    if (removed || (fields.to && fields.to <= on)) continue
    const name = fields.name ?? ''
    for (const part of [name, ...name.split(/[–—\-:,;()/]/u)]) {
      const words = areaWords(part)
      add(byWords, words, id)
      const number = / (\d+)$/.exec(words)?.[1]
      if (number !== undefined) add(numbers, number, id)
    }
    if (fields.number) {
      add(byWords, String(fields.number), id)
      add(byWords, `dia ban ${fields.number}`, id)
    }
  }

  return {
    find(text) {
      const words = areaWords(text)
      if (Object.hasOwn(named, words)) return { id: named[words] as string }
      const found = byWords.get(words) ?? numbers.get(words)
      if (!found) return { reason: 'area-unknown' }
      return found.size === 1 ? { id: [...found][0] as string } : { reason: 'area-ambiguous' }
    },
  }
}

/** The words of an area without accents, abbreviations written out and zeros before numbers dropped. */
export function areaWords(text: string): string {
  return foldWords(text)
    .replace(/(\D)(\d)/g, '$1 $2')
    .replace(/ +/g, ' ')
    .replace(/(^| )0+(?=\d)/g, '$1')
    .replace(/^(tdp|to dan pho so|to so|to dp|to|khu pho so|kp) /, (_, short: string) =>
      short.startsWith('k') ? 'khu pho ' : 'to dan pho ',
    )
    .replace(/^to dan pho dan pho /, 'to dan pho ')
    .replace(/^(db|dia ban so) /, 'dia ban ')
    .replace(/^(thon|ap|ban|xom|buon) so /, '$1 ')
}
