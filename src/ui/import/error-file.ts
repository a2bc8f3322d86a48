import { errorSheet } from '#import/error-sheet.ts'
import type { Cell } from '#import/cell.ts'
import { sheetType, writeSheets } from '#sheet/write.ts'
import type { Mapping } from '#import/mapping.ts'
import type { ImportPlan } from '#import/outcome.ts'
import { differingWords, flawLine, outcomeWords } from '#ui/import/reason-words.ts'
import { t } from '#ui/words/words.ts'

/** The rows that did not go in whole, with their reasons in words, as a file to correct and read again. */
export async function errorFile(
  rows: readonly (readonly Cell[])[],
  mapping: Mapping,
  plan: Pick<ImportPlan, 'rows'>,
): Promise<Blob> {
  const words = {
    heads: [t('import.error.row'), t('import.error.outcome'), t('import.error.reasons')] as const,
    outcome: outcomeWords,
    flaw: flawLine,
    differences: differingWords,
  }
  const lines = errorSheet({ rows, mapping, outcomes: plan.rows, words })
  const width = Math.max(3, ...lines.slice(0, 50).map((line) => line.length))
  const bytes = await writeSheets([
    {
      name: t('import.error.sheet'),
      rows: lines,
      headRows: mapping.header.last - mapping.header.first + 1,
      widths: [8, 16, 50, ...Array.from({ length: width - 3 }, () => 18)],
    },
  ])
  return new Blob([bytes], { type: sheetType })
}
