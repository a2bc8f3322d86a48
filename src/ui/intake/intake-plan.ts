import type { FieldPlan } from '#ui/part/form-plan.ts'
import type { IntakeValues } from '#ui/intake/intake-form.ts'
import { sourceChoices } from '#ui/intake/intake-words.ts'
import { t } from '#ui/words/words.ts'

type Field = FieldPlan<IntakeValues>

/** The controls of Mẫu số 01: what decides in the next hours first, the rest folded. */
export function intakeFields(values: IntakeValues): Field[] {
  return [
    {
      kind: 'section',
      label: 'intake.short',
      fields: [
        {
          kind: 'chips',
          field: 'kind',
          label: 'intake.kind',
          choices: (['abused', 'atRisk', 'special'] as const).map((one) => ({
            value: one,
            label: t(`intake.kind.${one}`),
          })),
        },
        {
          kind: 'chips',
          field: 'urgent',
          label: 'intake.urgent',
          choices: [
            { value: 'yes', label: t('intake.urgent.yes') },
            { value: 'no', label: t('intake.urgent.no') },
          ],
        },
        { kind: 'chips', field: 'source', label: 'intake.source', choices: sourceChoices() },
        { kind: 'text', field: 'childName', label: 'intake.childName', optional: true },
        { kind: 'text', field: 'place', label: 'intake.place', optional: true },
        { kind: 'long', field: 'state', label: 'intake.state', optional: true },
      ],
    },
    { kind: 'more', label: 'intake.moreChild', fields: childFields() },
    { kind: 'more', label: 'intake.moreFamily', fields: familyFields() },
    { kind: 'more', label: 'intake.moreReporter', fields: reporterFields() },
    ...(values.child || values.household
      ? [{ kind: 'words', words: t('intake.fromBook'), quiet: true } as const]
      : []),
  ]
}

function childFields(): Field[] {
  return [
    {
      kind: 'chips',
      field: 'sex',
      label: 'intake.sex',
      optional: true,
      choices: (['male', 'female', 'unknown'] as const).map((one) => ({
        value: one,
        label: t(`intake.sex.${one}`),
      })),
    },
    { kind: 'birth', field: 'birth', label: 'intake.birth', optional: true },
    { kind: 'long', field: 'feared', label: 'intake.feared', optional: true },
    { kind: 'long', field: 'helped', label: 'intake.helped', optional: true },
    { kind: 'long', field: 'note', label: 'form.note', optional: true },
  ]
}

function familyFields(): Field[] {
  return [
    ...(['father', 'mother'] as const).map((parent): Field => ({
      kind: 'section',
      label: `intake.${parent}`,
      fields: [
        { kind: 'text', field: `${parent}Name`, label: 'form.name', optional: true },
        { kind: 'number', field: `${parent}Age`, label: 'intake.age', optional: true },
        { kind: 'text', field: `${parent}Job`, label: 'intake.job', optional: true },
      ],
    })),
    { kind: 'long', field: 'family', label: 'intake.family', optional: true },
    { kind: 'text', field: 'carer', label: 'intake.carer', optional: true },
  ]
}

function reporterFields(): Field[] {
  return [
    { kind: 'words', words: t('intake.reporterHelp') },
    { kind: 'text', field: 'reporterName', label: 'form.name', optional: true },
    { kind: 'text', field: 'reporterPhone', label: 'form.phone', optional: true },
    { kind: 'text', field: 'reporterAddress', label: 'household.address', optional: true },
    { kind: 'long', field: 'reporterNote', label: 'form.note', optional: true },
  ]
}
