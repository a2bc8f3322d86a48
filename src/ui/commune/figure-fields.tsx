import type { Item } from '#rules/rule-set.ts'
import { ChipField, TextField } from '#ui/part/field.tsx'
import type { Form } from '#ui/part/use-form.ts'
import { t } from '#ui/words/words.ts'
import type { Pair } from './comparison.ts'
import type { FigureValues } from './figure-values.ts'
import { wholeWords } from './number-entry.ts'
import { measureName } from './score-words.ts'
import { DecisionFields } from './decision-fields.tsx'
import { ChecklistField } from './checklist-field.tsx'

/** The controls for what was found out, by kind of indicator. `book` offers the book's own numbers. */
export function FigureFields(props: { form: Form<FigureValues>; item: Item; book: Pair | undefined }) {
  const { form, item, book } = props
  if (form.values.mode === 'decided') return <DecisionFields form={form} item={item} />
  switch (item.kind) {
    case 'yesNo':
      return (
        <ChipField
          {...form.field('answer')}
          label={t('figure.answer')}
          choices={[
            { value: 'yes', label: t('answer.yes') },
            { value: 'no', label: t('answer.no') },
          ]}
        />
      )
    case 'share':
    case 'rate':
      return (
        <>
          <TextField
            {...form.field('numerator')}
            kind="number"
            label={t('figure.numerator', { name: measureName(item.numerator.measure) })}
          />
          <TextField
            {...form.field('denominator')}
            kind="number"
            label={t('figure.denominator', { name: measureName(item.denominator.measure) })}
            hint={
              book?.whole === undefined ? undefined : t('figure.bookSays', { count: wholeWords(book.whole) })
            }
          />
        </>
      )
    case 'count':
      return (
        <TextField
          {...form.field('count')}
          kind="number"
          label={t('figure.count', { name: measureName(item.numerator.measure) })}
        />
      )
    case 'survey':
      return (
        <>
          <TextField {...form.field('valid')} kind="number" label={t('figure.valid')} />
          <TextField {...form.field('satisfied')} kind="number" label={t('figure.satisfied')} />
        </>
      )
    case 'checklist':
      return <ChecklistField form={form} item={item} />
    case 'council':
      return <DecisionFields form={form} item={item} />
  }
}
