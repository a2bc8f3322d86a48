import type { NewChange } from '#book/book.ts'
import { created } from '#ui/visit/change.ts'
import { identifierErrors } from '#ui/visit/check.ts'
import { basicFields, checkBasics, knownMothers, startBasics, type Basics } from '#ui/visit/child-basics.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import type { FieldError } from '#ui/part/use-form.ts'

/** A child that lives here already and is not in the book yet. */
export interface NewChildValues extends Basics {
  ethnicity: string
  relation: string
  identifier: string
}

/** People and place in the family are proposed from brothers and sisters. */
export function startNewChild(context: EventContext): NewChildValues {
  const mothers = knownMothers(context.everyone)
  const sibling = context.everyone[0]?.fields
  return {
    ...startBasics(mothers),
    ethnicity: sibling?.ethnicity ?? '',
    relation: sibling?.relation ?? '',
    identifier: '',
  }
}

export function checkNewChild(values: NewChildValues, context: EventContext): FieldError[] {
  return [...checkBasics(values, context.today), ...identifierErrors('identifier', values.identifier)]
}

/** The child and its line “Ghi mới vào sổ”. */
export function newChildChanges(
  values: NewChildValues,
  context: EventContext,
  id: string,
  newId: () => string,
): NewChange[] {
  const { household, today } = context
  const identifier = values.identifier.replace(/\s/gu, '')
  const {
    ethnicity: _e,
    relation: _r,
    ...fields
  } = basicFields(values, knownMothers(context.everyone), today)
  return [
    created('child', id, {
      household: household.id,
      ...fields,
      ...(values.ethnicity && { ethnicity: values.ethnicity }),
      ...(values.relation && { relation: values.relation }),
      ...(identifier && { identifier }),
      status: [{ from: null, value: { state: 'active' } }],
    }),
    created('lifeEvent', newId(), { household: household.id, child: id, kind: 'recorded', on: today }),
  ]
}
