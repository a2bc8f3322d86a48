import { basicsFields, basicsOf } from '#ui/paper/basics.ts'
import type { PaperField, PaperGiven, PaperKind, PaperValues } from '#ui/paper/kind.ts'
import { dayBoxes } from '#ui/paper/read.ts'
import { childName } from '#ui/visit/child-words.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import {
  checkMovedIn,
  movedInChanges,
  startMovedIn,
  whoLeft,
  type MovedInValues,
} from '#ui/visit/event/moved-in.ts'
import { t } from '#ui/words/words.ts'

/** N: a child comes to live here, new to the book or back again. */
export const movedInKind: PaperKind = {
  code: 'N',
  label: 'event.movedIn',
  fields: (context, values) => [
    ...whoField(context),
    { name: 'date', label: 'event.movedInOn', kind: 'date' },
    ...(isNew(context, values) ? basicsFields(context, values) : []),
    { name: 'from', label: 'event.fromWhere', kind: 'text' },
  ],
  check: (values, given) => checkMovedIn(read(values, given), given.context),
  changes: (values, given) => movedInChanges(read(values, given), given.context, given.newId),
}

function whoField(context: EventContext): PaperField[] {
  const left = whoLeft(context)
  if (left.length === 0) return []
  const choices = left.map((child) => ({
    value: child.id,
    label: t('event.childBack', { name: childName(child) }),
  }))
  return [
    {
      name: 'who',
      label: 'event.whoComes',
      kind: 'choice',
      choices: [...choices, { value: 'new', label: t('event.newChild') }],
    },
  ]
}

function isNew(context: EventContext, values: PaperValues): boolean {
  return whoLeft(context).length === 0 || values['who'] === 'new'
}

function read(values: PaperValues, given: PaperGiven): MovedInValues {
  const { context, on } = given
  return {
    ...startMovedIn(context),
    ...basicsOf(values, given),
    who: isNew(context, values) ? 'new' : (values['who'] ?? ''),
    date: dayBoxes(values['date'] ?? '', on, context.today),
    from: values['from'] ?? '',
  }
}
