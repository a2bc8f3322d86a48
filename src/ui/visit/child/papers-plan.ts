import { insuranceSources } from '#rules/insurance-source.ts'
import type { FieldPlan } from '#ui/part/form-plan.ts'
import type { ChildPlan } from '#ui/visit/child/child-plan.ts'
import { identifierField } from '#ui/visit/child/identifier-field.tsx'
import { checkPapers, papersChanges, startPapers, type PapersValues } from '#ui/visit/child/papers.ts'
import { choicesOf } from '#ui/visit/child-words.ts'
import { t } from '#ui/words/words.ts'

/** Identifier, birth certificate, BHYT card. */
export const papersPlan: ChildPlan<PapersValues> = {
  start: ({ child, today }) => startPapers(child, today),
  fields: (values, { child, today }) => [
    { kind: 'section', label: 'child.identifier', fields: [identifierField(child, today)] },
    { kind: 'section', label: 'papers.registration', fields: registrationFields(values) },
    { kind: 'section', label: 'papers.insurance', fields: insuranceFields(values) },
  ],
  check: (values, { today }) => checkPapers(values, today),
  changes: (values, { child, today }) => papersChanges(values, child, today),
}

function registrationFields({ registered }: PapersValues): FieldPlan<PapersValues>[] {
  return [
    {
      kind: 'chips',
      field: 'registered',
      label: 'papers.registered',
      choices: [
        { value: 'registered', label: t('papers.registeredYes') },
        { value: 'unregistered', label: t('papers.registeredNo') },
      ],
    },
    ...(registered === 'registered'
      ? ([
          { kind: 'day', field: 'registeredOn', label: 'event.registeredOn', optional: true },
          { kind: 'text', field: 'certificate', label: 'event.certificateNumber', optional: true },
          { kind: 'text', field: 'certificatePlace', label: 'event.certificatePlace', optional: true },
        ] as const)
      : []),
  ]
}

function insuranceFields({ insured }: PapersValues): FieldPlan<PapersValues>[] {
  return [
    {
      kind: 'chips',
      field: 'insured',
      label: 'papers.insured',
      choices: [
        { value: 'insured', label: t('papers.insuredYes') },
        { value: 'none', label: t('papers.insuredNo') },
      ],
    },
    ...(insured === 'insured'
      ? ([
          { kind: 'code', field: 'insuranceNumber', label: 'papers.insuranceNumber', optional: true },
          {
            kind: 'choice',
            field: 'insuranceSource',
            label: 'papers.insuranceSource',
            choices: choicesOf(insuranceSources),
            optional: true,
          },
          { kind: 'day', field: 'insuredFrom', label: 'papers.insuredFrom', optional: true },
        ] as const)
      : []),
    ...(insured === 'none'
      ? ([
          { kind: 'text', field: 'insuranceReason', label: 'papers.insuranceReason', optional: true },
        ] as const)
      : []),
  ]
}
