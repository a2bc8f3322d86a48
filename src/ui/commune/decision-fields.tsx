import { useSignal } from '@preact/signals'
import type { Item } from '#rules/rule-set.ts'
import { TextField } from '#ui/part/field.tsx'
import type { Form } from '#ui/part/use-form.ts'
import { Button } from '#ui/part/button.tsx'
import { t } from '#ui/words/words.ts'
import type { FigureValues } from './figure-values.ts'
import { maxWords } from './score-words.ts'

/** Points by decision of the council; “không phát sinh” suggests the maximum (A4) and leaves the deciding to people. */
export function DecisionFields({ form, item }: { form: Form<FigureValues>; item: Item }) {
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
