import type { Role } from '#model/account.ts'
import type { RecordOf } from '#model/record.ts'
import type { SeedRecord } from '#model/seed.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import { eventContext } from '#ui/visit/event/event.ts'
import { historyOf } from '#ui/visit/history.ts'
import { aboutToSave, undoChanges } from '#ui/visit/undo.ts'
import { child, household, id, smallBook, today } from '../../../part/small-book.ts'

/** A book with household 47 and its one child 101 unless told otherwise, written to by the plans of events. */
export function openEvents(records: readonly SeedRecord[] = [household(47), child(101, 47)], role?: Role) {
  const book = smallBook(records, role)
  const contextOf = (home = 47) =>
    eventContext(
      book.register,
      book.register.get('household', id(home)) as RecordOf<'household'>,
      today,
      role ?? 'collaborator',
    )
  /** The fields of a form that nobody has filled in right, in the order of the page. */
  const wrong = <Values extends object>(
    plan: EventPlan<Values>,
    values: Partial<Values> = {},
    home?: number,
  ) => {
    const context = contextOf(home)
    return plan.check({ ...plan.start(context), ...values }, context).map((error) => error.field)
  }
  /** Fills in, checks and saves as the page does; gives what takes it back. */
  const save = async <Values extends object>(
    plan: EventPlan<Values>,
    values: Partial<Values> = {},
    home?: number,
  ) => {
    const context = contextOf(home)
    const all = { ...plan.start(context), ...values }
    const errors = plan.check(all, context)
    if (errors.length > 0) throw new Error(errors.map((error) => `${error.field}: ${error.message}`).join())
    const changes = plan.changes(all, context, () => book.newId())
    const saved = aboutToSave(book.register, changes)
    await book.record(changes)
    return { undo: () => book.record(undoChanges(book.register, saved)) }
  }
  return {
    book,
    contextOf,
    wrong,
    save,
    register: book.register,
    childOf: (number = 101) => book.register.get('child', id(number))?.fields,
    householdOf: (number = 47) => book.register.get('household', id(number))?.fields,
    /** The history of a household in words, newest first. */
    words: (home = 47) => historyOf(book.register, id(home)).map((line) => line.words),
  }
}
