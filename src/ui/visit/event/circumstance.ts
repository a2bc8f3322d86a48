import type { NewChange } from '#book/book.ts'
import type { Role } from '#model/account.ts'
import { sensitiveCodes } from '#model/circumstance.ts'
import { harmGroups } from '#check/v05-case.ts'
import type { FieldsOf } from '#model/entity.ts'
import { reachOf } from '#model/permission.ts'
import { circumstanceGroups, collaboratorGroups } from '#rules/circumstance-group.ts'
import { offeredSubgroups } from '#rules/circumstance-subgroup.ts'
import type { Code } from '#rules/code.ts'
import { labourClasses } from '#rules/labour-class.ts'
import { collaboratorFlags, riskFlags } from '#rules/risk-flag.ts'
import { reportNote } from '#ui/intake/report-note.tsx'
import { type DateText, dateTextOf } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { created } from '#ui/visit/change.ts'
import { choiceErrors, dateErrors, readDate, textOrNull } from '#ui/visit/check.ts'
import { choicesOf } from '#ui/visit/child-words.ts'
import { evidenceChoices } from '#ui/visit/choice.ts'
import { childField } from '#ui/visit/event/child-field.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import { type EventContext, onlyChild } from '#ui/visit/event/event.ts'
import { language, t } from '#ui/words/words.ts'

type Evidence = NonNullable<FieldsOf<'circumstance'>['evidence']>

/** A circumstance of a child from a day on. */
export interface CircumstanceValues {
  child: string
  /** Which list is shown: the 14 groups, risk flags, child labour. */
  list: 'group' | 'risk' | 'labour' | ''
  code: string
  /** One of the group's items in Decree 56; nothing requires it. */
  subgroup: string
  date: DateText
  evidence: Evidence | ''
  note: string
}

/** What must stay between two people is not asked: it is told to the officer in private instead. */
export const circumstancePlan: EventPlan<CircumstanceValues> = {
  kind: 'circumstance',
  start: startCircumstance,
  fields(values, { children, today, household, role }) {
    const { list } = values
    return [
      childField(children, today),
      {
        kind: 'chips',
        field: 'list',
        label: 'circumstance.list',
        choices: (['group', 'risk', 'labour'] as const).map((one) => ({
          value: one,
          label: t(`circumstance.list.${one}`),
        })),
      },
      ...(list
        ? [
            {
              kind: 'choice',
              field: 'code',
              key: list,
              label: 'circumstance.code',
              choices: choicesOf(codesFor(role)[list]),
              also: () => ({ subgroup: '' }),
            } as const,
          ]
        : []),
      ...(list === 'group' && offeredSubgroups(values.code).length > 0
        ? [
            {
              kind: 'select',
              field: 'subgroup',
              key: values.code,
              label: 'circumstance.subgroup',
              optional: true,
              choices: offeredSubgroups(values.code).map((one) => ({
                value: one.code,
                label: one[language.value],
              })),
            } as const,
          ]
        : []),
      ...(harmGroups.has(values.code)
        ? [{ kind: 'note', tone: 'bad', icon: 'clock', words: t('case.prompt') } as const]
        : []),
      { kind: 'day', field: 'date', label: 'circumstance.since' },
      { kind: 'chips', field: 'evidence', label: 'circumstance.evidence', choices: evidenceChoices() },
      { kind: 'long', field: 'note', label: 'form.note', optional: true },
      ...(role === 'collaborator'
        ? [
            {
              kind: 'element',
              key: 'private',
              element: reportNote({
                household: household.id,
                ...(values.child && { child: values.child }),
              }),
            } as const,
          ]
        : []),
    ]
  },
  check: checkCircumstance,
  changes: circumstanceChanges,
}

/** Every list of codes, for the words of a record. */
export const circumstanceCodes: readonly Code[] = [...circumstanceGroups, ...riskFlags, ...labourClasses]

/** Codes that a role may record, per list; poverty is written by the officer from the decision's list. */
export function codesFor(role: Role): Record<'group' | 'risk' | 'labour', readonly Code[]> {
  const seesAll = reachOf[role].sensitivity > 0
  const flags = seesAll ? riskFlags : collaboratorFlags
  return {
    group: seesAll ? circumstanceGroups : collaboratorGroups,
    risk: flags.filter(
      (flag) => flag.code !== 'poor' && flag.code !== 'near-poor' && !flag.code.startsWith('labour'),
    ),
    labour: labourClasses,
  }
}

export function startCircumstance(context: EventContext): CircumstanceValues {
  return {
    child: onlyChild(context.children),
    list: '',
    code: '',
    subgroup: '',
    date: dateTextOf(context.today),
    evidence: '',
    note: '',
  }
}

export function checkCircumstance(values: CircumstanceValues, context: EventContext): FieldError[] {
  return [
    ...choiceErrors('child', values.child, t('error.chooseChild')),
    ...choiceErrors('list', values.list),
    ...(values.list ? choiceErrors('code', values.code) : []),
    ...dateErrors('date', values.date, context.today),
    ...choiceErrors('evidence', values.evidence),
  ]
}

export function circumstanceChanges(
  values: CircumstanceValues,
  context: EventContext,
  newId: () => string,
): NewChange[] {
  const on = readDate(values.date, context.today)
  const note = textOrNull(values.note)
  const subgroup = offeredSubgroups(values.code).find((one) => one.code === values.subgroup)
  return [
    created('circumstance', newId(), {
      child: values.child,
      code: values.code,
      ...(subgroup && { subgroup: subgroup.code }),
      period: { from: on },
      ...(values.evidence && { evidence: values.evidence }),
      ...(note && { note }),
    }),
    // a line in the household's history would tell everybody of the area what only the office may know
    ...(sensitiveCodes.has(values.code)
      ? []
      : [
          created('lifeEvent', newId(), {
            household: context.household.id,
            child: values.child,
            kind: 'circumstance',
            on,
            detail: values.code,
          }),
        ]),
  ]
}
