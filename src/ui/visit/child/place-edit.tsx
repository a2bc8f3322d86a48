import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { DayField } from '#ui/part/date-field.tsx'
import { ChipField, TextField } from '#ui/part/field.tsx'
import { EditFrame } from '#ui/visit/child/edit-frame.tsx'
import { checkPlace, placeChanges, startPlace } from '#ui/visit/child/place.ts'
import { presenceChoices, registrationChoices } from '#ui/visit/choice.ts'
import { t } from '#ui/words/words.ts'

/** Where the child is and is registered, where that differs from the household. */
export function PlaceEdit({ child, today }: { child: RecordOf<'child'>; today: Day }) {
  return (
    <EditFrame
      part="place"
      child={child}
      start={startPlace(child, today)}
      check={(values) => checkPlace(values, today)}
      changes={(values) => placeChanges(values, child, today)}
    >
      {(form) => (
        <>
          <p class="muted">{t('place.help')}</p>
          <ChipField
            {...form.field('presence')}
            label={t('household.presence')}
            choices={presenceChoices()}
          />
          {(form.values.presence === 'absent' || form.values.presence === 'boarding') && (
            <TextField {...form.field('where')} label={t('household.awayWhere')} optional />
          )}
          <ChipField
            {...form.field('registration')}
            label={t('household.registration')}
            choices={registrationChoices()}
          />
          <DayField {...form.field('since')} label={t('place.since')} today={today} />
        </>
      )}
    </EditFrame>
  )
}
