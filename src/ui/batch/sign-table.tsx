import type { RecordOf } from '#model/record.ts'
import type { SignLine } from '#ui/batch/sign.ts'
import { contentWords } from '#ui/batch/words.ts'
import { SheetEnd, SheetRunning, Signatures } from '#ui/print/sheet-head.tsx'
import { t } from '#ui/words/words.ts'

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
  return (
    <table class={isWeighing ? 'sign-table weighing' : 'sign-table'}>
      <thead>
        <SheetRunning columns={columns} words={`${batch.fields.name ?? ''} · ${number}`} />
        <tr>
          <th class="col-number">{t('print.colNumber')}</th>
          <th class="col-name">{t('print.colName')}</th>
          <th class="col-birth">{t('print.colBirth')}</th>
          <th class="col-place">{t('print.colPlace')}</th>
          {isWeighing ? (
            <>
              <th class="col-figure">{t('print.colWeight')}</th>
              <th class="col-figure">{t('print.colHeight')}</th>
            </>
          ) : (
            <th class="col-content">{t('print.colContent')}</th>
          )}
          <th class="col-sign">{t('print.colSign')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
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
        ))}
      </tbody>
      <SheetEnd columns={columns}>
        <p>{t('batch.total', { count: lines.length })}</p>
        <Signatures day={t('print.dayBlank')} left={t('batch.maker')} right={t('batch.doer')} />
        <p class="sheet-note">{printed}</p>
      </SheetEnd>
    </table>
  )
}
