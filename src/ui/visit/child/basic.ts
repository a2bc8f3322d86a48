import type { NewChange } from '#book/book.ts'
import type { Birth } from '#model/birth.ts'
import type { Day } from '#model/day.ts'
import { normaliseName } from '#model/name.ts'
import type { RecordOf } from '#model/record.ts'
import { birthTextOf, emptyBirth, type BirthText } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { created, edited } from '#ui/visit/change.ts'
import { birthErrors, choiceErrors, nameErrors, nameOrNull, readBirth, textOrNull } from '#ui/visit/check.ts'
import { t } from '#ui/words/words.ts'

/** Name, birth, sex, people, place in the family. */
export interface BasicValues {
  name: string
  homeName: string
  birth: BirthText
  birthSource: 'certificate' | 'identityCard' | 'told' | ''
  sex: 'male' | 'female' | ''
  ethnicity: string
  nationality: 'vietnamese' | 'other' | 'stateless' | ''
  relation: string
  /** Why it is changed, for the history. */
  reason: string
}

export function startBasic(child: RecordOf<'child'>, today: Day): BasicValues {
  const { fields } = child
  return {
    name: fields.name?.placeholder ? '' : (fields.name?.full ?? ''),
    homeName: fields.homeName ?? '',
    birth: fields.birth ? birthTextOf(fields.birth, today) : emptyBirth,
    birthSource: fields.birth?.source ?? '',
    sex: fields.sex ?? '',
    ethnicity: fields.ethnicity ?? '',
    nationality: fields.nationality ?? '',
    relation: fields.relation ?? '',
    reason: '',
  }
}

export function checkBasic(values: BasicValues, child: RecordOf<'child'>, today: Day): FieldError[] {
  return [
    ...nameErrors('name', values.name, child.fields.name?.placeholder !== true),
    ...nameErrors('homeName', values.homeName, false),
    ...birthErrors('birth', values.birth, today),
    ...choiceErrors('sex', values.sex, t('error.sexMissing')),
  ]
}

/** What differs, with a line in the history when something that was written turns out otherwise. */
export function basicChanges(
  values: BasicValues,
  child: RecordOf<'child'>,
  today: Day,
  newId: () => string,
): NewChange[] {
  const name = normaliseName(values.name)
  const birth = {
    ...typedBirth(values, child, today),
    ...(values.birthSource && { source: values.birthSource }),
  }
  const changes = edited(child, {
    ...(name && { name: { full: name } }),
    homeName: nameOrNull(values.homeName),
    birth,
    ...(values.sex && { sex: values.sex }),
    ethnicity: values.ethnicity || null,
    nationality: values.nationality || null,
    relation: values.relation || null,
  })
  const [change] = changes
  if (!change) return []
  const reason = textOrNull(values.reason)
  const isCorrection = reason !== null || ['name', 'birth', 'sex'].some((field) => field in change.fields)
  const kind = child.fields.name?.placeholder && name ? 'named' : 'corrected'
  if (!isCorrection) return changes
  return [
    ...changes,
    created('lifeEvent', newId(), {
      household: child.fields.household ?? child.household,
      child: child.id,
      kind,
      on: today,
      ...(kind === 'corrected' && { detail: 'basic' }),
      ...(reason && { note: reason }),
    }),
  ]
}

/** A birth that was not touched stays as it was said: “khoảng 7 tuổi” of years ago is not said anew today. */
function typedBirth({ birth }: BasicValues, child: RecordOf<'child'>, today: Day): Birth {
  const { birth: kept } = child.fields
  const isUntouched = kept && JSON.stringify(birthTextOf(kept, today)) === JSON.stringify(birth)
  return isUntouched ? kept : readBirth(birth, today)
}
