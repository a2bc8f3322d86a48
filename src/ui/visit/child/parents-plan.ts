import { normaliseName } from '#model/name.ts'
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
import { sexChoices } from '#ui/visit/choice.ts'
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
    {
      kind: 'text',
      field: 'reason',
      label: 'correction.reason',
      hint: 'correction.reasonHint',
      optional: true,
    },
  ],
  check: (values, { today }) => checkParents(values, today),
  changes: (values, { child, today }, newId) => parentsChanges(values, child, today, newId),
}

/** More is asked only of somebody who has a name. */
function adultFields(values: ParentsValues, adult: AdultName): FieldPlan<ParentsValues>[] {
  const name = { kind: 'name', field: `${adult}Name`, label: 'form.name', optional: true } as const
  if (!normaliseName(values[`${adult}Name`])) return [name]
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
    {
      kind: 'chips',
      field: `${adult}Situation`,
      label: 'adult.situation',
      optional: true,
      choices: (['workingAway', 'institution', 'incapable'] as const).map((situation) => ({
        value: situation,
        label: t(`situation.${situation}`),
      })),
    },
    { kind: 'phone', field: `${adult}Phone`, label: 'form.phone', optional: true },
    {
      kind: 'more',
      label: 'adult.more',
      fields: [
        ...(adult === 'guardian'
          ? [
              {
                kind: 'chips',
                field: 'guardianSex',
                label: 'child.sex',
                optional: true,
                choices: sexChoices(),
              } as const,
            ]
          : []),
        { kind: 'number', field: `${adult}Identifier`, label: 'papers.identifierLabel', optional: true },
      ],
    },
  ]
}
