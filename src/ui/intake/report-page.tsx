import { useEffect, useState } from 'preact/hooks'
import { useActions, useBook, useRegister, useToday } from '#ui/context.ts'
import { reportAbout } from '#ui/intake/about.ts'
import { CallFirst } from '#ui/intake/call-first.tsx'
import { checkIntake } from '#ui/intake/check-intake.ts'
import { intakeChanges } from '#ui/intake/intake-change.ts'
import { startIntake, type IntakeValues } from '#ui/intake/intake-form.ts'
import { intakeFields } from '#ui/intake/intake-plan.ts'
import { WaitingReports } from '#ui/intake/waiting-reports.tsx'
import { go } from '#ui/navigate.ts'
import { FormBody, SaveButton } from '#ui/part/form.tsx'
import { Page } from '#ui/part/page.tsx'
import { PlanFields } from '#ui/part/plan-fields.tsx'
import { say } from '#ui/part/snack.tsx'
import { Note } from '#ui/part/strip.tsx'
import { NotTaken, useForm } from '#ui/part/use-form.ts'
import { t } from '#ui/words/words.ts'

/** The form whose draft is a report; one at a time, and its name tells nothing. */
export const reportForm = 'report'

/** “Báo riêng cán bộ”: call first, then Mẫu số 01, sealed when it is saved. */
export function ReportPage() {
  const actions = useActions()
  const book = useBook()
  const today = useToday()
  const canReport = useRegister((open) => open.canReport)
  const [about] = useState(() => {
    const named = reportAbout.peek()
    return named?.enrolment === book.header.enrolment ? named : undefined
  })
  useEffect(() => {
    reportAbout.value = undefined
  }, [])
  const form = useForm<IntakeValues>({
    form: reportForm,
    title: t('intake.title'),
    initial: startIntake({ register: book.register, today, about }),
    check: (values) => checkIntake(values, today),
    async save(values) {
      if (!book.canReport) return new NotTaken(t('intake.noKey'))
      // An id that does not tell when it was made (`design/trust.md` 1.5).
      const changes = intakeChanges(values, today, actions.now(), () => crypto.randomUUID())
      return book.report(changes, { draft: reportForm, isCalled: values.calls.length > 0 })
    },
    done() {
      say(t('intake.saved'))
      go({ page: 'outbox' }, { replace: true })
    },
  })
  return (
    <Page
      title={t('intake.title')}
      back={{ page: 'home' }}
      foot={<SaveButton form={form} words={t('intake.save')} />}
    >
      <WaitingReports />
      <CallFirst calls={form.values.calls} onCalls={(calls) => form.set({ calls })} />
      {!canReport && (
        <Note tone="warn" icon="phone">
          <p>{t('intake.noKey')}</p>
        </Note>
      )}
      <Note tone="quiet" icon="lock">
        <p>{t('intake.sealed')}</p>
      </Note>
      <FormBody form={form}>
        <PlanFields form={form} fields={intakeFields(form.values)} today={today} />
      </FormBody>
    </Page>
  )
}
