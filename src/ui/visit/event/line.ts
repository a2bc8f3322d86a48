import type { NewChange } from '#book/book.ts'
import type { Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import { created } from '#ui/visit/change.ts'
import { numberText } from '#ui/visit/household-words.ts'

/** A line of the history before it is written. */
export interface Line {
  kind: NonNullable<FieldsOf<'lifeEvent'>['kind']>
  on: Day
  child?: string | null | undefined
  detail?: string | undefined
  note?: string | null | undefined
  /** The record that it tells of. */
  about?: string | undefined
}

/** One line in a household's history; what is empty is left out. */
export function historyLine(household: string, id: string, line: Line): NewChange {
  const { kind, on, child, detail, note, about } = line
  return created('lifeEvent', id, {
    household,
    kind,
    on,
    ...(child && { child }),
    ...(detail && { detail }),
    ...(note && { note }),
    ...(about && { about }),
  })
}

/** “hộ 47, Nguyễn Văn An”: the paper book's words, in Vietnamese whatever the language of the screen. */
export function paperHousehold({ number, head }: Pick<FieldsOf<'household'>, 'number' | 'head'>): string {
  const written = numberText(number)
  return [written ? `hộ ${written}` : 'hộ chưa có số', head].filter(Boolean).join(', ')
}
