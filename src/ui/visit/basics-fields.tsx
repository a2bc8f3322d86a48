import type { Day } from '#model/day.ts'
import { countedBirthDay } from '#model/birth.ts'
import { addMonths, dayParts } from '#model/day.ts'
import { leavingSoonAge, motherAge } from '#rules/book-age.ts'
import { parseBirth } from '#ui/part/date-text.ts'
import type { FieldPlan } from '#ui/part/form-plan.ts'
import type { Basics, KnownMother } from '#ui/visit/child-basics.ts'
import { sexChoices } from '#ui/visit/choice.ts'
import { SameChildren } from '#ui/visit/same-children.tsx'
import { t } from '#ui/words/words.ts'

/**
 * Sex, birth, mother and, if there is one, the name of a new child; whoever may be the same child shows up below.
 * `recent`: a newborn, with chips for today and yesterday beside the birth date.
 */
export function basicsFields(
  values: Basics & { identifier?: string },
  mothers: readonly KnownMother[],
  today: Day,
  recent = false,
): FieldPlan<Basics>[] {
  return [
    { kind: 'chips', field: 'sex', label: 'child.sex', choices: sexChoices() },
    {
      kind: 'birth',
      field: 'birth',
      label: 'form.birth',
      warning: birthWarning(values, mothers, today),
      recent,
    },
    { kind: 'chips', field: 'motherPick', label: 'child.mother', choices: motherChoices(mothers) },
    ...(values.motherPick === 'other'
      ? [{ kind: 'name', field: 'mother', label: 'child.motherName' } as const]
      : []),
    { kind: 'name', field: 'name', label: 'child.name', hint: 'child.nameLater', optional: true },
    {
      kind: 'element',
      key: 'same',
      element: <SameChildren values={values} mothers={mothers} today={today} />,
    },
  ]
}

function motherChoices(mothers: readonly KnownMother[]) {
  return [
    ...mothers.map((mother, index) => ({ value: String(index), label: mother.name })),
    { value: 'other', label: t(mothers.length > 0 ? 'child.motherOther' : 'child.motherType') },
    { value: 'unknown', label: t('child.motherUnknown') },
  ]
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
