import type { FieldPlan } from '#ui/part/form-plan.ts'

/** One control of a described form that holds a value. */
export type Control<Values extends object> = Extract<FieldPlan<Values>, { field: string }>

/** The controls of a described form in order, those of grouped and folded parts too. */
export function controlsOf<Values extends object>(fields: readonly FieldPlan<Values>[]): Control<Values>[] {
  return fields.flatMap((one): Control<Values>[] => {
    if ('fields' in one) return controlsOf(one.fields)
    return 'field' in one ? [one] : []
  })
}
