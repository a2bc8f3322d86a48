import type { PaperField, PaperGiven, PaperValues } from '#ui/paper/kind.ts'
import { birthBoxes } from '#ui/paper/read.ts'
import { knownMothers, startBasics, type Basics } from '#ui/visit/child-basics.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import { t } from '#ui/words/words.ts'

/** The boxes of a child that is new to the book; the mother is chosen where one is known. */
export function basicsFields(context: EventContext, values: PaperValues): PaperField[] {
  const mothers = knownMothers(context.everyone)
  const start = mothers.length === 0 ? 'other' : '0'
  return [
    {
      name: 'sex',
      label: 'child.sex',
      kind: 'choice',
      choices: [
        { value: 'male', label: t('person.male') },
        { value: 'female', label: t('person.female') },
      ],
    },
    { name: 'birth', label: 'form.birth', kind: 'date' },
    {
      name: 'motherPick',
      label: 'child.mother',
      kind: 'choice',
      start,
      choices: [
        ...mothers.map((mother, index) => ({ value: String(index), label: mother.name })),
        { value: 'other', label: t('child.motherOther') },
        { value: 'unknown', label: t('child.motherUnknown') },
      ],
    },
    ...((values['motherPick'] ?? start) === 'other'
      ? [{ name: 'mother', label: 'child.motherName', kind: 'name' } as const]
      : []),
    { name: 'name', label: 'child.name', kind: 'name' },
  ]
}

/** The child that the boxes say. */
export function basicsOf(values: PaperValues, { context, on }: PaperGiven): Basics {
  const start = startBasics(knownMothers(context.everyone))
  const sex = values['sex']
  return {
    ...start,
    sex: sex === 'male' || sex === 'female' ? sex : '',
    birth: birthBoxes(values['birth'] ?? '', on, context.today),
    motherPick: values['motherPick'] ?? start.motherPick,
    mother: values['mother'] ?? '',
    name: values['name'] ?? '',
  }
}
