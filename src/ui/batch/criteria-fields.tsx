import type { RecordOf } from '#model/record.ts'
import { circumstanceGroups } from '#rules/circumstance-group.ts'
import { educationLevels } from '#rules/education-level.ts'
import { riskFlags } from '#rules/risk-flag.ts'
import type { NewBatchValues } from '#ui/batch/new-batch.ts'
import { ChipField, SelectField, TextField, TickField } from '#ui/part/field.tsx'
import type { Form } from '#ui/part/use-form.ts'
import { choicesOf } from '#ui/visit/child-words.ts'
import { t } from '#ui/words/words.ts'

/** Where the children live, and, for the office, who ticks. */
export function WhereFields(props: {
  form: Form<NewBatchValues>
  areas: readonly RecordOf<'area'>[]
  isOffice: boolean
}) {
  const { form, areas, isOffice } = props
  if (areas.length <= 1 && !isOffice) return null
  return (
    <>
      <SelectField
        {...form.field('area')}
        label={t('walk.area')}
        onChange={(chosen) => form.set({ area: chosen || 'all', keeper: isOffice ? '' : 'areas' })}
        choices={[
          { value: 'all', label: t('batch.allAreas') },
          ...areas.map((area) => ({ value: area.id, label: area.fields.name ?? '' })),
        ]}
      />
      {form.values.area === 'all' && isOffice && (
        <ChipField
          {...form.field('keeper')}
          label={t('batch.keeper')}
          choices={[
            { value: 'areas', label: t('batch.keeperAreas') },
            { value: 'office', label: t('batch.keeperOffice') },
          ]}
        />
      )}
      {form.values.area === 'all' && !isOffice && <p class="muted">{t('batch.listEach')}</p>}
    </>
  )
}

/** What else chooses the children; folded away, since most lists need only the age. */
export function CriteriaFields({ form }: { form: Form<NewBatchValues> }) {
  const { unsupported } = form.values
  return (
    <details>
      <summary class="button plain">{t('batch.more')}</summary>
      <div class="stack loose">
        <TickField
          id="unsupported"
          label={t('batch.unsupported')}
          value={unsupported}
          onChange={(value) => form.set({ unsupported: value })}
        />
        <SelectField
          {...form.field('group')}
          label={t('batch.group')}
          hint={t('batch.groupHint')}
          choices={[{ value: 'any', label: t('batch.anyGroup') }, ...openCodes()]}
        />
        <ChipField<NewBatchValues['poverty']>
          {...form.field('poverty')}
          label={t('poverty.label')}
          choices={[
            { value: '', label: t('batch.anyPoverty') },
            { value: 'poor', label: t('poverty.poor') },
            { value: 'nearPoor', label: t('poverty.nearPoor') },
            { value: 'either', label: t('batch.eitherPoor') },
          ]}
        />
        <SelectField
          {...form.field('level')}
          label={t('school.level')}
          choices={choicesOf(educationLevels)}
        />
        <TextField {...form.field('school')} label={t('school.name')} optional />
      </div>
    </details>
  )
}

/** Circumstances that a list may be made by, whoever makes it: never those that only the office may know. */
function openCodes() {
  const seen = new Set<string>()
  return choicesOf(
    [...circumstanceGroups, ...riskFlags].filter(({ code, officeOnly }) => {
      if (officeOnly || code === 'poor' || code === 'near-poor' || seen.has(code)) return false
      seen.add(code)
      return true
    }),
  )
}
