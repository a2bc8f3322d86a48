import { useLayoutEffect, useRef } from 'preact/hooks'
import type { RecordOf } from '#model/record.ts'
import { useToday } from '#ui/context.ts'
import { PaperBox } from '#ui/paper/paper-box.tsx'
import type { Entry } from '#ui/paper/use-entry.ts'
import { Button } from '#ui/part/button.tsx'
import { Icon } from '#ui/part/icon.tsx'
import { t } from '#ui/words/words.ts'

/** The boxes of one row: Enter goes from box to box and saves at the last one; Escape closes without saving. */
export function EntryFields(props: {
  household: RecordOf<'household'>
  entry: Entry
  /** The row is saved or closed; the hands go back to the letter. */
  onDone: () => void
}) {
  const { household, entry, onDone } = props
  const element = useRef<HTMLDivElement>(null)
  const today = useToday()
  const kind = entry.kindOfRow()
  const boxes = () => [...(element.current?.querySelectorAll<HTMLElement>('input, select') ?? [])]
  // at once: the next key may already be on its way
  useLayoutEffect(() => boxes()[0]?.focus(), [kind])
  if (!kind || !entry.row) return null
  const given = entry.given(household)
  const fields = kind.fields(given.context, entry.row.values)
  const { errors, values } = entry.row

  const save = () => {
    if (entry.save(household)) return onDone()
    requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
  }
  const close = () => {
    entry.close()
    onDone()
  }
  return (
    <div
      ref={element}
      class="paper-fields"
      role="group"
      aria-label={t(kind.label)}
      onKeyDown={(event) => {
        if (event.isComposing) return
        if (event.key === 'Escape') return close()
        const isBox = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement
        if (event.key !== 'Enter' || !isBox) return
        event.preventDefault()
        const all = boxes()
        const following = all[all.indexOf(event.target as HTMLElement) + 1]
        if (following) following.focus()
        else save()
      }}
    >
      <p class="strong">
        <span class="paper-letter">{kind.code}</span> {t(kind.label)}
      </p>
      <div class="paper-boxes">
        {fields.map((field) => (
          <PaperBox
            key={field.name}
            id={`${field.name}-${household.id}`}
            field={field}
            value={values[field.name] ?? field.start ?? ''}
            error={errors.find((error) => error.field === field.name)?.message}
            on={given.on}
            today={today}
            onInput={(text) => entry.set(field.name, text)}
          />
        ))}
      </div>
      {errors
        .filter((error) => !fields.some((field) => field.name === error.field))
        .map((error) => (
          <p class="paper-error" role="alert" key={error.field}>
            <Icon name="exclaim" />
            <span>{error.message}</span>
          </p>
        ))}
      <div class="row">
        <Button look="main" icon="tick" onPress={save}>
          {t('action.save')}
        </Button>
        <Button onPress={close}>{t('action.cancel')}</Button>
      </div>
    </div>
  )
}
