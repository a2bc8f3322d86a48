import { Fragment } from 'preact'
import type { Day } from '#model/day.ts'
import { GroupFrame } from '#ui/part/field.tsx'
import type { FieldPlan } from '#ui/part/form-plan.ts'
import { PlanControl, wordsOf } from '#ui/part/plan-control.tsx'
import { PlanNote } from '#ui/part/plan-note.tsx'
import type { Form } from '#ui/part/use-form.ts'
import { t } from '#ui/words/words.ts'

/** The controls of a described form, in its order. */
export function PlanFields<Values extends object>(props: {
  form: Form<Values>
  fields: readonly FieldPlan<Values>[]
  today: Day
}) {
  return (
    <>
      {props.fields.map((one) => (
        <Fragment key={keyOf(one)}>
          <One form={props.form} one={one} today={props.today} />
        </Fragment>
      ))}
    </>
  )
}

function One<Values extends object>(props: { form: Form<Values>; one: FieldPlan<Values>; today: Day }) {
  const { one, form, today } = props
  switch (one.kind) {
    case 'boxes':
      return (
        <GroupFrame id={one.id} error={undefined} {...wordsOf(one)}>
          <div class="date-boxes">
            <PlanFields form={form} fields={one.fields} today={today} />
          </div>
        </GroupFrame>
      )
    case 'more':
      return (
        <details>
          <summary class="button plain">{t(one.label)}</summary>
          <div class="stack">
            <PlanFields form={form} fields={one.fields} today={today} />
          </div>
        </details>
      )
    case 'group':
      return (
        <fieldset class="stack">
          <legend class="visually-hidden">{t(one.label)}</legend>
          <PlanFields form={form} fields={one.fields} today={today} />
        </fieldset>
      )
    case 'section':
      return (
        <section class="sheet stack">
          <h2>{t(one.label)}</h2>
          <PlanFields form={form} fields={one.fields} today={today} />
        </section>
      )
    case 'heading':
    case 'words':
    case 'note':
    case 'element':
      return <PlanNote one={one} />
    default:
      return <PlanControl form={form} one={one} today={today} />
  }
}

/** What tells one control from another, so that what is typed stays in its box when others come and go. */
function keyOf<Values extends object>(one: FieldPlan<Values>): string {
  if ('field' in one) return `${one.field}/${one.key ?? ''}`
  if (one.kind === 'boxes') return one.id
  if (one.kind === 'element') return one.key
  return `${one.kind}/${'label' in one ? one.label : one.words}`
}
