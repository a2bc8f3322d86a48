import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { batchTemplates } from '#rules/batch-template.ts'
import { injuryPlaces } from '#rules/injury.ts'
import { labourClasses } from '#rules/labour-class.ts'
import { supportKinds } from '#rules/support-kind.ts'
import * as caseLists from '#rules/case-act.ts'
import { vi } from '#ui/words/vi.ts'
import { root } from '../part/house.ts'

/** How many demands each plan makes, and the numbers of those that concern the household book. */
const counts = { P0: 45, P1: 103, P2: 101, P3: 47, P4: 47 }
const ofBook: Record<string, readonly number[]> = {
  P0: [20, 21, 22, 23, 26, 27, 30, 33],
  P1: [
    14, 19, 24, 26, 27, 28, 29, 30, 31, 32, 33, 34, 38, 39, 40, 44, 45, 46, 47, 48, 49, 51, 52, 55, 60, 64,
    67, 68, 70, 72, 73, 83, 84, 88, 89, 90, 94, 99,
  ],
  P2: [
    2, 5, 6, 7, 8, 11, 17, 19, 20, 21, 23, 24, 25, 26, 27, 30, 31, 32, 34, 35, 39, 43, 45, 46, 48, 52, 53, 54,
    56, 60, 62, 65, 66, 67, 69, 70, 71, 72, 73, 74, 76, 77, 78, 79, 80, 82, 85, 86, 87, 95, 96, 97, 98,
  ],
  P3: [3, 9, 12, 13, 15, 17, 24, 25, 26, 28, 29, 30, 31, 33, 38],
  P4: [17, 32, 33, 36],
}

const page = readFileSync(join(root, 'docs/plans-coverage.md'), 'utf8')
const [lines = '', others = ''] = page.split('## Demands of other parts')
const rows = [...lines.matchAll(/^\|\s*(P\d-\d+)\s*\|([^|]*)\|([^|]*)\|$/gmu)].map(
  ([, id = '', duty = '', met = '']) => ({ id, duty: duty.trim(), met: met.trim() }),
)
const elsewhere = [...others.matchAll(/P\d-\d+/gu)].map(([id]) => id)

describe('the page on the demands of the plans', () => {
  test('has a line for every demand that concerns the book, once, in order', () => {
    const wanted = Object.entries(ofBook).flatMap(([plan, numbers]) => numbers.map((one) => `${plan}-${one}`))
    expect(rows.map(({ id }) => id)).toEqual(wanted)
    for (const { id, duty, met } of rows) expect(Math.min(duty.length, met.length), id).toBeGreaterThan(4)
  })

  test('leaves no demand of any plan out', () => {
    const every = Object.entries(counts).flatMap(([plan, count]) =>
      Array.from({ length: count }, (_, index) => `${plan}-${index + 1}`),
    )
    expect([...rows.map(({ id }) => id), ...elsewhere].toSorted()).toEqual(every.toSorted())
  })

  test('names tests that exist', () => {
    const named = [...page.matchAll(/`(test\/[^`]+)`/gu)].map(([, file = '']) => file)
    expect(named.length).toBeGreaterThan(50)
    expect([...new Set(named)].filter((file) => !existsSync(join(root, file)))).toEqual([])
  })

  test('calls every screen by its own words', () => {
    const lists = [
      batchTemplates,
      supportKinds,
      labourClasses,
      injuryPlaces,
      ...Object.values(caseLists).filter(Array.isArray),
    ]
    const words = [...Object.values(vi), ...lists.flat().map((code: { vi: string }) => code.vi)]
    const quoted = [...page.matchAll(/“([^“”]+)”/gu)].map(([, text = '']) => text)
    const unknown = quoted.filter((text) => !words.some((sentence) => sentence.includes(text)))
    expect([...new Set(unknown)]).toEqual([])
  })

  test('refers from one line only to a line that there is', () => {
    const referred = rows.flatMap(({ met }) => [...met.matchAll(/P\d-\d+/gu)].map(([id]) => id))
    expect(referred.filter((id) => !rows.some((row) => row.id === id))).toEqual([])
  })

  test('says of what is missing what it waits for', () => {
    for (const { id, met } of rows)
      if (met.includes('not yet')) expect(met, id).toMatch(/not yet: issue area \p{L}/u)
  })
})
