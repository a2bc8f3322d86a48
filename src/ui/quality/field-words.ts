import type { ChosenField } from '#check/child-merge.ts'
import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { childFacts, type FactPart } from '#ui/visit/child/fact.ts'
import { codeWords } from '#ui/words/words.ts'

const parts: readonly FactPart[] = ['basic', 'parents', 'papers', 'school', 'health', 'place', 'note']

/** What a record says in one field, in the words of the child's page; empty where it says nothing. */
export function fieldWords(child: RecordOf<'child'>, field: ChosenField, today: Day): string {
  const alone = { ...child, fields: { [field]: child.fields[field] } } as RecordOf<'child'>
  return parts
    .flatMap((part) => childFacts(alone, part, today))
    .map(([label, value]) => (field === 'parents' ? `${label}: ${value}` : value))
    .join(', ')
}

/** What a field is called. */
export function fieldLabel(field: ChosenField): string {
  return codeWords('field', field)
}
