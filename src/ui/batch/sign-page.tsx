import type { RecordOf } from '#model/record.ts'
import { signLines } from '#ui/batch/sign.ts'
import { SignTable } from '#ui/batch/sign-table.tsx'
import { contentWords, keeperWords } from '#ui/batch/words.ts'
import { useBook, useRegister, useToday } from '#ui/context.ts'
import { dateWords } from '#ui/moment.ts'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { PrintPage } from '#ui/print/print-page.tsx'
import { SheetHead } from '#ui/print/sheet-head.tsx'
import { sheetNumber } from '#ui/print/sheet-number.ts'
import type { RouteOf } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'

/** The list on paper, with a column in which people sign. */
export function SignPage({ route }: { route: RouteOf<'batchPrint'> }) {
  const batch = useRegister((book) => book.register.get('batch', route.batch), [route.batch])
  if (!batch || batch.removed) {
    return (
      <Page title={t('batch.print')} back={{ page: 'batches' }}>
        <Nothing icon="list">{t('batch.missing')}</Nothing>
      </Page>
    )
  }
  return <Sheet batch={batch} />
}

function Sheet({ batch }: { batch: RecordOf<'batch'> }) {
  const { register } = useBook()
  const today = useToday()
  const lines = useRegister((book) => signLines(book.register, batch, today), [batch, today])
  const { name = '', on = '', area } = batch.fields
  const areaNumber = area ? register.get('area', area)?.fields.number : undefined
  const number = sheetNumber('DS', areaNumber, on, batch.id.slice(-4).toUpperCase())
  return (
    <PrintPage title={t('batch.print')} back={{ page: 'batch', batch: batch.id }}>
      {(printed) => (
        <>
          <SheetHead
            number={number}
            title={name}
            lines={[
              [keeperWords(register, area), t('print.on', { date: dateWords(on) })].join(' – '),
              t('batch.content', { content: contentWords(batch.fields) }),
            ]}
          />
          <SignTable batch={batch} lines={lines} number={number} printed={printed} />
        </>
      )}
    </PrintPage>
  )
}
