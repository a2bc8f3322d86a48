import { usualBirthWeight } from '#rules/book-age.ts'
import { ChipField, TextField } from '#ui/part/field.tsx'
import { BasicsFields } from '#ui/visit/basics-fields.tsx'
import { numberOrNothing } from '#ui/visit/check.ts'
import { knownMothers } from '#ui/visit/child-basics.ts'
import { birthChanges, checkBirth, startBirth } from '#ui/visit/event/birth.ts'
import { EventForm } from '#ui/visit/event/event-form.tsx'
import type { EventContext } from '#ui/visit/event/event.ts'
import { t } from '#ui/words/words.ts'

/** A birth: sex, date, mother; everything else may be added later. */
export function BirthForm({ context }: { context: EventContext }) {
  const mothers = knownMothers(context.everyone)
  return (
    <EventForm kind="birth" context={context} start={startBirth} check={checkBirth} changes={birthChanges}>
      {(form) => (
        <>
          <BasicsFields form={form} mothers={mothers} today={context.today} recent />
          <details>
            <summary class="button plain">{t('event.more')}</summary>
            <div class="stack">
              <TextField {...form.field('order')} kind="number" label={t('child.birthOrder')} optional />
              <TextField
                {...form.field('weight')}
                kind="number"
                label={t('child.birthWeight')}
                optional
                warning={weightWarning(form.values.weight)}
              />
              <ChipField
                {...form.field('place')}
                label={t('child.birthPlace')}
                optional
                choices={(['station', 'hospital', 'home', 'elsewhere'] as const).map((place) => ({
                  value: place,
                  label: t(`birthPlace.${place}`),
                }))}
              />
            </div>
          </details>
        </>
      )}
    </EventForm>
  )
}

function weightWarning(text: string): string | undefined {
  const weight = numberOrNothing(text)
  if (weight === undefined || weight < 300) return undefined
  return weight < usualBirthWeight.least || weight > usualBirthWeight.most ? t('warning.weight') : undefined
}
