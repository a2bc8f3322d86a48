import { useRef } from 'preact/hooks'
import { useActions, useBook, useMayWrite, useRegister, useToday } from '#ui/context.ts'
import { go } from '#ui/navigate.ts'
import { FormBody, SaveButton } from '#ui/part/form.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { useForm } from '#ui/part/use-form.ts'
import { Empty } from '#ui/part/waiting.tsx'
import { t } from '#ui/words/words.ts'
import { CaseFields } from './case-fields.tsx'
import { checkCase, openChanges, startCase, type CaseValues } from './case-values.ts'
import { newSecretId } from './secret-id.ts'

/** A new case: from a report, about a child of the book, or from a telephone call just now. */
export function OpenPage(props: { intake?: string; child?: string }) {
  const may = useMayWrite('case')
  const back = props.intake
    ? ({ page: 'caseIntake', intake: props.intake } as const)
    : ({ page: 'cases' } as const)
  if (may) return <OpenForm {...props} />
  return (
    <Page title={t('case.new')} back={back}>
      <Empty icon="lock">{t('commune.readOnly')}</Empty>
    </Page>
  )
}

function OpenForm(props: { intake?: string; child?: string }) {
  const book = useBook()
  const actions = useActions()
  const today = useToday()
  const intake = useRegister(
    ({ register }) => (props.intake ? register.get('intake', props.intake) : undefined),
    [props.intake],
  )
  const id = useRef(newSecretId())
  const form = useForm<CaseValues>({
    form: `case/new/${props.intake ?? props.child ?? ''}`,
    title: t('case.title'),
    initial: startCase({ intake, child: props.child, now: actions.now() }),
    check: (values) => checkCase(values, today, actions.now()),
    save: (values) =>
      book.record(openChanges(values, { id: id.current, intake, register: book.register, today })),
    done: () => {
      say(t('case.opened'))
      go({ page: 'caseOne', case: id.current }, { replace: true })
    },
  })
  return (
    <Page
      title={t('case.new')}
      back={props.intake ? { page: 'caseIntake', intake: props.intake } : { page: 'cases' }}
      foot={<SaveButton form={form} words={t('case.open')} />}
    >
      <FormBody form={form}>
        <CaseFields form={form} received={intake === undefined} />
      </FormBody>
    </Page>
  )
}
