import { useState } from 'preact/hooks'
import { birthRange } from '#model/birth.ts'
import { addDays, type Day } from '#model/day.ts'
import { ageWords } from '#ui/age.ts'
import { dateWords } from '#ui/moment.ts'
import {
  dateTextOf,
  emptyDate,
  parseBirth,
  parseDate,
  type BirthText,
  type DateText,
} from '#ui/part/date-text.ts'
import { isWholeDate, readPasted } from '#ui/part/pasted-date.ts'
import { LunarChips, SolarHint } from '#ui/part/lunar-chips.tsx'
import { ChipField, GroupFrame, TextField, type Binding, type Labelled } from '#ui/part/field.tsx'
import { t } from '#ui/words/words.ts'

type Box = 'day' | 'month' | 'year'

/**
 * The day on which something happened: three boxes, chips for today, yesterday and âm lịch, the month in words as a
 * check. `latest` lets it be a day to come; what the office plans is never in âm lịch.
 */
export function DayField(props: Labelled & Binding<DateText> & { today: Day; latest?: Day }) {
  const [fill, setFill] = useState(0)
  const parsed = parseDate(props.value, props.latest ?? props.today)
  const set = (value: DateText) => {
    props.onChange(value)
    setFill((before) => before + 1)
  }
  const chips = [
    { label: t('time.today'), day: props.today },
    { label: t('time.yesterday'), day: addDays(props.today, -1) },
  ]
  return (
    <GroupFrame {...props}>
      <div class="chips">
        {chips.map((chip) => (
          <button
            type="button"
            key={chip.day}
            class={parsed.value === chip.day ? 'chip on' : 'chip'}
            aria-pressed={parsed.value === chip.day}
            onClick={() => set(dateTextOf(chip.day))}
          >
            {chip.label}
          </button>
        ))}
        {!props.latest && <LunarChips value={props.value} onChange={props.onChange} />}
      </div>
      <Boxes
        key={fill}
        {...props}
        wrong={parsed.error?.box}
        boxes={['day', 'month', 'year']}
        onPasted={set}
      />
      {parsed.value && !props.value.lunar && <p class="hint">{dateWords(parsed.value)}</p>}
      <SolarHint value={props.value} day={parsed.value} />
    </GroupFrame>
  )
}

/** A birth date with what is known of it, and the age at once as a check. */
export function BirthField(props: Labelled & Binding<BirthText> & { today: Day; recent?: boolean }) {
  const [fill, setFill] = useState(0)
  const { value, today } = props
  const parsed = parseBirth(value, today)
  const set = (next: BirthText) => {
    props.onChange(next)
    setFill((before) => before + 1)
  }
  const boxes: Box[] =
    value.known === 'day' ? ['day', 'month', 'year'] : value.known === 'month' ? ['month', 'year'] : ['year']
  return (
    <div class="stack tight">
      <GroupFrame {...props} hint={value.known === 'day' ? (props.hint ?? t('form.birthHint')) : props.hint}>
        {value.known === 'day' && (
          <div class="chips">
            {(props.recent ? [today, addDays(today, -1)] : []).map((day, index) => (
              <button
                type="button"
                key={day}
                class={isSame(value, dateTextOf(day)) ? 'chip on' : 'chip'}
                aria-pressed={isSame(value, dateTextOf(day))}
                onClick={() => set({ ...value, lunar: undefined, ...dateTextOf(day) })}
              >
                {index === 0 ? t('time.today') : t('time.yesterday')}
              </button>
            ))}
            <LunarChips value={value} onChange={(date) => props.onChange({ ...value, ...date })} />
          </div>
        )}
        {value.known === 'estimated' ? (
          <TextField
            id={props.id}
            label={t('form.birthAge')}
            kind="number"
            value={value.age}
            error={undefined}
            onChange={(age) => props.onChange({ ...value, age })}
          />
        ) : (
          <Boxes
            key={`${value.known}${String(fill)}`}
            {...props}
            wrong={parsed.error?.box}
            boxes={boxes}
            onChange={(date) => props.onChange({ ...value, ...date })}
            onPasted={(date) => set({ ...value, known: 'day', lunar: undefined, ...date })}
          />
        )}
        {parsed.value && <SolarHint value={value} day={birthRange(parsed.value).earliest} />}
        {parsed.value && (
          <p class="hint" role="status">
            <strong>{ageWords(parsed.value, today)}</strong>
          </p>
        )}
      </GroupFrame>
      <details>
        <summary class="button plain">{t('form.birthHow')}</summary>
        <ChipField
          id={`${props.id}-known`}
          label={t('form.birthHow')}
          value={value.known}
          error={undefined}
          onChange={(known) =>
            known && set({ ...value, ...(known === 'estimated' && emptyDate), lunar: undefined, known })
          }
          choices={(['day', 'month', 'year', 'estimated'] as const).map((known) => ({
            value: known,
            label: t(`form.birth.${known}`),
          }))}
        />
      </details>
    </div>
  )
}

/**
 * No automatic jump between the boxes; a date pasted or dictated into any of them fills them all. One that is typed
 * fills them when more typing cannot change it: “1-5-20” may become 2024, so it waits until the box is left.
 */
function Boxes(props: {
  id: string
  value: DateText
  error: string | undefined
  /** Only this box is marked as wrong. */
  wrong: string | undefined
  today: Day
  boxes: readonly Box[]
  onChange: (value: DateText) => void
  onPasted: (value: DateText) => void
}) {
  const [first] = useState(props.value)
  const take = (text: string) => {
    const pasted = readPasted(text, props.today)
    if (pasted) props.onPasted(pasted)
    return Boolean(pasted)
  }
  return (
    <div class="date-boxes">
      {props.boxes.map((box, index) => (
        <label key={box}>
          <span>{t(`form.${box}`)}</span>
          <input
            class={box === 'year' ? 'input year' : 'input short'}
            id={index === 0 ? props.id : `${props.id}-${box}`}
            type="text"
            inputmode="numeric"
            autocomplete="off"
            defaultValue={first[box]}
            aria-invalid={props.error && props.wrong === box ? 'true' : undefined}
            onPaste={(event) => {
              if (take(event.clipboardData?.getData('text') ?? '')) event.preventDefault()
            }}
            onInput={(event) => {
              const text = event.currentTarget.value
              if (!isWholeDate(text) || !take(text)) props.onChange({ ...props.value, [box]: text })
            }}
            onChange={(event) => take(event.currentTarget.value)}
          />
        </label>
      ))}
    </div>
  )
}

function isSame(value: DateText, other: DateText): boolean {
  return !value.lunar && value.day === other.day && value.month === other.month && value.year === other.year
}
