import { useBook, useRegister } from '#ui/context.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { DayField } from '#ui/part/date-field.tsx'
import { ChipField, SelectField, TextField } from '#ui/part/field.tsx'
import { Note } from '#ui/part/strip.tsx'
import { choicesOf } from '#ui/visit/child-words.ts'
import { evidenceChoices } from '#ui/visit/choice.ts'
import { ChildPick } from '#ui/visit/event/child-pick.tsx'
import {
  checkCircumstance,
  circumstanceChanges,
  codesFor,
  startCircumstance,
} from '#ui/visit/event/circumstance.ts'
import { EventForm } from '#ui/visit/event/event-form.tsx'
import type { EventContext } from '#ui/visit/event/event.ts'
import { hotlinesOf } from '#ui/visit/hotline.ts'
import { t } from '#ui/words/words.ts'

/** A circumstance of a child. What must stay between two people is told to the officer by telephone instead. */
export function CircumstanceForm({ context }: { context: EventContext }) {
  const role = useBook().header.role
  const officer = useRegister((book) => hotlinesOf(book.register)[1])
  const codes = codesFor(role)
  return (
    <EventForm
      kind="circumstance"
      context={context}
      start={startCircumstance}
      check={checkCircumstance}
      changes={circumstanceChanges}
    >
      {(form) => (
        <>
          <ChildPick {...form.field('child')} children={context.children} today={context.today} />
          <ChipField
            {...form.field('list')}
            label={t('circumstance.list')}
            choices={(['group', 'risk', 'labour'] as const).map((list) => ({
              value: list,
              label: t(`circumstance.list.${list}`),
            }))}
          />
          {form.values.list && (
            <SelectField
              key={form.values.list}
              {...form.field('code')}
              label={t('circumstance.code')}
              choices={choicesOf(codes[form.values.list])}
            />
          )}
          <DayField {...form.field('date')} label={t('circumstance.since')} today={context.today} />
          <ChipField
            {...form.field('evidence')}
            label={t('circumstance.evidence')}
            choices={evidenceChoices()}
          />
          <TextField {...form.field('note')} kind="long" label={t('form.note')} optional />
          {role === 'collaborator' && (
            <Note tone="news" icon="call">
              <p>{t('circumstance.private')}</p>
              {officer && (
                <ButtonLink to={`tel:${officer.phone}`} icon="call">
                  {t('action.call')} {officer.phone}
                </ButtonLink>
              )}
            </Note>
          )}
        </>
      )}
    </EventForm>
  )
}
