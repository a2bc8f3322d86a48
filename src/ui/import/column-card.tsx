import type { Cell } from '#import/cell.ts'
import type { HeaderColumn } from '#import/header.ts'
import type { Mapping } from '#import/mapping.ts'
import { targets, type Target } from '#import/target.ts'
import { samplesOf } from '#ui/import/columns.ts'
import { targetWords } from '#ui/import/reason-words.ts'
import { Badge } from '#ui/part/badge.tsx'
import { t } from '#ui/words/words.ts'

/** Below this a suggestion is only a guess. */
const unsure = 0.75

/** One column: what stands over it, what stands in it, and what it is. */
export function ColumnCard(props: {
  index: number
  column: HeaderColumn
  target: Target | null
  rows: readonly (readonly Cell[])[]
  mapping: Mapping
  onChange: (target: Target | null) => void
}) {
  const { index, column, target, rows, mapping } = props
  const samples = samplesOf(rows, mapping, index)
  if (column.text === '' && samples.length === 0) return null
  const name = column.text || t('import.columnNoHead', { letter: letterOf(index) })
  const isUnsure = target !== null && target === column.target && column.confidence < unsure
  return (
    <section class={target ? 'sheet stack tight column-card' : 'sheet stack tight column-card left-out'}>
      <div class="row apart">
        <h2 class="column-name">{name}</h2>
        {isUnsure && (
          <Badge tone="warn" icon="exclaim">
            {t('import.columnUnsure')}
          </Badge>
        )}
      </div>
      {samples.length === 0 ? (
        <p class="muted">{t('import.columnEmpty')}</p>
      ) : (
        <ul class="samples">
          {samples.map((sample) => (
            <li key={sample}>{sample}</li>
          ))}
        </ul>
      )}
      <select
        class="input"
        aria-label={t('import.columnFor', { name })}
        value={target ?? ''}
        onChange={(event) => props.onChange((event.currentTarget.value || null) as Target | null)}
      >
        <option value="">{t('import.columnNone')}</option>
        {targets.map((one) => (
          <option key={one} value={one}>
            {targetWords(one)}
          </option>
        ))}
      </select>
    </section>
  )
}

/** A, B … Z, AA: as the spreadsheet calls it. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter
}
