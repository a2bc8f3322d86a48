import type { Likeness } from '#import/compare.ts'
import type { Outcome } from '#import/outcome.ts'
import type { Flaw } from '#import/reason.ts'
import type { Target } from '#import/target.ts'
import type { SheetProblem } from '#sheet/cell.ts'
import { codeWords, isWordKey, t } from '#ui/words/words.ts'

/** Why a file could not be read, and what to do. */
export function problemWords(problem: SheetProblem): string {
  return t(`import.problem.${problem}`)
}

/** What became of a row. */
export function outcomeWords(outcome: Outcome): string {
  return t(`import.outcome.${outcome}`)
}

/** What was noticed about a row and what to do about it; the cell that it concerns is named by its column. */
export function flawLine(flaw: Flaw, column?: string): string {
  const where = column?.trim() || (flaw.target ? targetWords(flaw.target) : undefined)
  const words =
    flaw.otherRow === undefined
      ? t(`import.reason.${flaw.reason}`)
      : t('import.reasonOther', {
          reason: t(`import.reason.${flaw.reason}`),
          row: flaw.otherRow + 1,
        })
  const said = where ? `${where}: ${words}` : words
  return flaw.used ? t('import.reasonUsed', { reason: said }) : said
}

/** Why two children look alike, or what differs. */
export function likenessWords(likeness: Likeness): string {
  return t(`import.likeness.${likeness}`)
}

/** What a column is. */
export function targetWords(target: Target): string {
  return t(`import.target.${target}`)
}

/** A field of the book; parts of the parents go by their own names. */
export function fieldWords(field: string): string {
  const own = `import.field.${field}`
  return isWordKey(own) ? t(own) : codeWords('field', field)
}

/** Fields in which the book keeps its own value. */
export function differingWords(fields: readonly string[]): string {
  return t('import.error.differs', { fields: fields.map(fieldWords).join(', ') })
}
