import { useState } from 'preact/hooks'
import type { Day } from '#model/day.ts'
import { birthWords } from '#ui/age.ts'
import type { PaperField } from '#ui/paper/kind.ts'
import { birthBoxes } from '#ui/paper/read.ts'
import { parseBirth } from '#ui/part/date-text.ts'
import { FieldFrame } from '#ui/part/field.tsx'
import { t } from '#ui/words/words.ts'

/** One box of a dense table. A day is one box here: what was read is said at once. */
export function PaperBox(props: {
  id: string
  field: PaperField
  value: string
  error: string | undefined
  /** The day of the slip, whose year a short date takes. */
  on: Day
  today: Day
  onInput: (text: string) => void
}) {
  const { id, field, value, error, on, today } = props
  const [first] = useState(value)
  const read = field.kind === 'date' ? parseBirth(birthBoxes(value, on, today), today).value : undefined
  const common = {
    id,
    class: 'input',
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
  }
  return (
    <div class={`paper-box ${field.kind}`}>
      <FieldFrame
        id={id}
        label={t(field.label)}
        error={error}
        {...(read && { hint: birthWords(read) })}
        {...(field.kind === 'date' && !read && { hint: t('paper.dateHint') })}
      >
        {field.kind === 'choice' ? (
          <select {...common} value={value} onChange={(event) => props.onInput(event.currentTarget.value)}>
            {field.start === undefined && <option value="">{t('form.choose')}</option>}
            {field.choices?.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...common}
            type="text"
            autocomplete="off"
            enterkeyhint="next"
            {...(field.kind === 'name' && { autocapitalize: 'words', spellcheck: false })}
            defaultValue={first}
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
        )}
      </FieldFrame>
    </div>
  )
}
