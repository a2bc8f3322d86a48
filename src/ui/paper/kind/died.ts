import { deathCauses } from '#rules/injury.ts'
import { childField, type PaperGiven, type PaperKind, type PaperValues } from '#ui/paper/kind.ts'
import { childOf } from '#ui/paper/child-of.ts'
import { dayBoxes } from '#ui/paper/read.ts'
import { choicesOf } from '#ui/visit/child-words.ts'
import { checkDied, diedChanges, startDied, type DiedValues } from '#ui/visit/event/died.ts'

/** M: a child has died. */
export const diedKind: PaperKind = {
  code: 'M',
  label: 'event.died',
  fields: (context) => [
    childField(context, (id) => childOf(context, id)),
    { name: 'date', label: 'event.diedOn', kind: 'date' },
    { name: 'cause', label: 'event.cause', kind: 'choice', choices: choicesOf(deathCauses) },
  ],
  check: (values, given) => checkDied(read(values, given), given.context),
  changes: (values, given) => diedChanges(read(values, given), given.context, given.newId),
}

function read(values: PaperValues, { context, on }: PaperGiven): DiedValues {
  return {
    ...startDied(context),
    child: values['child'] ?? '',
    date: dayBoxes(values['date'] ?? '', on, context.today),
    cause: values['cause'] ?? '',
  }
}
