import { t } from '#ui/words/words.ts'
import { pairOf } from './comparison.ts'
import { type Evaluation } from './evaluation.ts'
import { FigureRow } from './figure-row.tsx'
import { type Line } from './figure-line.ts'

/** The desk’s table: every indicator a row that can be typed into. */
export function FigureTable({ evaluation, lines }: { evaluation: Evaluation; lines: readonly Line[] }) {
  const columns = ['item', 'book', 'entered', 'use', 'source', 'points'] as const
  return (
    <>
      <p class="muted">{t('figure.intro')}</p>
      <table class="figure-table">
        <colgroup>
          {columns.map((column) => (
            <col key={column} class={`col-${column}`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`figure.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ item, result }) => (
            <FigureRow
              key={item.id}
              assessment={evaluation.assessment.id}
              item={item}
              figure={evaluation.entered.get(item.id)}
              book={pairOf(evaluation.book[item.id])}
              result={result}
            />
          ))}
        </tbody>
      </table>
    </>
  )
}
