import type { Chance } from '#demo/chance.ts'
import type { Day } from '#model/day.ts'
import { dateTextOf, emptyBirth } from '#ui/part/date-text.ts'
import type { FieldPlan } from '#ui/part/form-plan.ts'
import type { AnyEventPlan } from '#ui/visit/event/event-plan.ts'
import type { EventContext } from '#ui/visit/event/event.ts'

type Values = Record<string, unknown>

const names = ['Nguyễn Thị Mận', 'Y Bliă Niê', 'Trần Văn Út', 'Lò Thị Pâng', 'H’Bơ̆ Êban', 'Phạm Gia Bảo']

/**
 * Fills in a form as somebody would who writes everything that the page asks: a choice among the choices, a name, the
 * day on which it happens. Whatever is optional is left empty half of the time. Answers the values, which the form's own
 * check may still refuse.
 *
 * @param homes other households of the area, for what is moved there
 */
export function fillIn(
  plan: AnyEventPlan,
  context: EventContext,
  chance: Chance,
  homes: readonly string[],
): Values {
  let values: Values = plan.start(context)
  // a choice may bring further questions
  for (let round = 0; round < 3; round += 1) {
    const fields = plan.fields(values as never, context) as readonly FieldPlan<Values>[]
    values = fields.reduce(
      (filled, field) => ({ ...filled, ...answer(plan, field, context, chance, homes) }),
      values,
    )
  }
  return { ...values, ...(Object.hasOwn(values, 'date') && { date: dateTextOf(context.today) }) }
}

function answer(
  plan: AnyEventPlan,
  field: FieldPlan<Values>,
  context: EventContext,
  chance: Chance,
  homes: readonly string[],
): Values {
  if ('optional' in field && field.optional === true && chance.happens(0.5)) return {}
  switch (field.kind) {
    case 'more':
    case 'group':
    case 'section':
    case 'boxes':
      return field.fields.reduce((all, one) => ({ ...all, ...answer(plan, one, context, chance, homes) }), {})
    case 'chips':
    case 'select':
    case 'choice': {
      if (field.choices.length === 0) return {}
      const { value } = chance.pick(field.choices)
      return { [field.field]: value, ...field.also?.(value) }
    }
    case 'ticks': {
      const ticked = field.choices.filter(() => chance.happens(0.5)).map(({ value }) => value)
      return {
        [field.field]: ticked.length > 0 ? ticked : field.choices.slice(0, 1).map(({ value }) => value),
      }
    }
    case 'tick':
      return { [field.field]: chance.happens(0.5) }
    case 'birth':
      // what is written of a birth today did not change yesterday
      return {
        [field.field]:
          plan.kind === 'birth'
            ? { ...emptyBirth, ...dateTextOf(context.today) }
            : birthBefore(context.today, chance),
      }
    case 'day':
      return { [field.field]: dateTextOf(context.today) }
    case 'name':
      return { [field.field]: chance.pick(names) }
    case 'number':
      // what the form proposes is left as it is
      return plan.start(context)[field.field as never] ? {} : { [field.field]: String(chance.int(1, 12)) }
    case 'text':
    case 'long':
      return { [field.field]: chance.pick(['bệnh viện huyện', 'xã bên', 'theo bà ngoại']) }
    case 'own':
      return homes.length > 0 && field.field === 'to' ? { to: chance.pick(homes) } : {}
    default:
      return {}
  }
}

function birthBefore(today: Day, chance: Chance): Values {
  const year = Number(today.slice(0, 4)) - chance.int(0, 14)
  return { ...emptyBirth, known: 'year', year: String(year) }
}
