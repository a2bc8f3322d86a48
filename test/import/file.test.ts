import { describe, expect, test } from 'vitest'
import { suggestMapping } from '#import/mapping.ts'
import { templateSheet } from '#import/template.ts'
import { writeSheets } from '#sheet/write.ts'
import { registerOf } from '../demo/lay.ts'
import { createFaultyList, filledRows, type FaultyList } from '../part/faulty-list.ts'
import { listFile, listText } from '../part/list-file.ts'
import { bytesOf, rowsOf } from '../sheet/part.ts'
import type { Cell } from '#import/cell.ts'
import { optionsOf, planOf } from './part.ts'

const today = '2025-11-20'

describe('from the file to the plan', () => {
  for (const style of ['plain', 'immunisation', 'parts'] as const) {
    const list = createFaultyList({ seed: 3, children: 400, today, style })

    test(`an XLSX with a ${style} head and merged cells ends row by row as planted`, async () => {
      const rows = await rowsOf(await listFile(list))
      expect(outcomesOf(list, rows)).toEqual(outcomesOf(list, filledRows(list)))
      expect(asPlanted(list, rows)).toBe(list.expected.size)
    })

    test(`a CSV with a ${style} head does too, though merged cells are lost in it`, async () => {
      expect(asPlanted(list, await rowsOf(bytesOf(listText(list), [0xef, 0xbb, 0xbf])))).toBe(
        list.expected.size,
      )
    })
  }

  test('the file that is offered comes back with its columns known', async () => {
    const rows = await rowsOf(await writeSheets([templateSheet('new', 'Danh sách')]))
    expect(suggestMapping(rows)?.mapping.columns).toEqual(
      suggestMapping(templateSheet('new', 'x').rows)?.mapping.columns,
    )
  })
})

function outcomesOf(list: FaultyList, rows: readonly (readonly Cell[])[]) {
  const mapping = suggestMapping(rows)?.mapping
  if (!mapping) throw new Error('no head found')
  const plan = planOf({
    rows,
    mapping,
    register: registerOf(list.book),
    options: optionsOf({ today, kind: 'new' }),
  })
  return plan.rows.map(({ row, outcome }) => [row, outcome] as const)
}

/** How many rows ended as planted; a row of the file is where it was in the list. */
function asPlanted(list: FaultyList, rows: readonly (readonly Cell[])[]): number {
  const outcomes = new Map(outcomesOf(list, rows))
  return [...list.expected].filter(([row, { outcome }]) => outcomes.get(row) === outcome).length
}
