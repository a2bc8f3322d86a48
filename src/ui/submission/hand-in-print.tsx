import { monthOf, monthToHandIn } from '#check/month.ts'
import type { Month } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { useBook, useRegister, useToday } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { PrintPage } from '#ui/print/print-page.tsx'
import { SheetHead } from '#ui/print/sheet-head.tsx'
import { sheetNumber } from '#ui/print/sheet-number.ts'
import { walkerOf } from '#ui/paper/slip.ts'
import { countWords } from '#ui/submission/count-line.tsx'
import { chosenMonth, handInTitle, monthWords } from '#ui/submission/month.ts'
import { MonthTable } from '#ui/submission/month-table.tsx'
import { useMonth } from '#ui/submission/use-month.ts'
import { ownAreas } from '#ui/visit/own-areas.ts'
import { walkArea } from '#ui/visit/walk-session.ts'
import { t } from '#ui/words/words.ts'

/** The month of an area as a sheet of A4: the same changes and numbers as on the screen. */
export function HandInPrint() {
  const today = useToday()
  const areas = useRegister(
    (book) => ownAreas(book),
    [],
    (touched) => touched.everything,
  )
  const { register } = useBook()
  const area = areas.find((one) => one.id === walkArea.value) ?? areas[0]
  const month = chosenMonth.value ?? (area ? monthToHandIn(register, area.id, today) : monthOf(today))
  if (!area) {
    return (
      <Page title={handInTitle(month)} back={{ page: 'home' }}>
        <Nothing icon="paper">{t('walk.noArea')}</Nothing>
      </Page>
    )
  }
  return <Sheet area={area} month={month} />
}

function Sheet({ area, month }: { area: RecordOf<'area'>; month: Month }) {
  const { register } = useBook()
  const today = useToday()
  const { changes, counts, handIn } = useMonth(area.id, month)
  const on = handIn.submission?.fields.on
  const number = sheetNumber('NT', area.fields.number, on ?? today, month.replace('-', ''))
  return (
    <PrintPage title={handInTitle(month)} back={{ page: 'handIn' }}>
      {(printed) => (
        <>
          <SheetHead
            number={number}
            title={t('handIn.sheetTitle', { month: monthWords(month) })}
            lines={[
              area.fields.name ?? '',
              t('paper.walker', { name: walkerOf(register, area.id)?.fields.name ?? '………………………' }),
              [t('handIn.changes', { count: changes.length }), countWords(counts)].filter(Boolean).join(': '),
              on ? t('handIn.handedInOn', { date: dateShort(on) }) : t('handIn.open'),
            ]}
          />
          <MonthTable
            changes={changes}
            running={t('handIn.running', { area: area.fields.name ?? '', month: monthWords(month), number })}
            printed={printed}
          />
        </>
      )}
    </PrintPage>
  )
}
