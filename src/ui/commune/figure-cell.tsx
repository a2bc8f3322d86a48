import type { Item } from '#rules/rule-set.ts'
import { t } from '#ui/words/words.ts'
import type { FigureValues } from './figure-values.ts'
import { maxWords, measureName } from './score-words.ts'

interface CellProps {
  item: Item
  values: FigureValues
  wrong: ReadonlySet<string>
  set: (changed: Partial<FigureValues>) => void
}

/** The entered figure in one cell of the desk's table, as few keys as its kind allows. */
export function FigureCell(props: CellProps) {
  const { item, values, set } = props
  if (values.mode === 'decided') {
    return (
      <span class="cell-fields">
        <Box {...props} field="points" label={t('figure.points')} short />
        <Box {...props} field="reason" label={t('figure.reason')} />
      </span>
    )
  }
  switch (item.kind) {
    case 'yesNo':
      return (
        <select
          class="input"
          aria-label={`${item.id} ${t('figure.answer')}`}
          value={values.answer}
          onChange={(event) => set({ answer: event.currentTarget.value as FigureValues['answer'] })}
        >
          <option value="">–</option>
          <option value="yes">{t('answer.yes')}</option>
          <option value="no">{t('answer.no')}</option>
        </select>
      )
    case 'share':
    case 'rate':
      return (
        <span class="cell-fields">
          <Box {...props} field="numerator" label={measureName(item.numerator.measure)} short />
          <span aria-hidden="true">/</span>
          <Box {...props} field="denominator" label={measureName(item.denominator.measure)} short />
        </span>
      )
    case 'count':
      return <Box {...props} field="count" label={measureName(item.numerator.measure)} short />
    case 'survey':
      return (
        <span class="cell-fields">
          <Box {...props} field="satisfied" label={t('figure.satisfied')} short />
          <span aria-hidden="true">/</span>
          <Box {...props} field="valid" label={t('figure.valid')} short />
        </span>
      )
    case 'checklist':
      return (
        <fieldset class="cell-parts">
          <legend class="visually-hidden">{`${item.id} ${t('figure.parts')}`}</legend>
          {item.parts.map(({ part, wording, weight }) => (
            <label key={part} class="tick" title={wording.map(({ text }) => text).join(' ')}>
              <input
                type="checkbox"
                checked={values.checked.includes(part)}
                onChange={(event) => set(toggled(values, part, event.currentTarget.checked))}
              />
              {part} ({maxWords(weight.v)})
            </label>
          ))}
        </fieldset>
      )
    case 'council':
      return null
  }
}

function Box(
  props: CellProps & {
    field: 'numerator' | 'denominator' | 'count' | 'valid' | 'satisfied' | 'points' | 'reason'
    label: string
    short?: boolean
  },
) {
  const { field } = props
  return (
    <input
      class={props.short ? 'input cell-number' : 'input'}
      type="text"
      autocomplete="off"
      {...(props.short && { inputmode: 'numeric' as const })}
      id={`${props.item.id}-${field}`}
      aria-label={`${props.item.id} ${props.label}`}
      title={props.label}
      aria-invalid={props.wrong.has(field) ? 'true' : undefined}
      aria-describedby={props.wrong.has(field) ? `${props.item.id}-errors` : undefined}
      defaultValue={props.values[field]}
      onInput={(event) => props.set({ [field]: event.currentTarget.value })}
    />
  )
}

function toggled(values: FigureValues, part: string, on: boolean): Partial<FigureValues> {
  const checked = on ? [...values.checked, part] : values.checked.filter((one) => one !== part)
  return { checked, none: false }
}
