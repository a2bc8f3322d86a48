import type { Item } from '#rules/rule-set.ts'
import { TickField } from '#ui/part/field.tsx'
import type { Form } from '#ui/part/use-form.ts'
import { t } from '#ui/words/words.ts'
import type { FigureValues } from './figure-values.ts'
import { maxWords, wordingOf } from './score-words.ts'

/** The parts of a checklist, and “none of them”. */
export function ChecklistField(props: {
  form: Form<FigureValues>
  item: Extract<Item, { kind: 'checklist' }>
}) {
  const { form, item } = props
  const checked = form.values.checked
  const toggle = (part: string, on: boolean) =>
    form.set({ none: false, checked: on ? [...checked, part] : checked.filter((one) => one !== part) })
  return (
    <fieldset class="field">
      <legend class="label">{t('figure.parts')}</legend>
      <div class="chips">
        {item.parts.map((part) => (
          <TickField
            key={part.part}
            id={`part-${part.part}`}
            label={`${wordingOf(part)} (${maxWords(part.weight.v)})`}
            value={checked.includes(part.part)}
            onChange={(on) => toggle(part.part, on)}
          />
        ))}
        <TickField
          id="part-none"
          label={t('figure.partsNone')}
          value={form.values.none}
          onChange={(none) => form.set({ none, ...(none && { checked: [] }) })}
        />
      </div>
    </fieldset>
  )
}
