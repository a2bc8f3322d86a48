import { useActions, useBook, useToday } from '#ui/context.ts'
import { goBack } from '#ui/navigate.ts'
import { FormBody, SaveButton } from '#ui/part/form.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { useForm } from '#ui/part/use-form.ts'
import type { RouteOf } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import { CaseFields } from './case-fields.tsx'
import { checkCase, editChanges, startCase, type CaseValues } from './case-values.ts'
import type { CaseView } from './case-view.ts'
import { WithCase } from './with-case.tsx'

/** What is written at the head of a case, put right. */
export function EditPage({ route }: { route: RouteOf<'caseEdit'> }) {
  return (
    <WithCase id={route.case} title={t('case.edit')} entity="case">
      {(view) => <EditForm view={view} />}
    </WithCase>
  )
}

function EditForm({ view: { one } }: { view: CaseView }) {
  const book = useBook()
  const actions = useActions()
  const today = useToday()
  const back = { page: 'caseOne', case: one.id } as const
  const form = useForm<CaseValues>({
    form: `case/${one.id}`,
    title: t('case.title'),
    initial: startCase({ one, now: actions.now() }),
    check: (values) => checkCase(values, today, actions.now()),
    save: (values) => book.record(editChanges(one, values, book.register, today)),
    done: () => {
      say(t('snack.savedOnPhone'))
      goBack(back)
    },
  })
  return (
    <Page title={t('case.edit')} back={back} foot={<SaveButton form={form} />}>
      <FormBody form={form}>
        <CaseFields form={form} received />
      </FormBody>
    </Page>
  )
}
