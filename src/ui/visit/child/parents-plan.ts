import type { FieldPlan } from '#ui/part/form-plan.ts'
import type { ChildPlan } from '#ui/visit/child/child-plan.ts'
import {
  adults,
  checkParents,
  parentsChanges,
  startParents,
  type AdultName,
  type ParentsValues,
} from '#ui/visit/child/parents.ts'
import { t } from '#ui/words/words.ts'

/** Mother, father, guardian, carer. */
export const parentsPlan: ChildPlan<ParentsValues> = {
  start: ({ child }) => startParents(child),
  fields: (values) => [
    ...adults.map(
      (adult) => ({ kind: 'section', label: `adult.${adult}`, fields: adultFields(values, adult) }) as const,
    ),
    {
      kind: 'section',
      label: 'adult.carer',
      fields: [
        { kind: 'name', field: 'carerName', label: 'form.name', optional: true },
        { kind: 'text', field: 'carerRelation', label: 'adult.carerRelation', optional: true },
      ],
    },
    { kind: 'text', field: 'unknown', label: 'adult.unknown', optional: true },
  ],
  check: (values, { today }) => checkParents(values, today),
  changes: (values, { child, today }, newId) => parentsChanges(values, child, today, newId),
}

/** More is asked only of somebody who has a name. */
function adultFields(values: ParentsValues, adult: AdultName): FieldPlan<ParentsValues>[] {
  const name = { kind: 'name', field: `${adult}Name`, label: 'form.name', optional: true } as const
  if (!values[`${adult}Name`].trim()) return [name]
  return [
    name,
    { kind: 'number', field: `${adult}Year`, label: 'adult.birthYear', optional: true },
    {
      kind: 'chips',
      field: `${adult}Life`,
      label: 'adult.life',
      optional: true,
      choices: (['living', 'dead', 'missing', 'unknown'] as const).map((life) => ({
        value: life,
        label: t(`life.${life}`),
      })),
    },
    { kind: 'phone', field: `${adult}Phone`, label: 'form.phone', optional: true },
  ]
}
