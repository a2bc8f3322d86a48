import { useState } from 'preact/hooks'
import { ageText, type NewBatchValues } from '#ui/batch/new-batch.ts'
import { GroupFrame } from '#ui/part/field.tsx'
import type { Form } from '#ui/part/use-form.ts'
import { t } from '#ui/words/words.ts'

/** Ages that lists are often made for, in completed months; plain numbers of nobody’s rule. */
const usual = [
  { from: 0, below: 12 },
  { from: 0, below: 36 },
  { from: 6, below: 60 },
  { from: 0, below: 60 },
  { from: 0, below: 72 },
  { from: 72, below: 192 },
  { from: 0, below: 192 },
] as const

/** The ages of a list: a chip for the usual ones, or two numbers with their unit. */
export function AgeFields({ form }: { form: Form<NewBatchValues> }) {
  const { ageFrom, ageBelow, ageUnit } = form.values
  const [fill, setFill] = useState(0)
  const error = form.errors.find(({ field }) => field === 'ageFrom' || field === 'ageBelow')?.message
  return (
    <GroupFrame id="ageFrom" label={t('batch.age')} error={error}>
      <div class="chips">
        {usual.map((ages) => {
          const text = ageText(ages)
          const isOn = text.ageFrom === ageFrom && text.ageBelow === ageBelow && text.ageUnit === ageUnit
          return (
            <button
              type="button"
              key={`${String(ages.from)}-${String(ages.below)}`}
              class={isOn ? 'chip on' : 'chip'}
              aria-pressed={isOn}
              onClick={() => {
                form.set(text)
                setFill((before) => before + 1)
              }}
            >
              {chipWords(text)}
            </button>
          )
        })}
      </div>
      <div class="date-boxes" key={fill}>
        <Box
          id="ageFrom"
          label={t('batch.ageFrom')}
          value={ageFrom}
          onInput={(text) => form.set({ ageFrom: text })}
        />
        <Box
          id="ageBelow"
          label={t('batch.ageBelow')}
          value={ageBelow}
          onInput={(text) => form.set({ ageBelow: text })}
        />
        <label>
          <span>{t('batch.ageUnit')}</span>
          <select
            class="input"
            value={ageUnit}
            onChange={(event) =>
              form.set({ ageUnit: event.currentTarget.value === 'months' ? 'months' : 'years' })
            }
          >
            <option value="months">{t('batch.months')}</option>
            <option value="years">{t('batch.years')}</option>
          </select>
        </label>
      </div>
    </GroupFrame>
  )
}

function Box(props: { id: string; label: string; value: string; onInput: (text: string) => void }) {
  const [first] = useState(props.value)
  return (
    <label>
      <span>{props.label}</span>
      <input
        class="input short"
        id={props.id}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        defaultValue={first}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </label>
  )
}

function chipWords({ ageFrom, ageBelow, ageUnit }: ReturnType<typeof ageText>): string {
  const unit = t(ageUnit === 'months' ? 'batch.months' : 'batch.years')
  return ageFrom === '0'
    ? t('batch.chipBelow', { below: ageBelow, unit })
    : t('batch.chipBetween', { from: ageFrom, below: ageBelow, unit })
}
