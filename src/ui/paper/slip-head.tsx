import { useState } from 'preact/hooks'
import type { Day } from '#model/day.ts'
import { dateShort } from '#ui/moment.ts'
import { checkSlip, type Slip, type SlipText } from '#ui/paper/slip.ts'
import { Button } from '#ui/part/button.tsx'
import { DayField } from '#ui/part/date-field.tsx'
import { ChipField, TextField } from '#ui/part/field.tsx'
import { sourceChoices } from '#ui/visit/choice.ts'
import { t } from '#ui/words/words.ts'

/** Whose slip is typed, of which day; folded to one line once it is sound. */
export function SlipHead(props: {
  text: SlipText
  slip: Slip | undefined
  /** A row was tried before the head was sound: now say what is missing. */
  asked: boolean
  today: Day
  onChange: (change: Partial<SlipText>) => void
}) {
  const { text, slip, asked, today, onChange } = props
  const [open, setOpen] = useState(true)
  const errors = asked ? checkSlip(text, today) : []
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  if (slip && !open) {
    return (
      <div class="row">
        <p class="strong">
          {t('paper.onBehalf', { name: slip.onBehalf.name, date: dateShort(slip.onBehalf.paperDate) })}
        </p>
        <Button icon="pencil" onPress={() => setOpen(true)}>
          {t('action.edit')}
        </Button>
      </div>
    )
  }
  return (
    <section class="sheet stack" aria-label={t('paper.slip')}>
      <div class="paper-head">
        <TextField
          id="name"
          kind="name"
          label={t('paper.writer')}
          value={text.name}
          error={errorOf('name')}
          onChange={(name) => onChange({ name })}
        />
        <TextField
          id="sheet"
          label={t('paper.sheet')}
          value={text.sheet}
          most={40}
          error={undefined}
          optional
          onChange={(sheet) => onChange({ sheet })}
        />
        <DayField
          id="date"
          label={t('paper.date')}
          value={text.date}
          error={errorOf('date')}
          today={today}
          onChange={(date) => onChange({ date })}
        />
        <ChipField
          id="source"
          label={t('paper.source')}
          value={text.source}
          error={undefined}
          choices={sourceChoices()}
          onChange={(source) => source && onChange({ source })}
        />
      </div>
      {slip && (
        <Button icon="tick" onPress={() => setOpen(false)}>
          {t('paper.headDone')}
        </Button>
      )}
    </section>
  )
}
