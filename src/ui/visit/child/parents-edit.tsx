import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { ChipField, TextField } from '#ui/part/field.tsx'
import { adults, checkParents, parentsChanges, startParents } from '#ui/visit/child/parents.ts'
import { EditFrame } from '#ui/visit/child/edit-frame.tsx'
import { t } from '#ui/words/words.ts'

/** Mother, father, guardian, carer. */
export function ParentsEdit({ child, today }: { child: RecordOf<'child'>; today: Day }) {
  return (
    <EditFrame
      part="parents"
      child={child}
      start={startParents(child)}
      check={(values) => checkParents(values, today)}
      changes={(values, newId) => parentsChanges(values, child, today, newId)}
    >
      {(form) => (
        <>
          {adults.map((adult) => (
            <section key={adult} class="sheet stack">
              <h2>{t(`adult.${adult}`)}</h2>
              <TextField {...form.field(`${adult}Name`)} kind="name" label={t('form.name')} optional />
              {form.values[`${adult}Name`].trim() && (
                <>
                  <TextField
                    {...form.field(`${adult}Year`)}
                    kind="number"
                    label={t('adult.birthYear')}
                    optional
                  />
                  <ChipField
                    {...form.field(`${adult}Life`)}
                    label={t('adult.life')}
                    optional
                    choices={(['living', 'dead', 'missing', 'unknown'] as const).map((life) => ({
                      value: life,
                      label: t(`life.${life}`),
                    }))}
                  />
                  <TextField {...form.field(`${adult}Phone`)} kind="phone" label={t('form.phone')} optional />
                </>
              )}
            </section>
          ))}
          <section class="sheet stack">
            <h2>{t('adult.carer')}</h2>
            <TextField {...form.field('carerName')} kind="name" label={t('form.name')} optional />
            <TextField {...form.field('carerRelation')} label={t('adult.carerRelation')} optional />
          </section>
          <TextField {...form.field('unknown')} label={t('adult.unknown')} optional />
        </>
      )}
    </EditFrame>
  )
}
