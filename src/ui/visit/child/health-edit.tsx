import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { DayField } from '#ui/part/date-field.tsx'
import { ChipField, GroupFrame, SelectField, TextField, TickField } from '#ui/part/field.tsx'
import { EditFrame } from '#ui/visit/child/edit-frame.tsx'
import {
  checkHealth,
  disabilityDegrees,
  disabilityTypes,
  healthChanges,
  startHealth,
} from '#ui/visit/child/health.ts'
import { t } from '#ui/words/words.ts'

/** Birth facts, vaccination by book or card, disability. */
export function HealthEdit({ child, today }: { child: RecordOf<'child'>; today: Day }) {
  return (
    <EditFrame
      part="health"
      child={child}
      start={startHealth(child)}
      check={(values) => checkHealth(values, today)}
      changes={(values) => healthChanges(values, child, today)}
    >
      {(form) => {
        const types = form.field('types')
        return (
          <>
            <ChipField
              {...form.field('vaccinated')}
              label={t('health.vaccinated')}
              hint={t('health.vaccinatedHint')}
              choices={(['yes', 'no', 'unknown'] as const).map((full) => ({
                value: full,
                label: t(`vaccinated.${full}`),
              }))}
            />
            {form.values.vaccinated === 'yes' && (
              <DayField
                {...form.field('vaccinatedOn')}
                label={t('health.vaccinatedOn')}
                today={today}
                optional
              />
            )}
            <ChipField
              {...form.field('disabled')}
              label={t('health.disabled')}
              choices={[
                { value: 'no', label: t('answer.no') },
                { value: 'yes', label: t('answer.yes') },
              ]}
            />
            {form.values.disabled === 'yes' && (
              <>
                <GroupFrame {...types} label={t('health.types')}>
                  <div class="chips">
                    {disabilityTypes.map((type, index) => (
                      <TickField
                        key={type}
                        id={index === 0 ? types.id : `types-${type}`}
                        label={t(`disability.${type}`)}
                        value={types.value.includes(type)}
                        onChange={(on) =>
                          types.onChange(
                            on ? [...types.value, type] : types.value.filter((one) => one !== type),
                          )
                        }
                      />
                    ))}
                  </div>
                </GroupFrame>
                <SelectField
                  {...form.field('degree')}
                  label={t('health.degree')}
                  choices={disabilityDegrees.map((degree) => ({
                    value: degree,
                    label: t(`disability.${degree}`),
                  }))}
                  optional
                />
                <TextField {...form.field('certificate')} label={t('health.certificate')} optional />
              </>
            )}
            <TextField {...form.field('order')} kind="number" label={t('child.birthOrder')} optional />
            <TextField {...form.field('weight')} kind="number" label={t('child.birthWeight')} optional />
            <TickField
              id="weightEstimated"
              label={t('health.weightEstimated')}
              value={form.values.weightEstimated}
              onChange={(weightEstimated) => form.set({ weightEstimated })}
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
          </>
        )
      }}
    </EditFrame>
  )
}
