import { withValueFrom } from '#model/span.ts'
import { childField, type PaperKind } from '#ui/paper/kind.ts'
import { childOf } from '#ui/paper/child-of.ts'
import { edited } from '#ui/visit/change.ts'
import { choiceErrors } from '#ui/visit/check.ts'
import { t } from '#ui/words/words.ts'

/** B: a child has its health insurance card; from the day of the slip on. */
export const insuredKind: PaperKind = {
  code: 'B',
  label: 'paper.insured',
  fields: (context) => [childField(context, (id) => childOf(context, id))],
  check: (values) => choiceErrors('child', values['child'] ?? '', t('error.chooseChild')),
  changes(values, { context, on }) {
    const child = context.children.find((one) => one.id === values['child'])
    if (!child) return []
    return edited(child, { insurance: withValueFrom(child.fields.insurance, on, { state: 'insured' }) })
  },
}
