import { chosenFields, differingFields, mergeChanges, type ChosenField } from '#check/child-merge.ts'
import type { LikenessReason } from '#check/likeness.ts'
import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { ChipField } from '#ui/part/field.tsx'
import type { FieldPlan, FormPlan } from '#ui/part/form-plan.ts'
import { fieldLabel, fieldWords } from '#ui/quality/field-words.ts'
import { PairTable } from '#ui/quality/pair-table.tsx'
import { areaName } from '#ui/transfer/target.ts'
import { childName } from '#ui/visit/child-words.ts'
import { choiceErrors } from '#ui/visit/check.ts'
import { t } from '#ui/words/words.ts'

export interface PairContext {
  register: Register
  first: RecordOf<'child'>
  second: RecordOf<'child'>
  reasons: readonly LikenessReason[]
  today: Day
}

/** Which record stays, and per field in which both say something else the record that is right. */
export type PairValues = { keep: string } & Record<ChosenField, string>

/** “Cùng một cháu”: two records become one. */
export const pairPlan: FormPlan<PairValues, PairContext> = {
  start: () =>
    ({ keep: '', ...Object.fromEntries(chosenFields.map((field) => [field, ''])) }) as unknown as PairValues,
  fields(values, context) {
    const { first, second, register } = context
    const kept = keptOf(values, context)
    return [
      { kind: 'element', key: 'pair', element: <PairTable {...context} /> },
      {
        kind: 'chips',
        field: 'keep',
        label: 'duplicate.keep',
        hint: 'duplicate.keepHint',
        choices: [first, second].map((child, index) => ({
          value: child.id,
          label: t('duplicate.record', {
            number: index + 1,
            name: childName(child),
            area: areaName(register, child.area),
          }),
        })),
        also: (id) => Object.fromEntries(chosenFields.map((field) => [field, id])),
      },
      ...(kept ? differingFields(kept, otherOf(kept, context)).map((field) => choiceOf(field, context)) : []),
    ]
  },
  check: (values) => choiceErrors('keep', values.keep, t('duplicate.keepMissing')),
  changes(values, context, newId) {
    const kept = keptOf(values, context)
    if (!kept) return []
    const lost = otherOf(kept, context)
    const fromLost = new Set(chosenFields.filter((field) => values[field] === lost.id))
    return mergeChanges(context.register, { kept, lost, fromLost }, context.today, newId())
  },
}

function choiceOf(field: ChosenField, { first, second, today }: PairContext): FieldPlan<PairValues> {
  const choices = [first, second].map((child) => ({
    value: child.id,
    label: fieldWords(child, field, today),
  }))
  return {
    kind: 'own',
    field,
    key: field,
    show: (binding) => <ChipField {...binding} label={fieldLabel(field)} choices={choices} />,
  }
}

function keptOf({ keep }: PairValues, { first, second }: PairContext): RecordOf<'child'> | undefined {
  return [first, second].find(({ id }) => id === keep)
}

function otherOf(kept: RecordOf<'child'>, { first, second }: PairContext): RecordOf<'child'> {
  return kept === first ? second : first
}
