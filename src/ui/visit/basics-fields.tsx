import type { Day } from '#model/day.ts'
import { countedBirthDay } from '#model/birth.ts'
import { addMonths, dayParts } from '#model/day.ts'
import { leavingSoonAge, motherAge } from '#rules/book-age.ts'
import { BirthField } from '#ui/part/date-field.tsx'
import { parseBirth } from '#ui/part/date-text.ts'
import { ChipField, TextField } from '#ui/part/field.tsx'
import type { Form } from '#ui/part/use-form.ts'
import type { Basics, KnownMother } from '#ui/visit/child-basics.ts'
import { SameChildren } from '#ui/visit/same-children.tsx'
import { t } from '#ui/words/words.ts'

/** Sex, birth, mother and, if there is one, the name of a new child; whoever may be the same child shows up below. */
export function BasicsFields(props: {
  form: Form<Basics>
  mothers: readonly KnownMother[]
  today: Day
  /** A newborn: chips for today and yesterday stand beside the birth date. */
  recent?: boolean
}) {
  const { form, mothers, today } = props
  const { values } = form
  return (
    <>
      <ChipField
        {...form.field('sex')}
        label={t('child.sex')}
        choices={[
          { value: 'male', label: t('person.male') },
          { value: 'female', label: t('person.female') },
        ]}
      />
      <BirthField
        {...form.field('birth')}
        label={t('form.birth')}
        today={today}
        warning={birthWarning(values, mothers, today)}
        {...(props.recent && { recent: true })}
      />
      <ChipField
        {...form.field('motherPick')}
        label={t('child.mother')}
        choices={[
          ...mothers.map((mother, index) => ({ value: String(index), label: mother.name })),
          { value: 'other', label: t(mothers.length > 0 ? 'child.motherOther' : 'child.motherType') },
          { value: 'unknown', label: t('child.motherUnknown') },
        ]}
      />
      {values.motherPick === 'other' && (
        <TextField {...form.field('mother')} kind="name" label={t('child.motherName')} />
      )}
      <TextField
        {...form.field('name')}
        kind="name"
        label={t('child.name')}
        hint={t('child.nameLater')}
        optional
      />
      <SameChildren values={values} mothers={mothers} today={today} />
    </>
  )
}

/** What is unlikely but possible is said, never refused. */
function birthWarning(values: Basics, mothers: readonly KnownMother[], today: Day): string | undefined {
  const birth = parseBirth(values.birth, today).value
  if (!birth) return undefined
  if (addMonths(countedBirthDay(birth), leavingSoonAge.months) <= today) return t('warning.almostSixteen')
  const motherBorn = mothers[Number(values.motherPick || Number.NaN)]?.parents.mother?.birthYear
  if (motherBorn === undefined) return undefined
  const age = dayParts(countedBirthDay(birth)).year - motherBorn
  return age < motherAge.least || age > motherAge.most ? t('warning.motherAge', { age }) : undefined
}
