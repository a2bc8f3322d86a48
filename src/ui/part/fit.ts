import type { NewChange } from '#book/book.ts'
import { checkChange } from '#model/change.ts'
import { controlsOf } from '#ui/part/controls.ts'
import type { FormPlan } from '#ui/part/form-plan.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { t } from '#ui/words/words.ts'

/** No text of the model is limited to less, so what is shorter fits. */
const shortest = 20

const typedKinds: ReadonlySet<string> = new Set(['text', 'long', 'name', 'code', 'phone', 'number', 'own'])

/**
 * What blocks saving a described form: what the plan says, else which typed text would not fit into the book and how
 * long it may be, so that a save never fails for something that was typed. The limits are those of the model's schemas,
 * also where several boxes become one text: a text is shortened until the changes are sound. Nothing is written.
 */
export function checkPlan<Values extends object, Context>(
  plan: FormPlan<Values, Context>,
  values: Values,
  context: Context,
  newId: () => string,
): FieldError[] {
  const errors = plan.check(values, context)
  if (errors.length > 0) return errors
  const fits = (tried: Values) => plan.changes(tried, context, newId).every(isSound)
  if (fits(values)) return []
  const typed = controlsOf(plan.fields(values, context))
    .filter(({ kind }) => typedKinds.has(kind))
    .map(({ field }) => ({ field, text: textIn(values, field) }))
    .filter(({ text }) => text.length > shortest)
    .sort((one, other) => other.text.length - one.text.length)
  const all = Object.fromEntries(typed.map(({ field, text }) => [field, text.slice(0, 1)]))
  // each by itself, and if it is none of them the longest of those that are too long together
  const alone = typed.filter(({ field, text }) => !fits({ ...values, ...all, [field]: text }))
  return (alone.length > 0 ? alone : typed.slice(0, 1)).map(({ field, text }) => {
    const others = alone.length > 0 ? all : {}
    const most = greatest(text.length, (length) =>
      fits({ ...values, ...others, [field]: text.slice(0, length) }),
    )
    return { field, message: t('error.textLong', { most }) }
  })
}

/** The greatest length from 1 to below `length` that passes, where 1 does and `length` does not. */
function greatest(length: number, passes: (length: number) => boolean): number {
  let [least, most] = [1, length]
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2)
    if (passes(middle)) least = middle
    else most = middle
  }
  return least
}

function textIn(values: object, field: string): string {
  const value: unknown = Reflect.get(values, field)
  return typeof value === 'string' ? value : ''
}

function isSound(change: NewChange): boolean {
  return !checkChange(change, false)
}
