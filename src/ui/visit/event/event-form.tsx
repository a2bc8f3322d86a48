import type { ComponentChildren } from 'preact'
import type { NewChange } from '#book/book.ts'
import { useActions, useBook } from '#ui/context.ts'
import { go } from '#ui/navigate.ts'
import { FormBody, SaveButton } from '#ui/part/form.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { useForm, type FieldError, type Form } from '#ui/part/use-form.ts'
import type { EventContext, EventKind } from '#ui/visit/event/event.ts'
import { householdLine } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'

interface EventFormProps<Values extends object> {
  kind: EventKind
  context: EventContext
  start: (context: EventContext) => Values
  check: (values: Values, context: EventContext) => FieldError[]
  changes: (values: Values, context: EventContext, newId: () => string) => NewChange[]
  children: (form: Form<Values>) => ComponentChildren
}

/** One short page for one event at one household: facts and their line in the history are written in one save. */
export function EventForm<Values extends object>(props: EventFormProps<Values>) {
  const actions = useActions()
  const book = useBook()
  const { kind, context } = props
  const household = context.household.id
  const form = useForm<Values>({
    form: `event/${kind}/${household}`,
    title: `${t(`event.${kind}`)} – ${householdLine(context.household)}`,
    initial: props.start(context),
    check: (values) => props.check(values, context),
    save: (values) => book.record(props.changes(values, context, () => actions.newId())),
    done: () => {
      say(t('snack.savedOnPhone'))
      go({ page: 'household', id: household }, { replace: true })
    },
  })
  return (
    <Page
      title={t(`event.${kind}`)}
      before={<p class="strong">{householdLine(context.household)}</p>}
      back={{ page: 'newsHousehold', event: kind }}
      foot={<SaveButton form={form} />}
    >
      <FormBody form={form}>{props.children(form)}</FormBody>
    </Page>
  )
}
