import { signal } from '@preact/signals'
import { render } from 'preact'
import { DayField } from '#ui/part/date-field.tsx'
import { emptyDate, type DateText } from '#ui/part/date-text.ts'
import { TextField } from '#ui/part/field.tsx'
import { SearchBox } from '#ui/part/search-box.tsx'

/** The product's own boxes on a page that draws itself anew at every letter, as a form does. */
const name = signal('')
const note = signal('')
const search = signal('')
const day = signal<DateText>(emptyDate)
const drawn = signal(0)

function Typing() {
  const set =
    <Value,>(kept: { value: Value }) =>
    (value: Value) => {
      kept.value = value
      drawn.value += 1
    }
  return (
    <main data-drawn={drawn.value}>
      <SearchBox id="search" label="Tìm" value={search.value} onInput={set(search)} />
      <TextField
        id="name"
        kind="name"
        label="Họ và tên"
        value={name.value}
        error={name.value.length % 2 === 1 ? 'Ghi họ và tên' : undefined}
        onChange={set(name)}
      />
      <TextField
        id="note"
        kind="long"
        label="Ghi chú"
        value={note.value}
        error={undefined}
        onChange={set(note)}
      />
      <DayField
        id="day"
        label="Ngày"
        value={day.value}
        today="2026-11-24"
        error={undefined}
        onChange={set(day)}
      />
      <output id="said">
        {JSON.stringify({ name: name.value, note: note.value, search: search.value, day: day.value })}
      </output>
    </main>
  )
}

render(<Typing />, document.body)
