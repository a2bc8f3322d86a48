import type { NewChange } from '#book/book.ts'
import { ethnicities } from '#rules/ethnicity.ts'
import { relations } from '#rules/relation.ts'
import type { FormPlan } from '#ui/part/form-plan.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { basicsFields } from '#ui/visit/basics-fields.tsx'
import { created } from '#ui/visit/change.ts'
import { identifierErrors } from '#ui/visit/check.ts'
import {
  basicFields,
  type Basics,
  checkBasics,
  identifierWarning,
  knownMothers,
  startBasics,
} from '#ui/visit/child-basics.ts'
import { choicesOf } from '#ui/visit/child-words.ts'
import type { EventContext } from '#ui/visit/event/event.ts'

/** A child that lives here already and is not in the book yet. */
export interface NewChildValues extends Basics {
  ethnicity: string
  relation: string
  identifier: string
}

/** The page that writes a child with this id. */
export function newChildPlan(id: string): FormPlan<NewChildValues, EventContext> {
  return {
    start: startNewChild,
    fields: (values, { everyone, today }) => [
      ...basicsFields(values, knownMothers(everyone), today),
      {
        kind: 'number',
        field: 'identifier',
        label: 'papers.identifierLabel',
        optional: true,
        warning: identifierWarning(values.identifier, values, today),
      },
      {
        kind: 'choice',
        field: 'ethnicity',
        label: 'child.ethnicity',
        choices: choicesOf(ethnicities),
        optional: true,
      },
      {
        kind: 'choice',
        field: 'relation',
        label: 'child.relation',
        choices: choicesOf(relations),
        optional: true,
      },
    ],
    check: checkNewChild,
    changes: (values, context, newId) => newChildChanges(values, context, id, newId),
  }
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
