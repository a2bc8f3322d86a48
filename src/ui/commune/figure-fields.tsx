import { useSignal } from '@preact/signals'
import type { Item } from '#rules/rule-set.ts'
import { ChipField, TextField, TickField } from '#ui/part/field.tsx'
import type { Form } from '#ui/part/use-form.ts'
import { Button } from '#ui/part/button.tsx'
import { t } from '#ui/words/words.ts'
import type { Pair } from './comparison.ts'
import type { FigureValues } from './figure-values.ts'
import { wholeWords } from './number-entry.ts'
import { maxWords, measureName, wordingOf } from './score-words.ts'

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

function ChecklistField(props: { form: Form<FigureValues>; item: Extract<Item, { kind: 'checklist' }> }) {
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

/** Points by decision of the council; “không phát sinh” suggests the maximum (A4) and leaves the deciding to people. */
function DecisionFields({ form, item }: { form: Form<FigureValues>; item: Item }) {
  // the inputs are uncontrolled: what is filled in for the person appears by making them anew
  const filled = useSignal(0)
  const suggest = () => {
    form.set({ points: String(item.max.v ?? ''), reason: t('figure.noOccurrenceNote') })
    filled.value += 1
  }
  return (
    <>
      {item.kind !== 'council' && (
        <>
          <p class="muted">{t('figure.decidedHint')}</p>
          {'denominator' in item && (
            <div class="row">
              <Button onPress={suggest}>{t('figure.noOccurrence')}</Button>
            </div>
          )}
        </>
      )}
      <TextField
        key={`points${String(filled.value)}`}
        {...form.field('points')}
        kind="number"
        label={t('figure.points')}
        hint={t('figure.pointsHint', { max: maxWords(item.max.v) })}
      />
      <TextField
        key={`reason${String(filled.value)}`}
        {...form.field('reason')}
        kind="long"
        label={t('figure.reason')}
        hint={t('figure.reasonHint')}
      />
    </>
  )
}
