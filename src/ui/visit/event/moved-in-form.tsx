import { DayField } from '#ui/part/date-field.tsx'
import { ChipField, TextField } from '#ui/part/field.tsx'
import { BasicsFields } from '#ui/visit/basics-fields.tsx'
import { knownMothers } from '#ui/visit/child-basics.ts'
import { childName } from '#ui/visit/child-words.ts'
import { EventForm } from '#ui/visit/event/event-form.tsx'
import type { EventContext } from '#ui/visit/event/event.ts'
import {
  checkMovedIn,
  householdLeft,
  movedInChanges,
  startMovedIn,
  whoLeft,
} from '#ui/visit/event/moved-in.ts'
import { registrationChoices } from '#ui/visit/choice.ts'
import { t } from '#ui/words/words.ts'

/** Somebody comes to live here; the question who is asked only where somebody had left before. */
export function MovedInForm({ context }: { context: EventContext }) {
  const mothers = knownMothers(context.everyone)
  const left = whoLeft(context)
  const whole = householdLeft(context)
  const asks = left.length > 0 || whole
  return (
    <EventForm
      kind="movedIn"
      context={context}
      start={startMovedIn}
      check={checkMovedIn}
      changes={movedInChanges}
    >
      {(form) => (
        <>
          {asks && (
            <ChipField
              {...form.field('who')}
              label={t('event.whoComes')}
              choices={[
                ...(whole ? [{ value: 'household', label: t('event.wholeHouseholdBack') }] : []),
                ...left.map((child) => ({
                  value: child.id,
                  label: t('event.childBack', { name: childName(child) }),
                })),
                { value: 'new', label: t('event.newChild') },
              ]}
            />
          )}
          <DayField {...form.field('date')} label={t('event.movedInOn')} today={context.today} />
          <TextField {...form.field('from')} label={t('event.fromWhere')} optional />
          {form.values.who !== 'household' && (
            <ChipField
              {...form.field('registration')}
              label={t('household.registration')}
              optional
              choices={registrationChoices()}
            />
          )}
          {form.values.who === 'new' && (
            <>
              <h2>{t('event.theChild')}</h2>
              <BasicsFields form={form} mothers={mothers} today={context.today} />
            </>
          )}
        </>
      )}
    </EventForm>
  )
}
