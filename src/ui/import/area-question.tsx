import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { pauseInBrowser } from '#book/device.ts'
import { createAreaFinder } from '#import/area.ts'
import type { Cell } from '#import/cell.ts'
import { piecemeal } from '#import/piecemeal.ts'
import type { Day } from '#model/day.ts'
import { useBook, useRegister } from '#ui/context.ts'
import { wholeWords } from '#ui/commune/number-entry.ts'
import type { ColumnChoice } from '#ui/import/session.ts'
import { unknownAreas, type UnknownArea } from '#ui/import/unknown-area.ts'
import { SelectField } from '#ui/part/field.tsx'
import { ownAreas } from '#ui/visit/own-areas.ts'
import { t } from '#ui/words/words.ts'

/** So many names are asked about at once; nobody answers more in one go. */
const most = 30

/** Which area the list's own words mean, and which one rows without any belong to. */
export function AreaQuestion(props: {
  rows: readonly (readonly Cell[])[]
  choice: ColumnChoice
  on: Day
  onChange: (choice: ColumnChoice) => void
}) {
  const { rows, choice, on, onChange } = props
  const { mapping } = choice
  const { register } = useBook()
  const areas = useRegister((book) => ownAreas(book))
  const unknown = useSignal<readonly UnknownArea[]>([])
  const column = mapping.columns.indexOf('area')
  useEffect(() => {
    let isStopped = false
    const { areas: _named, ...bare } = mapping
    const finder = createAreaFinder(register.all('area'), on)
    const device = {
      now: () => performance.now(),
      pause: pauseInBrowser,
      isStopped: () => isStopped,
    }
    void piecemeal(unknownAreas(rows, bare, finder), device).then((found) => {
      if (found) unknown.value = found
    })
    return () => {
      isStopped = true
    }
  }, [rows, column, mapping.header.first, mapping.header.last])
  const choices = areas.map((area) => ({ value: area.id, label: area.fields.name ?? '' }))
  const named = mapping.areas ?? {}
  const open = unknown.value.filter((_, index) => index < most)
  return (
    <>
      {open.length > 0 && (
        <section class="sheet stack">
          <h2>{t('import.areas')}</h2>
          <p class="muted">{t('import.areasHelp')}</p>
          {open.map(({ text, words, count }, index) => (
            <SelectField
              key={words}
              id={`area-${index}`}
              label={text}
              hint={t('import.areaRows', { count: wholeWords(count) })}
              value={named[words] ?? ''}
              error={undefined}
              choices={choices}
              onChange={(area) => {
                const { [words]: _before, ...others } = named
                const next = area ? { ...others, [words]: area } : others
                onChange({ ...choice, mapping: { ...mapping, areas: next } })
              }}
            />
          ))}
          {unknown.value.length > open.length && (
            <p class="muted">{t('import.areaMore', { count: unknown.value.length - open.length })}</p>
          )}
        </section>
      )}
      {column < 0 && (
        <SelectField
          id="area-all"
          label={t('import.areaAll')}
          optional
          value={choice.area}
          error={undefined}
          choices={choices}
          onChange={(area) => onChange({ ...choice, area })}
        />
      )}
    </>
  )
}
