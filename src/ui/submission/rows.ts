import { handInOf, type HandIn } from '#check/month.ts'
import type { Day, Month } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { walkerOf } from '#ui/paper/slip.ts'

/** One địa bàn and where the handing in of its month stands. */
export interface HandInRow {
  area: RecordOf<'area'>
  state: HandIn
  submission?: RecordOf<'submission'>
  walker: string | undefined
}

/** What waits for the office comes first, what is done last. */
const order: Record<HandIn, number> = { handedIn: 0, open: 1, returned: 2, received: 3 }

/** Every địa bàn in use with where the handing in of a month stands. */
export function handInRows(register: Register, month: Month, today: Day): HandInRow[] {
  const rows: HandInRow[] = []
  for (const area of register.all('area')) {
    if (area.removed || (area.fields.to && area.fields.to <= today)) continue
    rows.push({
      area,
      ...handInOf(register, area.id, month),
      walker: walkerOf(register, area.id)?.fields.name,
    })
  }
  return rows.sort(
    (left, right) =>
      order[left.state] - order[right.state] ||
      (left.area.fields.number ?? Infinity) - (right.area.fields.number ?? Infinity),
  )
}
