import { caseForms } from '#rules/case-form.ts'
import { approvalOf, filled } from '#rules/case-stage.ts'
import { useBook, useToday } from '#ui/context.ts'
import { dateWords, dayAt } from '#ui/moment.ts'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { PrintPage } from '#ui/print/print-page.tsx'
import type { RouteOf } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import { own } from './case-words.ts'
import type { CaseView } from './case-view.ts'
import { CaseSheet } from './case-sheet.tsx'
import { FormSheet } from './form-sheet.tsx'
import { IntakeSheet } from './intake-sheet.tsx'
import { LogSheet } from './log-sheet.tsx'
import { aboutCase } from './subject.ts'
import { WithCase } from './with-case.tsx'

/** A paper of a case on A4, or all of them for the file and for another commune (`paper` is `ho-so`). */
export function PrintCasePage({ route }: { route: RouteOf<'casePrint'> }) {
  return (
    <WithCase id={route.case} title={t('case.print')}>
      {(view) => <Sheets view={view} paper={route.paper} />}
    </WithCase>
  )
}

function Sheets({ view, paper }: { view: CaseView; paper: string }) {
  const { register } = useBook()
  const today = useToday()
  const { one } = view
  const about = aboutCase(register, one, today)
  const intake = one.fields.intake ? register.get('intake', one.fields.intake) : undefined
  const forms =
    paper === 'ho-so'
      ? ['02', '03', '04', '05', '06'].flatMap((code) => filled(view, code))
      : view.forms.filter(({ id }) => id === paper)
  const withIntake = intake && (paper === 'ho-so' || paper === 'mau-01')
  if (forms.length === 0 && !withIntake && paper !== 'ho-so') {
    return (
      <Page title={t('case.print')} back={{ page: 'caseOne', case: one.id }}>
        <Nothing icon="paper">{t('case.paperMissing')}</Nothing>
      </Page>
    )
  }
  return (
    <PrintPage title={t('case.print')} back={{ page: 'caseOne', case: one.id }} note={t('case.printNote')}>
      {(printed) => (
        <>
          {paper === 'ho-so' && <CaseSheet view={view} about={about} printed={printed} />}
          {withIntake && (
            <IntakeSheet
              intake={intake}
              day={dateWords(dayAt(intake.fields.receivedAt ?? 0))}
              printed={printed}
            />
          )}
          {forms.map((form) => {
            const code = form.fields.form ?? '02'
            const shape = caseForms[code]
            const plan = code === '05' ? view.forms.find(({ id }) => id === form.fields.about) : form
            const word = plan && (code === '04' || code === '05') ? approvalOf(view, plan) : undefined
            return (
              <FormSheet
                key={form.id}
                shape={shape}
                paper={form}
                about={about}
                title={own(shape)}
                word={word?.fields.outcome === 'approved' ? word : undefined}
                printed={printed}
              />
            )
          })}
          {paper === 'ho-so' && view.steps.length > 0 && <LogSheet view={view} printed={printed} />}
        </>
      )}
    </PrintPage>
  )
}
