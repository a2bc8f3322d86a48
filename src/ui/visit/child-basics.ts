import type { FieldsOf } from '#model/entity.ts'
import { identifierWarnings } from '#model/identifier.ts'
import { foldText, normaliseName } from '#model/name.ts'
import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { emptyBirth, parseBirth, type BirthText } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { birthErrors, choiceErrors, nameErrors, readBirth } from '#ui/visit/check.ts'
import { t } from '#ui/words/words.ts'

type Child = FieldsOf<'child'>
type Parents = NonNullable<Child['parents']>

/** The least that a new child needs: sex, birth, mother; the name may wait. */
export interface Basics {
  sex: 'male' | 'female' | ''
  birth: BirthText
  /** A known mother of the household by her number in `knownMothers`, `other`, or `unknown`. */
  motherPick: string
  mother: string
  name: string
}

export const emptyBasics: Basics = { sex: '', birth: emptyBirth, motherPick: '', mother: '', name: '' }

/** Where nobody is known yet, the mother's name is simply asked for. */
export function startBasics(mothers: readonly KnownMother[]): Basics {
  return { ...emptyBasics, motherPick: mothers.length === 0 ? 'other' : '' }
}

/** A mother who already has children in the household, with what her children have in common. */
export interface KnownMother {
  name: string
  parents: Parents
  ethnicity: Child['ethnicity']
  relation: Child['relation']
}

/** The mothers of a household's children, each once. */
export function knownMothers(children: readonly RecordOf<'child'>[]): KnownMother[] {
  const mothers = new Map<string, KnownMother>()
  for (const { fields } of children) {
    const { mother, father } = fields.parents ?? {}
    if (!mother || mother.life === 'dead') continue
    const key = foldText(mother.name)
    if (mothers.has(key)) continue
    mothers.set(key, {
      name: mother.name,
      parents: { mother, ...(father && { father }) },
      ethnicity: fields.ethnicity,
      relation: fields.relation,
    })
  }
  return [...mothers.values()]
}

/** What blocks saving. */
export function checkBasics(values: Basics, today: Day): FieldError[] {
  return [
    ...choiceErrors('sex', values.sex, t('error.sexMissing')),
    ...birthErrors('birth', values.birth, today),
    ...choiceErrors('motherPick', values.motherPick, t('error.motherMissing')),
    ...(values.motherPick === 'other' ? nameErrors('mother', values.mother, true) : []),
    ...nameErrors('name', values.name, false),
  ]
}

/** The fields of the new child that the basics give; only after `checkBasics`. */
export function basicFields(values: Basics, mothers: readonly KnownMother[], today: Day): Child {
  const sex = values.sex === 'female' ? 'female' : 'male'
  const name = normaliseName(values.name)
  const known = mothers[Number(values.motherPick)]
  return {
    // the paper book's words, in Vietnamese whatever the language of the screen
    name: name ? { full: name } : { full: sex === 'male' ? 'Trai' : 'Gái', placeholder: true },
    birth: readBirth(values.birth, today),
    sex,
    parents: known
      ? known.parents
      : values.motherPick === 'other'
        ? { mother: { name: normaliseName(values.mother) } }
        : { unknown: t('parent.unknownReason') },
    ...(known?.ethnicity && { ethnicity: known.ethnicity }),
    ...(known?.relation && { relation: known.relation }),
  }
}

/** The mother's name as far as it is known while typing, for finding a child that is written already. */
export function motherOf(values: Basics, mothers: readonly KnownMother[]): string {
  return (
    mothers[Number(values.motherPick || Number.NaN)]?.name ??
    (values.motherPick === 'other' ? values.mother : '')
  )
}

/** What looks odd about an identifier, in words; it never blocks. */
export function identifierWarning(
  identifier: string,
  values: Pick<Basics, 'sex' | 'birth'>,
  today: Day,
): string | undefined {
  const [first] = identifierWarnings(identifier.replace(/\s/gu, ''), {
    sex: values.sex || undefined,
    birthYear: parseBirth(values.birth, today).value?.year,
  })
  if (!first) return undefined
  return t(first === 'identifier-sex' ? 'warning.identifierSex' : 'warning.identifierYear')
}
