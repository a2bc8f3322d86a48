import type { MonthChange } from '#check/month.ts'
import { useBook } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { SheetEnd, SheetRunning, Signatures } from '#ui/print/sheet-head.tsx'
import { childName } from '#ui/visit/child-words.ts'
import { eventWords } from '#ui/visit/history-words.ts'
import { headName, numberText } from '#ui/visit/household-words.ts'
import { t, type WordKey } from '#ui/words/words.ts'

const columns: readonly [label: WordKey, width?: string][] = [
  ['print.colNumber', 'col-number'],
  ['handIn.colDay', 'col-birth'],
  ['handIn.colHousehold', 'col-figure'],
  ['handIn.colChange'],
  ['print.colName', 'col-place'],
]

/** “Ngày tháng năm | Hộ số | Ghi thay đổi | Tên người”, as the paper book has it (`domain/book.md` 5.3). */
export function MonthTable(props: { changes: readonly MonthChange[]; running: string; printed: string }) {
  const { register } = useBook()
  return (
    <table>
      <colgroup>
        {columns.map(([label, width]) => (
          <col key={label} class={width} />
        ))}
      </colgroup>
      <thead>
        <SheetRunning columns={columns.length} words={props.running} />
        <tr>
          {columns.map(([label]) => (
            <th key={label}>{t(label)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.changes.map(({ event, household, late }, index) => {
          const child = event.fields.child ? register.get('child', event.fields.child) : undefined
          return (
            <tr key={event.id}>
              <td class="centred">{index + 1}</td>
              <td class="centred">{dateShort(event.fields.on ?? '')}</td>
              <td class="centred">{numberText(household.fields.number)}</td>
              <td>
                {eventWords(event)}
                {late && ` (${t('handIn.late')})`}
              </td>
              <td>{child ? childName(child) : headName(household)}</td>
            </tr>
          )
        })}
      </tbody>
      <tbody class="keep">
        <SheetEnd columns={columns.length}>
          {props.changes.length === 0 && <p>{t('handIn.none')}</p>}
          <Signatures day={t('print.dayBlank')} left={t('paper.receiver')} right={t('paper.walkerSigns')} />
          <p class="sheet-note">{props.printed}</p>
        </SheetEnd>
      </tbody>
    </table>
  )
}
