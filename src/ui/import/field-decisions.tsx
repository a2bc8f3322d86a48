import { useMemo } from 'preact/hooks'
import type { ImportPlan } from '#import/outcome.ts'
import { wholeWords } from '#ui/commune/number-entry.ts'
import { withField } from '#ui/import/decide.ts'
import { fieldWords } from '#ui/import/reason-words.ts'
import type { ImportSession } from '#ui/import/session.ts'
import { useDecide } from '#ui/import/use-decide.ts'
import { t } from '#ui/words/words.ts'

/** Whose value of a field stands in all rows at once. */
export function FieldDecisions({ session, plan }: { session: ImportSession; plan: ImportPlan }) {
  const decide = useDecide(session)
  const fields = useMemo(() => countFields(plan), [plan])
  return (
    <details class="sheet">
      <summary class="button plain">{t('import.wholeField')}</summary>
      <div class="stack">
        {fields.map(([field, count]) => {
          const whose = session.decisions.value.fields?.[field] ?? 'book'
          return (
            <fieldset key={field} class="stack tight">
              <legend class="strong">
                {t('import.fieldCount', { field: fieldWords(field), count: wholeWords(count) })}
              </legend>
              <div class="chips">
                {(['book', 'list'] as const).map((one) => (
                  <button
                    type="button"
                    key={one}
                    class={one === whose ? 'chip on' : 'chip'}
                    aria-pressed={one === whose}
                    onClick={() => decide((before) => withField(before, field, one))}
                  >
                    {t(`import.${one}`)}
                  </button>
                ))}
              </div>
            </fieldset>
          )
        })}
      </div>
    </details>
  )
}

function countFields({ rows }: ImportPlan): [field: string, rows: number][] {
  const counts = new Map<string, number>()
  for (const { differences } of rows)
    for (const field of new Set(differences.map((difference) => difference.field)))
      counts.set(field, (counts.get(field) ?? 0) + 1)
  return [...counts].sort((left, right) => right[1] - left[1])
}
