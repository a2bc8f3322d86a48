import type { Difference } from '#import/fill.ts'
import type { RowOutcome } from '#import/outcome.ts'
import { ethnicities } from '#rules/ethnicity.ts'
import { relations } from '#rules/relation.ts'
import { chosen, withValue } from '#ui/import/decide.ts'
import { RowFrame } from '#ui/import/outcome-row.tsx'
import { targetWords } from '#ui/import/reason-words.ts'
import type { ImportSession } from '#ui/import/session.ts'
import { useDecide } from '#ui/import/use-decide.ts'
import { valueWords } from '#ui/value-words.ts'
import { codeLabel } from '#ui/visit/child-words.ts'
import { t } from '#ui/words/words.ts'

/** A row whose values the book has otherwise: both side by side, the book's standing until the list's is chosen. */
export function DifferenceRow({ session, row }: { session: ImportSession; row: RowOutcome }) {
  const decide = useDecide(session)
  return (
    <RowFrame session={session} row={row}>
      {row.differences.map((difference) => {
        const whose = chosen(session.decisions.value, row.row, difference.field)
        return (
          <fieldset key={`${difference.field}/${difference.target}`} class="stack tight">
            <legend class="strong">{targetWords(difference.target)}</legend>
            <div class="chips">
              {(['book', 'list'] as const).map((one) => (
                <button
                  type="button"
                  key={one}
                  class={one === whose ? 'chip on' : 'chip'}
                  aria-pressed={one === whose}
                  onClick={() => decide((before) => withValue(before, row.row, difference.field, one))}
                >
                  {t(one === 'book' ? 'import.bookHas' : 'import.listHas', {
                    value: differenceWords(difference, one),
                  })}
                </button>
              ))}
            </div>
          </fieldset>
        )
      })}
    </RowFrame>
  )
}

/** One side of a difference as people read it. */
export function differenceWords(difference: Difference, whose: 'book' | 'list'): string {
  const value = difference[whose]
  if (difference.field === 'ethnicity') return codeLabel(ethnicities, value as string)
  if (difference.field === 'relation') return codeLabel(relations, value as string)
  return valueWords(value)
}
