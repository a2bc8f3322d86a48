import type { Day } from '#model/day.ts'
import { ChoiceField } from '#ui/part/choice-field.tsx'
import { BirthField, DayField } from '#ui/part/date-field.tsx'
import type { BirthText, DateText } from '#ui/part/date-text.ts'
import { ChipField, SelectField, TextField, TickField, type Binding, type Labelled } from '#ui/part/field.tsx'
import type { FieldPlan, Said } from '#ui/part/form-plan.ts'
import { TicksField } from '#ui/part/ticks-field.tsx'
import type { Form } from '#ui/part/use-form.ts'
import { t } from '#ui/words/words.ts'

/** One control of a described form, tied to its value. */
export function PlanControl<Values extends object>(props: {
  form: Form<Values>
  one: Extract<FieldPlan<Values>, { field: string }>
  today: Day
}) {
  const { form, one, today } = props
  switch (one.kind) {
    case 'day':
      return (
        <DayField
          {...bound<DateText>(form, one.field)}
          {...wordsOf(one)}
          today={today}
          {...(one.latest && { latest: one.latest })}
        />
      )
    case 'birth':
      return (
        <BirthField
          {...bound<BirthText>(form, one.field)}
          {...wordsOf(one)}
          today={today}
          {...(one.recent && { recent: true })}
        />
      )
    case 'ticks':
      return (
        <TicksField {...bound<readonly string[]>(form, one.field)} {...wordsOf(one)} choices={one.choices} />
      )
    case 'tick':
      return <TickField {...bound<boolean>(form, one.field)} label={t(one.label)} />
    case 'own':
      return <>{one.show(bound(form, one.field))}</>
    case 'chips':
    case 'select':
    case 'choice': {
      const { also } = one
      const binding = bound<string>(form, one.field)
      const Field = choiceFields[one.kind]
      return (
        <Field
          {...binding}
          {...wordsOf(one)}
          choices={one.choices}
          {...(also && {
            onChange: (value: string) => form.set({ [one.field]: value, ...also(value) } as Partial<Values>),
          })}
        />
      )
    }
    default:
      return <TextField {...bound<string>(form, one.field)} {...wordsOf(one)} kind={one.kind} />
  }
}

const choiceFields = { chips: ChipField, select: SelectField, choice: ChoiceField }

/** The words around a control. */
export function wordsOf(said: Said): Labelled {
  const hint = said.told ?? (said.hint && t(said.hint))
  return { label: t(said.label), hint, optional: said.optional, warning: said.warning }
}

/** The plan's type has made sure that the field holds such a value. */
function bound<Value>(form: { field(name: never): unknown }, field: string): Binding<Value> {
  return form.field(field as never) as Binding<Value>
}
