import { sameChildren } from '#check/same-child.ts'
import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { useRegister } from '#ui/context.ts'
import { birthTextOf, emptyBirth } from '#ui/part/date-text.ts'
import { TextField, type Binding } from '#ui/part/field.tsx'
import type { FieldPlan } from '#ui/part/form-plan.ts'
import { identifierWarning } from '#ui/visit/child-basics.ts'
import { childName } from '#ui/visit/child-words.ts'
import { householdTitle } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'

/** A child's twelve digits; what they say about sex and year, and whoever else has them, is a warning, never an error. */
export function identifierField(child: RecordOf<'child'>, today: Day): FieldPlan<{ identifier: string }> {
  return {
    kind: 'own',
    field: 'identifier',
    show: (binding) => <IdentifierField child={child} today={today} binding={binding} />,
  }
}

function IdentifierField(props: { child: RecordOf<'child'>; today: Day; binding: Binding<string> }) {
  const { child, today, binding } = props
  const { birth, sex } = child.fields
  const identifier = binding.value
  const other = useRegister(
    (book) => {
      const [found] = sameChildren(
        book.register,
        { name: '', mother: '', birth: undefined, identifier },
        child.id,
      )
      const household = found && book.register.get('household', found.child.fields.household ?? '')
      return (
        found &&
        household &&
        t('warning.identifierTwice', { name: childName(found.child), household: householdTitle(household) })
      )
    },
    [identifier],
  )
  return (
    <TextField
      {...binding}
      kind="number"
      label={t('papers.identifierLabel')}
      hint={t('papers.identifierHint')}
      optional
      warning={
        other ??
        identifierWarning(
          identifier,
          { sex: sex ?? '', birth: birth ? birthTextOf(birth, today) : emptyBirth },
          today,
        )
      }
    />
  )
}
