import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { ethnicities } from '#rules/ethnicity.ts'
import { relations } from '#rules/relation.ts'
import { BirthField } from '#ui/part/date-field.tsx'
import { ChipField, SelectField, TextField } from '#ui/part/field.tsx'
import { basicChanges, checkBasic, startBasic } from '#ui/visit/child/basic.ts'
import { EditFrame } from '#ui/visit/child/edit-frame.tsx'
import { choicesOf } from '#ui/visit/child-words.ts'
import { t } from '#ui/words/words.ts'

/** Name, birth, sex, people, place in the family. */
export function BasicEdit({ child, today }: { child: RecordOf<'child'>; today: Day }) {
  return (
    <EditFrame
      part="basic"
      child={child}
      start={startBasic(child, today)}
      check={(values) => checkBasic(values, child, today)}
      changes={(values, newId) => basicChanges(values, child, today, newId)}
    >
      {(form) => (
        <>
          <TextField
            {...form.field('name')}
            kind="name"
            label={t('form.name')}
            optional={child.fields.name?.placeholder === true}
          />
          <TextField {...form.field('homeName')} kind="name" label={t('child.homeName')} optional />
          <ChipField
            {...form.field('sex')}
            label={t('child.sex')}
            choices={[
              { value: 'male', label: t('person.male') },
              { value: 'female', label: t('person.female') },
            ]}
          />
          <BirthField {...form.field('birth')} label={t('form.birth')} today={today} />
          <ChipField
            {...form.field('birthSource')}
            label={t('child.birthSource')}
            optional
            choices={(['certificate', 'identityCard', 'told'] as const).map((source) => ({
              value: source,
              label: t(`birthSource.${source}`),
            }))}
          />
          <SelectField
            {...form.field('ethnicity')}
            label={t('child.ethnicity')}
            choices={choicesOf(ethnicities)}
            optional
          />
          <ChipField
            {...form.field('nationality')}
            label={t('child.nationality')}
            optional
            choices={(['vietnamese', 'other', 'stateless'] as const).map((nationality) => ({
              value: nationality,
              label: t(`nationality.${nationality}`),
            }))}
          />
          <SelectField
            {...form.field('relation')}
            label={t('child.relation')}
            choices={choicesOf(relations)}
            optional
          />
        </>
      )}
    </EditFrame>
  )
}
