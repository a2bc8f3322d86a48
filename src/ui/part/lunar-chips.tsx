import type { Day } from '#model/day.ts'
import { dateWords } from '#ui/moment.ts'
import type { DateText } from '#ui/part/date-text.ts'
import { mayBeLeap } from '#ui/part/lunar-text.ts'
import { t } from '#ui/words/words.ts'

/** “Âm lịch”, and “Tháng nhuận” where the year has that month twice; what is typed stays as it is. */
export function LunarChips(props: { value: DateText; onChange: (value: DateText) => void }) {
  const { value, onChange } = props
  const isLeap = value.lunar === 'leap'
  return (
    <>
      <Chip
        label={t('form.lunar')}
        isOn={value.lunar !== undefined}
        onPress={() => onChange({ ...value, lunar: value.lunar ? undefined : 'lunar' })}
      />
      {value.lunar && (isLeap || mayBeLeap(value)) && (
        <Chip
          label={t('form.leapMonth')}
          isOn={isLeap}
          onPress={() => onChange({ ...value, lunar: isLeap ? 'lunar' : 'leap' })}
        />
      )}
    </>
  )
}

/** The solar day that a lunar date means, as a check; nothing for a solar date. */
export function SolarHint({ value, day }: { value: DateText; day: Day | undefined }) {
  if (!value.lunar || day === undefined) return null
  return (
    <p class="hint" role="status">
      {t('form.solarIs', { date: dateWords(day) })}
    </p>
  )
}

function Chip(props: { label: string; isOn: boolean; onPress: () => void }) {
  return (
    <button
      type="button"
      class={props.isOn ? 'chip on' : 'chip'}
      aria-pressed={props.isOn}
      onClick={props.onPress}
    >
      {props.label}
    </button>
  )
}
