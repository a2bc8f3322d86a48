import { childField, type PaperGiven, type PaperKind, type PaperValues } from '#ui/paper/kind.ts'
import { childOf } from '#ui/paper/child-of.ts'
import { dayBoxes } from '#ui/paper/read.ts'
import { checkNamed, namedChanges, startNamed, type NamedValues } from '#ui/visit/event/named.ts'

/** G: the birth is registered, the name is fixed. */
export const namedKind: PaperKind = {
  code: 'G',
  label: 'event.named',
  fields: (context) => [
    childField(context, (id) => childOf(context, id)),
    { name: 'name', label: 'event.nameOnPaper', kind: 'name' },
    { name: 'date', label: 'event.registeredOn', kind: 'date' },
    { name: 'number', label: 'event.certificateNumber', kind: 'text' },
  ],
  check: (values, given) => checkNamed(read(values, given), given.context),
  changes: (values, given) => namedChanges(read(values, given), given.context, given.newId),
}

function read(values: PaperValues, { context, on }: PaperGiven): NamedValues {
  return {
    ...startNamed(context),
    child: values['child'] ?? '',
    name: values['name'] ?? '',
    date: dayBoxes(values['date'] ?? '', on, context.today),
    number: values['number'] ?? '',
    identifier: context.children.find((child) => child.id === values['child'])?.fields.identifier ?? '',
  }
}
