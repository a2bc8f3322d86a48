import { useRef } from 'preact/hooks'
import { ethnicities } from '#rules/ethnicity.ts'
import { relations } from '#rules/relation.ts'
import { useActions, useBook, useRegister, useToday } from '#ui/context.ts'
import { go } from '#ui/navigate.ts'
import { SelectField, TextField } from '#ui/part/field.tsx'
import { FormBody, SaveButton } from '#ui/part/form.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { useForm } from '#ui/part/use-form.ts'
import { Nothing } from '#ui/part/nothing.tsx'
import type { RouteOf } from '#ui/route.ts'
import { BasicsFields } from '#ui/visit/basics-fields.tsx'
import { checkNewChild, newChildChanges, startNewChild } from '#ui/visit/child/new-child.ts'
import { identifierWarning, knownMothers } from '#ui/visit/child-basics.ts'
import { choicesOf } from '#ui/visit/child-words.ts'
import { eventContext, type EventContext } from '#ui/visit/event/event.ts'
import { householdLine } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'

/** Writes a child that lives here already; brothers and sisters give what they have in common. */
export function ChildNew({ route }: { route: RouteOf<'childNew'> }) {
  const today = useToday()
  const context = useRegister(
    (book) => {
      const household = book.register.get('household', route.id)
      return household && eventContext(book.register, household, today)
    },
    [route.id, today],
  )
  if (!context) {
    return (
      <Page title={t('household.addChild')} back={{ page: 'home' }}>
        <Nothing>{t('household.missing')}</Nothing>
      </Page>
    )
  }
  return <Writing context={context} />
}

function Writing({ context }: { context: EventContext }) {
  const actions = useActions()
  const book = useBook()
  const id = useRef(actions.newId())
  const { household, today } = context
  const form = useForm({
    form: `child/new/${household.id}`,
    title: `${t('household.addChild')} – ${householdLine(household)}`,
    initial: startNewChild(context),
    check: (values) => checkNewChild(values, context),
    save: (values) => book.record(newChildChanges(values, context, id.current, () => actions.newId())),
    done: () => {
      say(t('snack.savedOnPhone'))
      go({ page: 'household', id: household.id }, { replace: true })
    },
  })
  return (
    <Page
      title={t('household.addChild')}
      before={<p class="strong">{householdLine(household)}</p>}
      back={{ page: 'household', id: household.id }}
      foot={<SaveButton form={form} />}
    >
      <FormBody form={form}>
        <BasicsFields form={form} mothers={knownMothers(context.everyone)} today={today} />
        <TextField
          {...form.field('identifier')}
          kind="number"
          label={t('papers.identifierLabel')}
          optional
          warning={identifierWarning(form.values.identifier, form.values, today)}
        />
        <SelectField
          {...form.field('ethnicity')}
          label={t('child.ethnicity')}
          choices={choicesOf(ethnicities)}
          optional
        />
        <SelectField
          {...form.field('relation')}
          label={t('child.relation')}
          choices={choicesOf(relations)}
          optional
        />
      </FormBody>
    </Page>
  )
}
