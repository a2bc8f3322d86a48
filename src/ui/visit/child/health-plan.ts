import { disabilityDegrees, disabilityTypes } from '#rules/disability.ts'
import { choicesOf } from '#ui/visit/child-words.ts'
import type { ChildPlan } from '#ui/visit/child/child-plan.ts'
import { checkHealth, healthChanges, startHealth, type HealthValues } from '#ui/visit/child/health.ts'
import type { FieldPlan } from '#ui/part/form-plan.ts'
import { birthPlaceChoices } from '#ui/visit/choice.ts'
import { t } from '#ui/words/words.ts'

/** Birth facts, vaccination by book or card, disability. */
export const healthPlan: ChildPlan<HealthValues> = {
  start: ({ child }) => startHealth(child),
  fields: (values) => [
    {
      kind: 'chips',
      field: 'vaccinated',
      label: 'health.vaccinated',
      hint: 'health.vaccinatedHint',
      choices: (['yes', 'no', 'unknown'] as const).map((full) => ({
        value: full,
        label: t(`vaccinated.${full}`),
      })),
    },
    ...(values.vaccinated === 'yes'
      ? [{ kind: 'day', field: 'vaccinatedOn', label: 'health.vaccinatedOn', optional: true } as const]
      : []),
    {
      kind: 'chips',
      field: 'disabled',
      label: 'health.disabled',
      choices: (['no', 'yes'] as const).map((answer) => ({ value: answer, label: t(`answer.${answer}`) })),
    },
    ...(values.disabled === 'yes' ? disabilityFields() : []),
    { kind: 'number', field: 'order', label: 'child.birthOrder', optional: true },
    { kind: 'number', field: 'weight', label: 'child.birthWeight', optional: true },
    { kind: 'tick', field: 'weightEstimated', label: 'health.weightEstimated' },
    {
      kind: 'chips',
      field: 'place',
      label: 'child.birthPlace',
      optional: true,
      choices: birthPlaceChoices(),
    },
  ],
  check: (values, { today }) => checkHealth(values, today),
  changes: (values, { child, today }) => healthChanges(values, child, today),
}

function disabilityFields(): FieldPlan<HealthValues>[] {
  return [
    {
      kind: 'ticks',
      field: 'types',
      label: 'health.types',
      choices: choicesOf(disabilityTypes),
    },
    {
      kind: 'select',
      field: 'degree',
      label: 'health.degree',
      optional: true,
      choices: choicesOf(disabilityDegrees),
    },
    { kind: 'text', field: 'certificate', label: 'health.certificate', optional: true },
  ]
}
