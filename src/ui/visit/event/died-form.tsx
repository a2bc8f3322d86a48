import { deathCauses } from '#rules/injury.ts'
import { DayField } from '#ui/part/date-field.tsx'
import { SelectField, TextField } from '#ui/part/field.tsx'
import { choicesOf } from '#ui/visit/child-words.ts'
import { ChildPick } from '#ui/visit/event/child-pick.tsx'
import { checkDied, diedChanges, startDied } from '#ui/visit/event/died.ts'
import { EventForm } from '#ui/visit/event/event-form.tsx'
import type { EventContext } from '#ui/visit/event/event.ts'
import { t } from '#ui/words/words.ts'

/** A child has died. */
export function DiedForm({ context }: { context: EventContext }) {
  return (
    <EventForm kind="died" context={context} start={startDied} check={checkDied} changes={diedChanges}>
      {(form) => (
        <>
          <ChildPick {...form.field('child')} children={context.children} today={context.today} />
          <DayField {...form.field('date')} label={t('event.diedOn')} today={context.today} />
          <SelectField {...form.field('cause')} label={t('event.cause')} choices={choicesOf(deathCauses)} />
          <TextField {...form.field('note')} kind="long" label={t('form.note')} optional />
        </>
      )}
    </EventForm>
  )
}
