import { useRegister } from '#ui/context.ts'
import { DayField } from '#ui/part/date-field.tsx'
import { ChipField, TextField } from '#ui/part/field.tsx'
import { Note } from '#ui/part/strip.tsx'
import { unitWords } from '#ui/unit.ts'
import { ChildTicks } from '#ui/visit/event/child-pick.tsx'
import { EventForm } from '#ui/visit/event/event-form.tsx'
import type { EventContext } from '#ui/visit/event/event.ts'
import { checkMovedOut, movedOutChanges, startMovedOut } from '#ui/visit/event/moved-out.ts'
import { t } from '#ui/words/words.ts'

/** The whole household or some children leave. */
export function MovedOutForm({ context }: { context: EventContext }) {
  const unit = useRegister(unitWords, [], () => false)
  return (
    <EventForm
      kind="movedOut"
      context={context}
      start={startMovedOut}
      check={checkMovedOut}
      changes={movedOutChanges}
    >
      {(form) => (
        <>
          <ChipField
            {...form.field('who')}
            label={t('event.whoLeaves')}
            choices={[
              { value: 'household', label: t('event.wholeHousehold') },
              ...(context.children.length > 0
                ? ([{ value: 'some', label: t('event.someChildren') }] as const)
                : []),
            ]}
          />
          {form.values.who === 'some' && (
            <ChildTicks {...form.field('children')} children={context.children} today={context.today} />
          )}
          <DayField {...form.field('date')} label={t('event.movedOutOn')} today={context.today} />
          <ChipField
            {...form.field('reach')}
            label={t('event.reach')}
            choices={[
              { value: 'outside', label: t('event.reachOutside', { unit }) },
              { value: 'inside', label: t('event.reachInside', { unit }) },
            ]}
          />
          <TextField {...form.field('where')} label={t('event.toWhere')} optional />
          {form.values.reach === 'inside' && (
            <Note tone="news" icon="people">
              {t('event.insideHelp')}
            </Note>
          )}
        </>
      )}
    </EventForm>
  )
}
