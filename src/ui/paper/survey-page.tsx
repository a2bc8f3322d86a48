import type { FieldsOf } from '#model/entity.ts'
import { useBook, useRegister, useToday } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { OfArea } from '#ui/paper/of-area.tsx'
import { walkerOf } from '#ui/paper/slip.ts'
import { SurveyTable } from '#ui/paper/survey-table.tsx'
import { surveyHouseholds } from '#ui/paper/survey.ts'
import { PrintPage } from '#ui/print/print-page.tsx'
import { SheetHead } from '#ui/print/sheet-head.tsx'
import { sheetNumber } from '#ui/print/sheet-number.ts'
import type { RouteOf } from '#ui/route.ts'
import { useRound } from '#ui/visit/use-round.ts'
import { t } from '#ui/words/words.ts'

/** “Phiếu rà soát” of a địa bàn: what the book knows, and room for what has changed. */
export function SurveyPage({ route }: { route: RouteOf<'paperPrint'> }) {
  return (
    <OfArea id={route.area} title={t('paper.print')}>
      {({ id, fields }) => <Survey id={id} fields={fields} />}
    </OfArea>
  )
}

function Survey({ id, fields: area }: { id: string; fields: FieldsOf<'area'> }) {
  const { register } = useBook()
  const today = useToday()
  const households = useRegister((book) => surveyHouseholds(book.register, id, today), [id, today])
  const { from, to } = useRound()
  const number = sheetNumber('RS', area.number, today)
  return (
    <PrintPage title={t('paper.print')} back={{ page: 'papers' }} landscape>
      {(printed) => (
        <>
          <SheetHead
            number={number}
            title={t('paper.sheetTitle')}
            lines={[
              area.name ?? '',
              [
                t('paper.walker', { name: walkerOf(register, id)?.fields.name ?? '………………………' }),
                t('area.round', { from: dateShort(from), to: dateShort(to) }),
                t('paper.households', { count: households.length }),
              ].join(' · '),
            ]}
          />
          <SurveyTable
            households={households}
            running={t('paper.running', { area: area.name ?? '', number })}
            printed={printed}
          />
        </>
      )}
    </PrintPage>
  )
}
