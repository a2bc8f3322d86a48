import { birthChanges, checkBirth, startBirth, type BirthValues } from '#ui/visit/event/birth.ts'
import { basicsFields, basicsOf } from '#ui/paper/basics.ts'
import type { PaperGiven, PaperKind, PaperValues } from '#ui/paper/kind.ts'

/** S: a birth. */
export const birthKind: PaperKind = {
  code: 'S',
  label: 'event.birth',
  fields: (context, values) => basicsFields(context, values),
  check: (values, given) => checkBirth(read(values, given), given.context),
  changes: (values, given) => birthChanges(read(values, given), given.context, given.newId),
}

function read(values: PaperValues, given: PaperGiven): BirthValues {
  return { ...startBirth(given.context), ...basicsOf(values, given) }
}
