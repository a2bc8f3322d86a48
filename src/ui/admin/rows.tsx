import type { ComponentChildren } from 'preact'
import { Button } from '#ui/part/button.tsx'

/** A row of a table that is typed; the key stays with it when others go. */
export interface Keyed {
  key: string
}

interface RowsProps<Row extends Keyed> {
  label: string
  rows: readonly Row[]
  /** A fresh row; its key is given. */
  blank: Omit<Row, 'key'>
  add: string
  remove: string
  /** Said while there is no row. */
  none: string
  onChange: (rows: Row[]) => void
  /** The controls of a row; `set` changes some of its values, `at` begins the ids of its controls. */
  children: (row: Row, set: (changed: Partial<Row>) => void, at: string, index: number) => ComponentChildren
}

/** Rows that are added, changed and taken out; one under the other, each with its own controls. */
export function Rows<Row extends Keyed>(props: RowsProps<Row>) {
  const { rows, onChange } = props
  const add = () => onChange([...rows, { ...props.blank, key: nextKey(rows) } as Row])
  return (
    <section class="stack" aria-label={props.label}>
      {rows.length === 0 && <p class="muted">{props.none}</p>}
      {rows.map((row, index) => (
        <div class="sheet stack typed-row" key={row.key}>
          {props.children(
            row,
            (changed) => onChange(rows.map((other) => (other === row ? { ...row, ...changed } : other))),
            `row-${row.key}`,
            index,
          )}
          <Button look="plain" icon="close" onPress={() => onChange(rows.filter((other) => other !== row))}>
            {props.remove}
          </Button>
        </div>
      ))}
      <Button icon="plus" onPress={add}>
        {props.add}
      </Button>
    </section>
  )
}

/** Rows as they are at first, with keys. */
export function keyed<Row extends object>(rows: readonly Row[]): (Row & Keyed)[] {
  return rows.map((row, index) => ({ ...row, key: String(index + 1) }))
}

function nextKey(rows: readonly Keyed[]): string {
  return String(1 + Math.max(0, ...rows.map(({ key }) => Number(key))))
}
