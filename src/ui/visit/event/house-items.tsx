import type { HouseAnswer } from '#model/house-check.ts'
import { safeHouse } from '#rules/safe-house.ts'
import type { SafeHouseItem } from '#rules/safe-house-items.ts'
import { ChipField } from '#ui/part/field.tsx'
import type { FieldPlan } from '#ui/part/form-plan.ts'
import { isWordKey, language, t } from '#ui/words/words.ts'

/** The answers in a form: one text per item, empty where nobody looked. */
export type ItemValues = Record<`item-${string}`, string>

/** The known items under the headings of their groups, each with its three answers. */
export function houseItemFields(): FieldPlan<ItemValues>[] {
  return safeHouse.groups.flatMap(({ code }) => {
    const items = safeHouse.items.filter((item) => item.group === code && item.vi !== null)
    const label = `houseGroup.${code}`
    if (items.length === 0 || !isWordKey(label)) return []
    return [{ kind: 'section', label, fields: items.map(itemField) } as const]
  })
}

/** What was answered, by the key of the item. */
export function readAnswers(values: ItemValues): Record<string, HouseAnswer> {
  return Object.fromEntries(
    safeHouse.items.flatMap(({ key }) => {
      const answer = values[`item-${key}`]
      return answer ? [[key, answer as HouseAnswer] as const] : []
    }),
  )
}

/** Answers as the form holds them, empty for items that nobody looked at. */
export function startAnswers(answers: Readonly<Record<string, HouseAnswer>>): ItemValues {
  return Object.fromEntries(safeHouse.items.map(({ key }) => [`item-${key}`, answers[key] ?? '']))
}

/** The words of an item, with the mark of those that no house may miss. */
export function itemWords(item: SafeHouseItem): string {
  const words = item[language.value] ?? item.vi ?? item.key
  return item.mandatory ? t('house.mandatory', { words }) : words
}

function itemField(item: SafeHouseItem): FieldPlan<ItemValues> {
  return {
    kind: 'own',
    field: `item-${item.key}`,
    show: (binding) => (
      <ChipField
        {...binding}
        value={binding.value as HouseAnswer | ''}
        label={itemWords(item)}
        choices={(['ok', 'notOk', 'notApplicable'] as const).map((answer) => ({
          value: answer,
          label: t(`houseAnswer.${answer}`),
        }))}
      />
    ),
  }
}
