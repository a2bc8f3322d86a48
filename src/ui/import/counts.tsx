import type { FieldsOf } from '#model/entity.ts'
import { wholeWords } from '#ui/commune/number-entry.ts'
import { t } from '#ui/words/words.ts'

const shown = ['rows', 'added', 'changed', 'unchanged', 'refused'] as const

/** What became of the rows of a list, in numbers. */
export function ImportCounts({ fields }: { fields: Pick<FieldsOf<'import'>, (typeof shown)[number]> }) {
  return (
    <dl class="facts sheet">
      {shown.map((name) => (
        <>
          <dt>{t(`import.count.${name}`)}</dt>
          <dd>{wholeWords(fields[name] ?? 0)}</dd>
        </>
      ))}
    </dl>
  )
}
