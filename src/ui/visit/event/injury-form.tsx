import { injuryOutcomes, injuryPlaces, injuryTypes } from '#rules/injury.ts'
import { DayField } from '#ui/part/date-field.tsx'
import { ChipField, SelectField, TextField } from '#ui/part/field.tsx'
import { choicesOf } from '#ui/visit/child-words.ts'
import { ChildPick } from '#ui/visit/event/child-pick.tsx'
import { EventForm } from '#ui/visit/event/event-form.tsx'
import type { EventContext } from '#ui/visit/event/event.ts'
import { checkInjury, injuryChanges, startInjury } from '#ui/visit/event/injury.ts'
import { t } from '#ui/words/words.ts'

/** An accident or injury of a child who lives. */
export function InjuryForm({ context }: { context: EventContext }) {
  return (
    <EventForm
      kind="injury"
      context={context}
      start={startInjury}
      check={checkInjury}
      changes={injuryChanges}
    >
      {(form) => (
        <>
          <ChildPick {...form.field('child')} children={context.children} today={context.today} />
          <SelectField {...form.field('type')} label={t('injury.type')} choices={choicesOf(injuryTypes)} />
          <DayField {...form.field('date')} label={t('form.on')} today={context.today} />
          <ChipField {...form.field('place')} label={t('injury.place')} choices={choicesOf(injuryPlaces)} />
          <ChipField
            {...form.field('outcome')}
            label={t('injury.outcome')}
            optional
            choices={choicesOf(injuryOutcomes.filter((outcome) => outcome.code !== 'died'))}
          />
          <TextField {...form.field('note')} kind="long" label={t('form.note')} optional />
        </>
      )}
    </EventForm>
  )
}
