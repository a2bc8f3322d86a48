import { controlsOf, type Control } from '#ui/part/controls.ts'
import type { FormPlan } from '#ui/part/form-plan.ts'
import { oddDay, oddText, pick, type Random } from './odd-text.ts'

type Values = Record<string, unknown>

/**
 * Fills a form as its page would let somebody: what an answer makes appear is filled too. Some people are careful, some
 * change only a little, some paste anything.
 */
export function fill<Context>(
  random: Random,
  plan: FormPlan<Values, Context>,
  context: Context,
  known: readonly string[],
): Values {
  let values: Values = { ...plan.start(context) }
  const oddness = pick(random, [0, 0.05, 0.2, 0.6])
  const share = pick(random, [1, 1, 0.8, 0.4])
  const filled = new Set<string>()
  for (let round = 0; round < 4; round += 1) {
    const fresh = controlsOf(plan.fields(values, context)).filter(({ field }) => !filled.has(field))
    for (const control of fresh) {
      filled.add(control.field)
      if (random() < share) values = { ...values, ...answer(random, control, known, oddness) }
    }
  }
  return values
}

function answer(random: Random, control: Control<Values>, known: readonly string[], oddness: number): Values {
  const { field } = control
  switch (control.kind) {
    case 'day':
      return { [field]: oddDay(random, oddness) }
    case 'birth': {
      const way = pick(random, ['day', 'day', 'day', 'month', 'year', 'estimated'])
      const age = oddText(random, 'number', oddness)
      return { [field]: { ...oddDay(random, oddness), known: way, age } }
    }
    case 'tick':
      return { [field]: random() < 0.5 }
    case 'ticks':
      return { [field]: control.choices.map(({ value }) => value).filter(() => random() < 0.6) }
    case 'chips':
    case 'select':
    case 'choice': {
      if (control.choices.length === 0) return {}
      const { value } = pick(random, control.choices)
      return { [field]: value, ...control.also?.(value) }
    }
    case 'own': {
      const shown = control.show({ id: field, value: '', error: undefined, onChange: () => undefined })
      return { [field]: pick(random, ['', ...(choicesIn(shown) ?? known)]) }
    }
    default:
      return { [field]: oddText(random, control.kind, oddness) }
  }
}

/** What a control of its own making lets choose, if it is one of the usual parts with choices. */
function choicesIn(shown: unknown): string[] | undefined {
  const { choices } = (shown as { props?: { choices?: { value: string }[] } }).props ?? {}
  return choices?.map(({ value }) => value)
}
