import { caseForms } from '#rules/case-form.ts'
import { stampOf } from '#model/record.ts'
import { useBook, useToday } from '#ui/context.ts'
import { go } from '#ui/navigate.ts'
import { DayField } from '#ui/part/date-field.tsx'
import { dateTextOf, type DateText } from '#ui/part/date-text.ts'
import { ChipField, TextField } from '#ui/part/field.tsx'
import { FormBody, SaveButton } from '#ui/part/form.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { useForm, type FieldError } from '#ui/part/use-form.ts'
import type { FilledForm } from '#rules/case-stage.ts'
import type { RouteOf } from '#ui/route.ts'
import { created } from '#ui/visit/change.ts'
import { choiceErrors, dateErrors, readDate, textOrNull } from '#ui/visit/check.ts'
import { t } from '#ui/words/words.ts'
import type { CaseView } from './case-view.ts'
import { lengthErrors } from './length.ts'
import { PaperView } from './paper-view.tsx'
import { newSecretId } from './secret-id.ts'
import { WithCase } from './with-case.tsx'

interface Values {
  outcome: 'approved' | 'returned' | ''
  reason: string
  number: string
  on: DateText
  signer: string
}

/** The leader's word on a plan; the officer writes down here what was decided on paper. */
export function ApprovePage({ route }: { route: RouteOf<'caseApprove'> }) {
  return (
    <WithCase id={route.case} title={t('case.approveTitle')} entity="caseApproval">
      {(view) => {
        const plan = view.forms.find(({ id }) => id === route.paper)
        return plan ? (
          <Approve view={view} plan={plan} />
        ) : (
          <Page title={t('case.approveTitle')} back={{ page: 'caseOne', case: route.case }}>
            <Nothing icon="paper">{t('case.paperMissing')}</Nothing>
          </Page>
        )
      }}
    </WithCase>
  )
}

function Approve({ view, plan }: { view: CaseView; plan: FilledForm }) {
  const book = useBook()
  const today = useToday()
  const back = { page: 'caseOne', case: view.one.id } as const
  const isLeader = book.header.role === 'leader'
  const form = useForm<Values>({
    form: `case/${view.one.id}/approve`,
    title: t('case.title'),
    initial: {
      outcome: '',
      reason: '',
      number: '',
      on: dateTextOf(today),
      signer: isLeader ? book.header.name : '',
    },
    check: (values) => check(values, today),
    save: (values) => {
      const [, device = 0, at = 0] = stampOf(plan, 'answers') ?? []
      return book.record([
        created('caseApproval', newSecretId(), {
          case: view.one.id,
          form: plan.id,
          seen: { device, at },
          outcome: values.outcome || 'returned',
          reason: values.outcome === 'returned' ? textOrNull(values.reason) : null,
          number: values.outcome === 'approved' ? textOrNull(values.number) : null,
          on: readDate(values.on, today),
          signer: textOrNull(values.signer) ?? '',
        }),
      ])
    },
    done: () => {
      say(t('snack.savedOnPhone'))
      go(back, { replace: true })
    },
  })
  const { outcome } = form.values
  return (
    <Page title={t('case.approveTitle')} back={back} foot={<SaveButton form={form} />}>
      <PaperView form={caseForms['04']} paper={plan} />
      <FormBody form={form}>
        <ChipField
          {...form.field('outcome')}
          label={t('case.outcome')}
          choices={(['approved', 'returned'] as const).map((value) => ({
            value,
            label: t(`case.outcome.${value}`),
          }))}
        />
        {outcome === 'returned' && (
          <TextField {...form.field('reason')} kind="long" label={t('case.returnReason')} />
        )}
        {outcome === 'approved' && (
          <TextField {...form.field('number')} label={t('case.decisionNumber')} optional />
        )}
        <DayField {...form.field('on')} label={t('case.decisionOn')} today={today} />
        <TextField {...form.field('signer')} kind="name" label={t('case.signer')} />
      </FormBody>
    </Page>
  )
}

function check(values: Values, today: string): FieldError[] {
  const errors = [...choiceErrors('outcome', values.outcome)]
  if (values.outcome === 'returned' && !values.reason.trim())
    errors.push({ field: 'reason', message: t('case.reasonMissing') })
  errors.push(...dateErrors('on', values.on, today))
  errors.push(
    ...lengthErrors([
      ['reason', values.reason, 500],
      ['number', values.number, 60],
      ['signer', values.signer, 120],
    ]),
  )
  if (!values.signer.trim()) errors.push({ field: 'signer', message: t('error.nameMissing') })
  return errors
}
