import type { Register } from '#model/register.ts'
import type { Fill } from './fill.ts'
import type { Ledger } from './ledger.ts'
import type { ListRow } from './list-row.ts'

/** A monthly allowance runs until it is ended; a child has one (`domain/book.md` 6.2). */
const kind = 'allowance'

/**
 * The allowance that a row speaks of: written anew where the child has none running on the list's day, completed where
 * its amount is missing, told where it differs. Returns whether anything changes.
 */
export function fillSupport(
  { ledger, register, newId }: { ledger: Ledger; register: Register; newId: () => string },
  fill: Pick<Fill, 'on' | 'differs'>,
  child: string,
  { support }: ListRow,
): boolean {
  if (!support) return false
  const running = register.supportsOf(child).find(({ fields, removed }) => {
    const { period } = fields
    return !removed && fields.kind === kind && (period?.to === undefined || period.to > fill.on)
  })
  if (!running) {
    ledger.create('support', newId(), {
      child,
      circumstance: null,
      kind,
      provider: null,
      amount: support.amount ?? null,
      period: { from: support.from ?? fill.on },
      note: null,
    })
    return true
  }
  const book = running.fields.amount ?? null
  if (support.amount === undefined || support.amount === book) return false
  if (book !== null && !fill.differs('support', 'supportAmount', book, support.amount)) return false
  return ledger.write('support', running.id, 'amount', support.amount)
}
