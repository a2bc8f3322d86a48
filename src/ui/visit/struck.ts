import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'

/** Why a line may be taken out and yet stay readable; what was only taken back at once was never said. */
const struckReasons: ReadonlySet<string> = new Set(['corrected', 'wrongEntry'])

/** Kinds of lines that say of another line, or of all that a child has, that it does not hold. */
const striking: ReadonlySet<string> = new Set(['corrected', 'wrongEntry'])
const gone: ReadonlySet<string> = new Set(['wrongEntry', 'duplicate'])

/**
 * The lines of a household that stand with a line through them, as in the paper book, never erased: taken out as wrong,
 * named by a later correction (`about`), or written of a child that should never have been in the book.
 */
export function struckLines(
  register: Register,
  events: readonly RecordOf<'lifeEvent'>[],
): ReadonlySet<string> {
  const named = new Set(
    events
      .filter(({ removed, fields }) => !removed && striking.has(fields.kind ?? ''))
      .map(({ fields }) => fields.about),
  )
  return new Set(
    events
      .filter((event) => {
        if (event.removed) return struckReasons.has(event.removed.reason)
        return named.has(event.id) || (!tellsOfIt(event) && isGone(register, event.fields.child))
      })
      .map(({ id }) => id),
  )
}

/** The line that says that a child was written wrongly holds. */
function tellsOfIt({ fields }: RecordOf<'lifeEvent'>): boolean {
  return striking.has(fields.kind ?? '') || fields.kind === 'merged' || fields.kind === 'unmerged'
}

function isGone(register: Register, child: string | null | undefined): boolean {
  const state = child ? register.get('child', child)?.fields.status?.at(-1)?.value.state : undefined
  return state !== undefined && gone.has(state)
}
