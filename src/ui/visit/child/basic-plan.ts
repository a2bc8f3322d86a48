import { ethnicities } from '#rules/ethnicity.ts'
import { relations } from '#rules/relation.ts'
import { basicChanges, checkBasic, startBasic, type BasicValues } from '#ui/visit/child/basic.ts'
import type { ChildPlan } from '#ui/visit/child/child-plan.ts'
import { choicesOf } from '#ui/visit/child-words.ts'
import { sexChoices } from '#ui/visit/choice.ts'
import { t } from '#ui/words/words.ts'

/** Name, birth, sex, people, place in the family. */
export const basicPlan: ChildPlan<BasicValues> = {
  start: ({ child, today }) => startBasic(child, today),
  fields: (_, { child }) => [
    { kind: 'name', field: 'name', label: 'form.name', optional: child.fields.name?.placeholder === true },
    { kind: 'name', field: 'homeName', label: 'child.homeName', optional: true },
    { kind: 'chips', field: 'sex', label: 'child.sex', choices: sexChoices() },
    { kind: 'birth', field: 'birth', label: 'form.birth' },
    {
      kind: 'chips',
      field: 'birthSource',
      label: 'child.birthSource',
      optional: true,
      choices: (['certificate', 'identityCard', 'told'] as const).map((source) => ({
        value: source,
        label: t(`birthSource.${source}`),
      })),
    },
    {
      kind: 'choice',
      field: 'ethnicity',
      label: 'child.ethnicity',
      optional: true,
      choices: choicesOf(ethnicities),
    },
    {
      kind: 'chips',
      field: 'nationality',
      label: 'child.nationality',
      optional: true,
      choices: (['vietnamese', 'other', 'stateless'] as const).map((nationality) => ({
        value: nationality,
        label: t(`nationality.${nationality}`),
      })),
    },
    {
      kind: 'choice',
      field: 'relation',
      label: 'child.relation',
      optional: true,
      choices: choicesOf(relations),
    },
    {
      kind: 'text',
      field: 'reason',
      label: 'correction.reason',
      hint: 'correction.reasonHint',
      optional: true,
    },
  ],
  check: (values, { child, today }) => checkBasic(values, child, today),
  changes: (values, { child, today }, newId) => basicChanges(values, child, today, newId),
}
