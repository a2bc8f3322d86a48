import type { RecordOf } from '#model/record.ts'
import type { SignLine } from '#ui/batch/sign.ts'
import { contentWords } from '#ui/batch/words.ts'
import { SheetEnd, SheetRunning, Signatures } from '#ui/print/sheet-head.tsx'
import { t } from '#ui/words/words.ts'

/** Signatures never stand alone on a page: they keep to the last rows. */
const lastRows = 2

/** The table of the sheet; a weighing has two columns to write in where other lists say what was given. */
export function SignTable(props: {
  batch: RecordOf<'batch'>
  lines: readonly SignLine[]
  number: string
  printed: string
}) {
  const { batch, lines, number, printed } = props
  const isWeighing = batch.fields.writes === 'measurement'
  const content = contentWords(batch.fields)
  const columns = isWeighing ? 7 : 6
  const row = (line: SignLine) => (
    <tr key={line.key}>
      <td class="centred">{line.number}</td>
      <td>{line.name}</td>
      <td class="centred">{line.birth}</td>
      <td>{line.place}</td>
      {isWeighing ? (
        <>
          <td class="centred">{line.weight}</td>
          <td class="centred">{line.height}</td>
        </>
      ) : (
        <td>{content}</td>
      )}
      <td />
    </tr>
  )
  return (
    <table class={isWeighing ? 'sign-table weighing' : 'sign-table'}>
      <colgroup>
        <col class="col-number" />
        <col />
        <col class="col-birth" />
        <col class="col-place" />
        {isWeighing && <col class="col-figure" />}
        <col class={isWeighing ? 'col-figure' : 'col-content'} />
        <col class="col-sign" />
      </colgroup>
      <thead>
        <SheetRunning columns={columns} words={`${batch.fields.name ?? ''} · ${number}`} />
        <tr>
          <th>{t('print.colNumber')}</th>
          <th>{t('print.colName')}</th>
          <th>{t('print.colBirth')}</th>
          <th>{t('print.colPlace')}</th>
          {isWeighing ? (
            <>
              <th>{t('print.colWeight')}</th>
              <th>{t('print.colHeight')}</th>
            </>
          ) : (
            <th>{t('print.colContent')}</th>
          )}
          <th>{t('print.colSign')}</th>
        </tr>
      </thead>
      <tbody>{lines.slice(0, -lastRows).map(row)}</tbody>
      <tbody class="keep">
        {lines.slice(-lastRows).map(row)}
        <SheetEnd columns={columns}>
          <p>{t('batch.total', { count: lines.length })}</p>
          <Signatures day={t('print.dayBlank')} left={t('batch.maker')} right={t('batch.doer')} />
          <p class="sheet-note">{printed}</p>
        </SheetEnd>
      </tbody>
    </table>
  )
}
